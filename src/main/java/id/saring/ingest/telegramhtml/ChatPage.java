package id.saring.ingest.telegramhtml;

import id.saring.ingest.Source;
import id.saring.ingest.table.HtmlText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page tells before its first message.
 *
 * @param chat shown name of the chat
 * @param previous file name of the page before, or empty
 */
record ChatPage(String chat, String previous) {

  private static final Pattern NAME =
      Pattern.compile("(messages)([0-9]{0,9})(\\.html?)", Pattern.CASE_INSENSITIVE);

  /**
   * Reads what stands before the first message.
   *
   * @param path of the page; its number tells the page before where no link does
   */
  static ChatPage of(String before, String path) {
    Document page = Parser.htmlParser().parseInput(before, "");
    String chat = "";
    for (Element header : page.getElementsByClass("page_header")) {
      for (Element text : header.getElementsByClass("bold")) {
        chat = chat.isEmpty() ? HtmlText.of(text) : chat;
      }
    }
    for (Element link : page.getElementsByClass("pagination")) {
      String href = link.attr("href");
      if (NAME.matcher(href).matches()) {
        return new ChatPage(chat, href);
      }
    }
    return new ChatPage(chat, byNumber(path));
  }

  private static String byNumber(String path) {
    Matcher name = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    if (!name.matches() || name.group(2).isEmpty()) {
      return "";
    }
    int number = Integer.parseInt(name.group(2)) - 1;
    String digits = number < 2 ? "" : String.valueOf(number);
    return number < 1 ? "" : name.group(1).toLowerCase(Locale.ROOT) + digits + name.group(3);
  }

  /** The page before, if it is there. */
  Optional<Source> previous(Source here) {
    return previous.isEmpty() ? Optional.empty() : here.sibling(previous);
  }
}

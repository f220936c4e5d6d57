package id.saring.ingest.telegramhtml;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Events as Telegram words them in a page, always in English. Pure. */
final class ServiceText {

  private static final Pattern JOINED =
      Pattern.compile("(.+?) joined group by (?:link(?: from .*)?|request)");
  private static final Pattern INVITED = Pattern.compile("(.+?) invited (.+)");
  private static final Pattern TO_CALL =
      Pattern.compile(".* to (?:the|a) (?:voice|video|group) (?:chat|call)");

  private ServiceText() {}

  /** The shown names of those who joined the chat by an event; empty if it is another event. */
  static List<String> joined(String text) {
    if (text.indexOf('«') >= 0) {
      return List.of();
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.matches()) {
      return List.of(joined.group(1));
    }
    Matcher invited = INVITED.matcher(text);
    if (!invited.matches() || TO_CALL.matcher(text).matches()) {
      return List.of();
    }
    return Arrays.stream(invited.group(2).split(", | and "))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether an event happens in channels only. */
  static boolean isOfChannel(String text) {
    return text.startsWith("Channel «")
        || text.startsWith("Channel title changed")
        || text.startsWith("Channel photo ");
  }
}

package id.saring.ingest.page;

import id.saring.ingest.table.HtmlText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page that a reader sees, without menus, forms and the like: those of its only
 * article, else of its main part, else of all. Pure.
 */
final class PageText {

  private static final Set<String> FRAME =
      Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu");
  private static final Set<String> FRAME_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "button",
          "toolbar",
          "tablist");

  private PageText() {}

  /** The visible words. */
  static String of(Document page) {
    Element root = root(page);
    boolean whole = root.normalName().equals("body");
    return HtmlText.of(
        root, element -> isFrame(element) || (whole && element.normalName().equals("header")));
  }

  private static Element root(Document page) {
    Element article = only(page.getElementsByTag("article"));
    if (article == null) {
      article = only(page.getElementsByAttributeValue("role", "article"));
    }
    if (article != null) {
      return article;
    }
    Element main = page.getElementsByTag("main").first();
    if (main == null) {
      main = page.getElementsByAttributeValue("role", "main").first();
    }
    return main == null ? page.body() : main;
  }

  private static @Nullable Element only(List<Element> elements) {
    return elements.size() == 1 ? elements.get(0) : null;
  }

  private static boolean isFrame(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return FRAME.contains(element.normalName())
        || FRAME_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Parts put below each other, without those that others hold already. */
  static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String plain = plain(part);
      boolean held = plain.isEmpty();
      for (int j = 0; j < parts.size(); j++) {
        String other = plain(parts.get(j));
        held |= i != j && other.contains(plain) && (!other.equals(plain) || j < i);
      }
      if (!held) {
        text.append(text.isEmpty() ? "" : "\n").append(part);
      }
    }
    return text.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}

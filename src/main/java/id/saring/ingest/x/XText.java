package id.saring.ingest.x;

import id.saring.ingest.json.JsonValue;

/** The words of a tweet as people read them. Pure; safe for all threads. */
final class XText {

  private XText() {}

  /** Undoes the three entities that X writes, once. */
  static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /**
   * Puts the addresses that X shortened back into a decoded text.
   *
   * @param urls objects with the short and the long address
   * @param shortKey member that holds the short one
   * @param longKey member that holds the long one
   */
  static String expanded(String text, JsonValue urls, String shortKey, String longKey) {
    String result = text;
    for (JsonValue url : urls.items()) {
      String shortened = url.get(shortKey).text();
      String full = url.get(longKey).text();
      if (!shortened.isEmpty() && !full.isEmpty()) {
        result = result.replace(shortened, full);
      }
    }
    return result;
  }
}

package id.saring.ingest.xapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values that a script printed as Python text: {@code ['a', "b's"]}. Pure functions. */
final class PythonText {

  private static final Pattern STRING =
      Pattern.compile("'(?<single>(?:[^'\\\\]|\\\\.)*+)'|\"(?<twice>(?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

  private PythonText() {}

  /** All strings in it, in their order. */
  static List<String> strings(String printed) {
    List<String> found = new ArrayList<>();
    Matcher string = STRING.matcher(printed);
    while (string.find()) {
      found.add(content(string));
    }
    return found;
  }

  /** The first value that follows a certain string, as in {@code {'name': 'Budi'}}; else empty. */
  static String member(String printed, String name) {
    Matcher string = STRING.matcher(printed);
    while (string.find()) {
      if (content(string).equals(name)) {
        String rest = printed.substring(string.end()).stripLeading();
        if (rest.startsWith(":")) {
          return value(rest.substring(1).stripLeading());
        }
      }
    }
    return "";
  }

  private static String value(String rest) {
    Matcher string = STRING.matcher(rest);
    if (string.lookingAt()) {
      return content(string);
    }
    int end = 0;
    while (end < rest.length() && ",}] ".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String word = rest.substring(0, end);
    return word.equals("None") ? "" : word;
  }

  private static String content(Matcher string) {
    String single = string.group("single");
    String inside = single == null ? string.group("twice") : single;
    return ESCAPED.matcher(inside).replaceAll("$1");
  }
}

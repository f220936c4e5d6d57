package id.saring.roster;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a profile address that matter. Lenient: the scheme may be missing, and whatever
 * cannot be understood is an empty string.
 *
 * @param host lower case, without port
 * @param path parts of the path, percent-decoded
 * @param query what follows the question mark, as it stands there
 */
record AccountUrl(String host, List<String> path, String query) {

  AccountUrl {
    path = List.copyOf(path);
  }

  static AccountUrl of(String text) {
    int scheme = text.indexOf("://");
    String rest = scheme < 0 ? text : text.substring(scheme + 3);
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int mark = rest.indexOf('?');
    String query = mark < 0 ? "" : rest.substring(mark + 1);
    String[] parts = (mark < 0 ? rest : rest.substring(0, mark)).split("/");
    List<String> path = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].isBlank()) {
        path.add(decoded(parts[i]).strip());
      }
    }
    String host = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
    int port = host.indexOf(':');
    return new AccountUrl(port < 0 ? host : host.substring(0, port), path, query);
  }

  private static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /** The part of the path with this number from 0, or empty. */
  String part(int index) {
    return index < path.size() ? path.get(index) : "";
  }

  String lastPart() {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  /** A value of the query, or empty. */
  String value(String name) {
    for (String pair : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return decoded(pair.substring(name.length() + 1)).strip();
      }
    }
    return "";
  }

  /** Host and path in lower case, without {@code www.}: how a web page is told from others. */
  String page() {
    String site = host.startsWith("www.") ? host.substring(4) : host;
    String page = path.isEmpty() ? site : site + "/" + String.join("/", path);
    return page.toLowerCase(Locale.ROOT);
  }
}

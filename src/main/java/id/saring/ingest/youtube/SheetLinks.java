package id.saring.ingest.youtube;

import id.saring.ingest.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;

/**
 * The links that cells of a spreadsheet lead to: the sheet tells which cell has which, a file of
 * relationships beside it where it leads. Parsers of spreadsheets leave both out, so the tags are
 * looked at one by one; none is held but the links themselves. Filled once, then only read.
 */
final class SheetLinks {

  /** The most links; a sheet of 200,000 comments has two for each. */
  static final int MOST = 400_000;

  private static final int LONGEST_TAG = 16 * 1024;
  private static final Pattern PART =
      Pattern.compile("xl/worksheets/(?:_rels/)?(?<sheet>[^/]+\\.xml)(?<links>\\.rels)?");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?<name>[\\w:]+)\\s*=\\s*(?:\"(?<twice>[^\"]*)\"|'(?<once>[^']*)')");

  private final Map<String, Map<String, String>> cells = new HashMap<>();
  private final Map<String, Map<String, String>> targets = new HashMap<>();
  private int count;

  private SheetLinks() {}

  /**
   * Reads the links of a spreadsheet.
   *
   * @throws IOException if it cannot be read or is damaged
   */
  static SheetLinks of(Source source) throws IOException {
    SheetLinks links = new SheetLinks();
    try (InputStream in = source.open();
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Matcher part = PART.matcher(entry.getName());
        if (part.matches()) {
          String sheet = part.group("sheet");
          boolean isTargets = part.group("links") != null;
          tags(zip, tag -> links.add(sheet, isTargets, tag));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the zip is no text", e);
    }
    return links;
  }

  /** Whether there are more links than are kept. */
  boolean isFull() {
    return count >= MOST;
  }

  /**
   * Where a cell leads.
   *
   * @param cell its address, as {@code C7}
   * @return empty if it leads nowhere
   */
  String of(String cell) {
    for (Map.Entry<String, Map<String, String>> sheet : cells.entrySet()) {
      String id = sheet.getValue().get(cell);
      if (id != null) {
        return targets.getOrDefault(sheet.getKey(), Map.of()).getOrDefault(id, "");
      }
    }
    return "";
  }

  private void add(String sheet, boolean isTarget, String tag) {
    boolean wanted = isTarget ? isNamed(tag, "Relationship") : isNamed(tag, "hyperlink");
    if (!wanted || isFull()) {
      return;
    }
    Map<String, String> attributes = attributes(tag);
    String id = attributes.getOrDefault(isTarget ? "Id" : "r:id", "");
    if (isTarget) {
      targets
          .computeIfAbsent(sheet, name -> new HashMap<>())
          .put(id, attributes.getOrDefault("Target", ""));
    } else if (!id.isEmpty()) {
      count++;
      cells
          .computeIfAbsent(sheet, name -> new HashMap<>())
          .put(attributes.getOrDefault("ref", ""), id);
    }
  }

  private static boolean isNamed(String tag, String name) {
    return tag.startsWith(name + " ") || tag.contains(":" + name + " ");
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> found = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      String twice = attribute.group("twice");
      String value = twice == null ? attribute.group("once") : twice;
      found.put(attribute.group("name"), Parser.unescapeEntities(value, true));
    }
    return found;
  }

  /** Hands over what stands between angle brackets. */
  private static void tags(InputStream in, Consumer<String> handler) throws IOException {
    byte[] block = new byte[1 << 16];
    byte[] tag = new byte[LONGEST_TAG];
    int length = -1;
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      for (int i = 0; i < read; i++) {
        if (block[i] == '<') {
          length = 0;
        } else if (block[i] == '>' && length >= 0) {
          handler.accept(new String(tag, 0, length, StandardCharsets.UTF_8));
          length = -1;
        } else if (length >= 0) {
          length = length < LONGEST_TAG ? put(tag, length, block[i]) : -1;
        }
      }
    }
  }

  private static int put(byte[] tag, int length, byte b) {
    tag[length] = b;
    return length + 1;
  }
}

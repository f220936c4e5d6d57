package id.saring.blackbox;

import id.saring.ingest.table.MadeWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a damaged file out of a whole one, so that no binary lies in the repository and every
 * damage can be read in one line. A recipe has a step a line; {@code #} begins a remark:
 *
 * <pre>
 * from NAME           begin with that file of the same folder (a recipe's NAME is made first)
 * add NAME            add what that file holds
 * text TEXT           add this text
 * until TEXT          keep what stands before the end of its first occurrence
 * cut N               keep N bytes; a negative N drops so many at the end
 * replace A => B      the first A, which must be there, becomes B
 * replace-all A => B  every A
 * repeat N            the whole N times over
 * encode CHARSET      from UTF-8 to another encoding
 * mojibake            UTF-8 taken for Windows-1252 and saved as UTF-8 again
 * gzip                packs
 * zip NAME            packs as the member NAME of a zip
 * xlsx NAME           lines with TABs become the sheet NAME; a cell #45570.5 is a date, =X an error
 * </pre>
 *
 * <p>In texts, {@code \n \r \t \s \\} and {@code \xHH} (one byte) are understood.
 */
final class DamageRecipe {

  private static final String SUFFIX = ".recipe";

  private final Path folder;
  private byte[] bytes = {};

  private DamageRecipe(Path folder) {
    this.folder = folder;
  }

  /** The name of what a case makes. */
  static String made(String name) {
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /** Makes a case, a file or a whole folder, below {@code target}. */
  static void make(Path broken, Path target) throws IOException {
    Files.createDirectories(target);
    if (Files.isDirectory(broken)) {
      for (Path file : Folders.below(broken)) {
        Path place = target.resolve(broken.getParent().relativize(file).toString()).getParent();
        Files.createDirectories(place);
        Files.write(place.resolve(made(file.getFileName().toString())), bytes(file));
      }
    } else {
      Files.write(target.resolve(made(broken.getFileName().toString())), bytes(broken));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!file.toString().endsWith(SUFFIX)) {
      return Files.readAllBytes(file);
    }
    DamageRecipe recipe = new DamageRecipe(file.getParent());
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int blank = line.indexOf(' ');
        String verb = blank < 0 ? line : line.substring(0, blank);
        recipe.step(verb, blank < 0 ? "" : line.substring(blank + 1), file + ": " + line);
      }
    }
    return recipe.bytes;
  }

  private void step(String verb, String rest, String place) throws IOException {
    switch (verb) {
      case "from" -> bytes = from(rest);
      case "add" -> bytes = join(bytes, from(rest));
      case "text" -> bytes = join(bytes, raw(rest));
      case "until" -> bytes = Arrays.copyOf(bytes, found(raw(rest), place) + raw(rest).length);
      case "cut" -> {
        int count = Integer.parseInt(rest);
        bytes = Arrays.copyOf(bytes, count < 0 ? bytes.length + count : count);
      }
      case "replace", "replace-all" -> replace(rest.split(" => ", 2), verb, place);
      case "repeat" -> bytes = latin(latin(bytes).repeat(Integer.parseInt(rest)));
      case "encode" -> bytes = utf8(bytes).getBytes(Charset.forName(rest));
      case "mojibake" ->
          bytes =
              new String(bytes, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
      case "gzip" -> bytes = gzip(bytes);
      case "zip" -> bytes = zip(rest, bytes);
      case "xlsx" -> bytes = workbook(rest, utf8(bytes));
      default -> throw new IllegalArgumentException("no such step in " + place);
    }
  }

  private byte[] from(String name) throws IOException {
    Path whole = folder.resolve(name);
    return bytes(Files.exists(whole) ? whole : folder.resolve(name + SUFFIX));
  }

  private void replace(String[] sides, String verb, String place) {
    byte[] old = raw(sides[0]);
    byte[] fresh = raw(sides[1]);
    int at = found(old, place);
    if (verb.equals("replace-all")) {
      bytes = latin(latin(bytes).replace(latin(old), latin(fresh)));
    } else {
      byte[] rest = Arrays.copyOfRange(bytes, at + old.length, bytes.length);
      bytes = join(join(Arrays.copyOf(bytes, at), fresh), rest);
    }
  }

  private int found(byte[] text, String place) {
    int at = latin(bytes).indexOf(latin(text));
    if (at < 0) {
      throw new IllegalArgumentException("nothing to change: " + place);
    }
    return at;
  }

  /** The bytes of a text in which {@code \n \r \t \s \\ \xHH} are understood. */
  private static byte[] raw(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String latin = latin(text.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c != '\\') {
        out.write(c);
        continue;
      }
      i++;
      switch (latin.charAt(i)) {
        case 'n' -> out.write('\n');
        case 'r' -> out.write('\r');
        case 't' -> out.write('\t');
        case 's' -> out.write(' ');
        case '\\' -> out.write('\\');
        case 'x' -> {
          out.write(Integer.parseInt(latin.substring(i + 1, i + 3), 16));
          i += 2;
        }
        default -> throw new IllegalArgumentException("no such sign: " + text);
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text);
    }
    return out.toByteArray();
  }

  private static byte[] workbook(String sheet, String lines) {
    StringBuilder rows = new StringBuilder();
    for (String line : lines.split("\n", -1)) {
      rows.append("<row>");
      for (String cell : line.split("\t", -1)) {
        rows.append(
            cell.startsWith("#")
                ? "<c s=\"1\"><v>" + cell.substring(1) + "</v></c>"
                : cell.startsWith("=")
                    ? "<c t=\"e\"><f>A1</f><v>" + cell.substring(1) + "</v></c>"
                    : "<c t=\"inlineStr\"><is><t>" + cell.replace("&", "&amp;") + "</t></is></c>");
      }
      rows.append("</row>");
    }
    return new MadeWorkbook().sheet(sheet, lines.isEmpty() ? "" : rows.toString()).bytes();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the posts that {@code MakePosts} made in other formats, and a roster that knows their authors
 * there too. Run as {@code java -cp JACKSON MakeFormats.java DIR FILES OUT}; each format goes into a folder
 * of OUT, spread over so many files, or members of one zip.
 *
 * <p>Everything that a format has room for is written: a chat has only author, minute and text. Its
 * times ascend, as in a real one. {@code OUT/bytes.tsv} tells how long each format is, unpacked.
 */
public final class MakeFormats {

  private static final DateTimeFormatter CHAT =
      DateTimeFormatter.ofPattern("dd/MM/yy HH.mm", Locale.ROOT).withZone(ZoneId.of("Asia/Makassar"));
  private static final long FIRST_CHAT = Instant.parse("2024-09-25T00:00:00Z").getEpochSecond();
  private static final long CHAT_SECONDS = 5_000_000;

  private enum Format {
    NDJSON("ndjson", ".ndjson", false),
    CSV("csv", ".csv", false),
    ZIPPED_NDJSON("zip-ndjson", ".ndjson", true),
    ZIPPED_JSON("zip-json", ".json", true),
    CHAT("whatsapp", ".txt", false);

    private final String folder;
    private final String suffix;
    private final boolean zipped;

    Format(String folder, String suffix, boolean zipped) {
      this.folder = folder;
      this.suffix = suffix;
      this.zipped = zipped;
    }
  }

  private MakeFormats() {}

  public static void main(String[] args) throws IOException {
    Path made = Path.of(args[0]);
    int files = Integer.parseInt(args[1]);
    Path out = Files.createDirectories(Path.of(args[2]));
    roster(made.resolve("accounts.csv"), out.resolve("accounts.csv"));
    Path posts = made.resolve("posts.ndjson");
    long count;
    try (var lines = Files.lines(posts)) {
      count = lines.count();
    }
    StringBuilder bytes = new StringBuilder();
    for (Format format : Format.values()) {
      long length = write(format, posts, count, files, out);
      bytes.append(format.folder).append('\t').append(length).append('\n');
    }
    Files.writeString(out.resolve("bytes.tsv"), bytes);
  }

  private static void roster(Path from, Path to) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String row : Files.readAllLines(from)) {
      rows.add(row);
      if (row.contains(";instagram;uji_")) {
        int handle = row.indexOf(";instagram;uji_") + ";instagram;".length();
        int end = row.indexOf(';', handle);
        rows.add(
            row.substring(0, handle).replace(";instagram;", ";whatsapp;")
                + phone(row.substring(handle, end)).replace("-", "").replace(" ", "")
                + row.substring(end));
      }
    }
    Files.writeString(to, String.join("\r\n", rows) + "\r\n");
  }

  private static String phone(String handle) {
    int number = Integer.parseInt(handle.substring("uji_".length()));
    return String.format("+62 812-%04d-%04d", number / 10_000, number % 10_000);
  }

  private static long write(Format format, Path posts, long count, int files, Path out)
      throws IOException {
    Path folder = Files.createDirectories(out.resolve(format.folder));
    long perFile = (count + files - 1) / files;
    Counted counted = null;
    long length = 0;
    long done = 0;
    try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(posts));
        ZipOutputStream zip =
            format.zipped ? new ZipOutputStream(file(folder.resolve("posts.zip"))) : null) {
      Writer writer = null;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        boolean first = done % perFile == 0;
        if (first) {
          length += end(format, writer, counted, zip);
          String name = "posts-" + (done / perFile + 1) + format.suffix;
          if (zip != null) {
            zip.putNextEntry(new ZipEntry(name));
          }
          counted = new Counted(zip != null ? zip : file(folder.resolve(name)));
          writer = new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8), 1 << 16);
          writer.write(head(format));
        }
        writer.write(record(format, fields(parser), done, count, first));
        done++;
      }
      length += end(format, writer, counted, zip);
    }
    return length;
  }

  private static OutputStream file(Path path) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
  }

  private static long end(Format format, Writer writer, Counted counted, ZipOutputStream zip)
      throws IOException {
    if (writer == null) {
      return 0;
    }
    writer.write(format == Format.ZIPPED_JSON ? "\n]\n" : "");
    writer.flush();
    if (zip != null) {
      zip.closeEntry();
    } else {
      writer.close();
    }
    return counted.bytes;
  }

  private static Map<String, String> fields(JsonParser parser) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, parser.getText());
    }
    return fields;
  }

  private static String head(Format format) {
    return switch (format) {
      case CSV -> "platform,kind,item_id,author_handle,posted_at,url,text\r\n";
      case ZIPPED_JSON -> "[\n";
      case CHAT ->
          CHAT.format(Instant.ofEpochSecond(FIRST_CHAT))
              + " - Pesan dan panggilan terenkripsi secara end-to-end.\n";
      case NDJSON, ZIPPED_NDJSON -> "";
    };
  }

  private static String record(
      Format format, Map<String, String> post, long number, long count, boolean first) {
    return switch (format) {
      case NDJSON, ZIPPED_NDJSON ->
          "{\"platform\":\"instagram\",\"kind\":\"" + post.get("kind") + "\",\"item_id\":\"" + post.get("item_id")
              + "\",\"author_handle\":\"" + post.get("author_handle") + "\",\"posted_at\":\"" + post.get("posted_at")
              + "\",\"url\":\"" + post.get("url") + "\",\"text\":\"" + json(post.get("text")) + "\"}\n";
      case CSV ->
          "instagram," + post.get("kind") + "," + post.get("item_id") + "," + post.get("author_handle") + ","
              + post.get("posted_at") + "," + post.get("url") + ",\"" + post.get("text").replace("\"", "\"\"") + "\"\r\n";
      case ZIPPED_JSON ->
          (first ? "" : ",\n") + "{\n  \"postUrl\": \"" + post.get("url") + "\",\n  \"id\": \"" + post.get("item_id")
              + "\",\n  \"text\": \"" + json(post.get("text")) + "\",\n  \"ownerUsername\": \"" + post.get("author_handle")
              + "\",\n  \"timestamp\": \"" + post.get("posted_at") + "\"\n}";
      case CHAT ->
          CHAT.format(Instant.ofEpochSecond(FIRST_CHAT + number * CHAT_SECONDS / count)) + " - "
              + phone(post.get("author_handle")) + ": " + post.get("text") + "\n";
    };
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      out.write(b, from, length);
      bytes += length;
    }
  }
}

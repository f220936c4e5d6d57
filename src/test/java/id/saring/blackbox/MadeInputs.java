package id.saring.blackbox;

import id.saring.cli.CommandLineDriver;
import id.saring.ingest.container.Packed;
import id.saring.io.RunLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Inputs of {@link BadInputTest} that cannot lie in a repository, by the name of the case. */
final class MadeInputs {

  private MadeInputs() {}

  /** A post of a registered account; the text decides what becomes of it. */
  static String post(int number, String text) {
    return """
    {"platform":"instagram","kind":"post","item_id":"%d","author_handle":"sari.uji",\
    "posted_at":"2024-10-15T10:00:00+08:00","text":"%s"}
    """
        .formatted(number, text);
  }

  private static final String GACOR = post(1, "Dukung paket GACOR");

  private static String posts(int from, int to) {
    StringBuilder posts = new StringBuilder();
    for (int i = from; i <= to; i++) {
      posts.append(post(i, i % 500 == 0 ? "Dukung paket GACOR " + i : "Selamat pagi " + i));
    }
    return posts.toString();
  }

  /**
   * Makes what the case needs.
   *
   * @return whether the case can be tried here
   */
  static boolean make(String name, Path work) throws IOException {
    switch (name) {
      case "zip-broken" -> write(work, "ekspor.zip", Arrays.copyOf(zip("a.ndjson"), 60));
      case "zip-without-its-name" -> write(work, "ekspor.dat", zip("a.ndjson", "gambar.jpg"));
      case "zip-one-bad-member" -> write(work, "ekspor.zip", zip("a.ndjson", "catatan.md"));
      case "gzip" -> write(work, "posts.ndjson.gz", gzip(posts(1, 500)));
      case "gzip-truncated", "gzip-truncated-table" -> {
        String head = "platform,author_handle,text,item_id,posted_at\n";
        StringBuilder rows = new StringBuilder(head);
        for (int i = 1; i <= 5000; i++) {
          rows.append("x,orang").append(i * 7919 % 5003).append(",Selamat pagi ").append(i);
          rows.append(',').append(i).append(",2024-10-15T10:00:00+08:00\n");
        }
        boolean table = name.endsWith("table");
        byte[] text = (table ? rows.toString() : posts(1, 5000)).getBytes(StandardCharsets.UTF_8);
        write(
            work,
            table ? "posts.csv.gz" : "posts.ndjson.gz",
            gzipWithoutEnd(Arrays.copyOf(text, text.length - 20_000)));
      }
      case "gzip-garbage" -> write(work, "posts.ndjson.gz", withGarbage(gzip(posts(1, 500))));
      case "gzip-bomb" ->
          write(
              work,
              "posts.ndjson.gz",
              gzip(posts(1, 500) + "\n".repeat(12 << 20) + post(9, "Gas")));
      case "tar-gz" ->
          write(work, "unduhan.tgz", gzip(Packed.tar("a.ndjson", GACOR, "b.ndjson", GACOR)));
      case "tar-gz-cut" -> {
        byte[] tar = Packed.tar("a.ndjson", GACOR, "b.ndjson", GACOR);
        write(work, "unduhan.tgz", gzipWithoutEnd(Arrays.copyOf(tar, 1_700)));
      }
      case "zip-locked" -> {
        byte[] zip = Packed.zip("a.ndjson", GACOR, "b.ndjson", GACOR);
        write(work, "ekspor.zip", locked(zip));
      }
      case "zip-slip" ->
          write(work, "ekspor.zip", Packed.zip("../../a.ndjson", GACOR, "C:\\b.ndjson", GACOR));
      case "zip-in-zip", "zip-too-deep" -> {
        byte[] inner = Packed.zip("a.ndjson", GACOR);
        write(work, "ekspor.zip", Packed.zip("bagian/satu.zip", inner, "z.ndjson", GACOR));
      }
      case "zip-too-large", "zip-too-many" -> {
        String large = GACOR + "\n".repeat(2 << 20);
        write(work, "ekspor.zip", Packed.zip("a.ndjson", GACOR, "b.ndjson", large));
      }
      case "zip-without-list" -> {
        byte[] zip = Packed.zip("a.ndjson", GACOR, "b.ndjson", GACOR);
        write(work, "ekspor.zip", Arrays.copyOf(zip, zip.length - 30));
      }
      case "json-line-1000" ->
          write(
              work,
              "posts.ndjson",
              posts(1, 999) + "{\"platform\":\"x\",\"text\":\"Gas\n" + posts(1001, 2000));
      case "review-macros" -> write(work, "lembar.xlsm", ReviewedSheets.withMacros());
      case "review-password" ->
          write(work, "lembar.xlsx", ReviewedSheets.compound("EncryptedPackage"));
      case "review-files-of-other-kinds" -> {
        write(work, "lembar.xls", ReviewedSheets.compound("Workbook"));
        write(work, "lembar.ods", Packed.zip("mimetype", "x", "content.xml", "<x/>"));
        write(work, "lembar.zip", Packed.zip("lembar.csv", "id_temuan;keputusan"));
        byte[] whole = ReviewedSheets.withMacros();
        write(work, "terpotong.xlsx", Arrays.copyOf(whole, whole.length / 2));
        write(work, "kosong.csv", "");
      }
      case "unreadable-by-system" -> {
        // Linux refuses to read this, even to root.
        return Files.exists(Path.of("/proc/self/mem"));
      }
      case "unreadable-by-permission" -> {
        Path file = work.resolve("tertutup.ndjson");
        write(work, "tertutup.ndjson", post(1, "Gas"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        return !Files.isReadable(file); // root may read everything
      }
      default -> {}
    }
    return true;
  }

  /** What must be held while the command runs. */
  static AutoCloseable hold(String name, Path work) throws IOException {
    return name.equals("lock-held")
        ? RunLock.take(work.resolve("reviews"), CommandLineDriver.NOW.minusSeconds(600))
        : () -> {};
  }

  private static void write(Path work, String name, String text) throws IOException {
    write(work, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path work, String name, byte[] bytes) throws IOException {
    Files.write(work.resolve(name), bytes);
  }

  /** A zip in which every member holds one post with a tagline. */
  private static byte[] zip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        String text = member.endsWith(".md") ? "# Catatan\n" : post(1, "Dukung paket GACOR");
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(Object content) throws IOException {
    return Packed.gzip(content);
  }

  private static byte[] withGarbage(byte[] packed) {
    byte[] longer = Arrays.copyOf(packed, packed.length + 6);
    Arrays.fill(longer, packed.length, longer.length, (byte) '?');
    return longer;
  }

  /** Sets the flag for a password in the headers of the second member. */
  private static byte[] locked(byte[] zip) {
    byte[] locked = zip.clone();
    int found = 0;
    for (int i = 0; i + 4 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean listed = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if ((local || listed) && ++found % 2 == 0) {
        locked[i + (local ? 6 : 8)] |= 1;
      }
    }
    return locked;
  }

  /**
   * A gzip stream that breaks off behind these bytes; not packed, so that any zlib reads as much.
   */
  private static byte[] gzipWithoutEnd(byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0});
    for (int start = 0; start < text.length; start += 0x8000) {
      int length = Math.min(0x8000, text.length - start);
      bytes.write(0); // a stored block, not the last one
      bytes.write(length);
      bytes.write(length >> 8);
      bytes.write(~length);
      bytes.write(~length >> 8);
      bytes.write(text, start, length);
    }
    return bytes.toByteArray();
  }
}

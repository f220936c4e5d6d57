package id.saring.spark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Posts of our own format, always the same: accounts of the sample roster and strangers, comments
 * below posts far away in the file, lines that cannot be read, fields nobody knows here and there,
 * blank lines, both ways to end a line, and a last line without an end.
 */
final class MadePosts {

  private static final String[] HANDLES = {
    "marsel.toleku.lt", "yuliana.bessituni", "orang.lain", "bukan.pegawai", "warga.satu",
        "warga.dua",
    "warga.tiga", "warga.empat", "warga.lima", "warga.enam", "warga.tujuh", "warga.delapan",
    "warga.sembilan", "warga.sepuluh", "warga.sebelas", "warga.duabelas", "warga.tigabelas"
  };
  private static final String[] WORDS = {
    "pagi", "rapat", "kantor", "gas", "gacor", "coblos", "nomor 2", "selamat", "bapak", "hujan",
    "gaspol", "lanjutkan", "pilih", "paslon", "☝️", "senang", "🙏", "terima kasih", "pasar", "makan"
  };

  private MadePosts() {}

  /** Writes so many posts. */
  static Path write(Path file, int posts) throws IOException {
    Random random = new Random(20241201);
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      for (int i = 0; i < posts; i++) {
        out.write(line(random, i, posts));
        out.write(i == posts - 1 ? "" : random.nextInt(40) == 0 ? "\r\n" : "\n");
        if (random.nextInt(500) == 0) {
          out.write(random.nextBoolean() ? "\n" : "  \t\n");
        }
      }
    }
    return file;
  }

  private static String line(Random random, int number, int posts) {
    StringBuilder text = new StringBuilder();
    for (int w = 20 + random.nextInt(50); w > 0; w--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    boolean comment = random.nextInt(4) == 0;
    String line =
        "{\"platform\":\"facebook\",\"kind\":\"%s\",\"item_id\":\"%d\"%s,\"author_handle\":\"%s\",\"posted_at\":\"2024-%02d-%02dT%02d:%02d:00+07:00\",\"text\":\"%s\"%s}"
            .formatted(
                comment ? "comment" : "post",
                180_000_000_000_000L + number,
                comment
                    ? ",\"parent_id\":\"" + (180_000_000_000_000L + random.nextInt(posts)) + "\""
                    : "",
                HANDLES[random.nextInt(HANDLES.length)],
                10 + random.nextInt(2),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                text.toString().strip(),
                random.nextInt(2_000) == 0 ? ",\"aneh" + random.nextInt(3) + "\":1" : "");
    return switch (random.nextInt(300)) {
      case 0 -> line.substring(0, line.length() / 2);
      case 1 -> "[1,2]";
      case 2 -> line.replace("+07:00", " kemarin");
      case 3 -> "{\"platform\":\"facebook\",\"kind\":\"post\",\"text\":\"\\ud83d rusak\"}\u0000";
      default -> line;
    };
  }
}

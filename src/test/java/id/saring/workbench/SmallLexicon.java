package id.saring.workbench;

import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two regions far from each other, a pair in each, and the entries that a test writes down. */
final class SmallLexicon {

  private static final String ENTRIES =
      "id;istilah;jenis;sasaran;kecuali;butuh;bobot;status;contoh_kena;contoh_bebas\n";

  private static final Map<String, String> FILES =
      Map.of(
          "wilayah.csv",
          """
          id;nama;induk
          nasional;Negeri Contoh;
          laut;Laut Timur;nasional
          gunung;Gunung Barat;nasional
          """,
          "kontes.csv",
          """
          id;nama;jenis;wilayah;kampanye_mulai;kampanye_selesai;berlaku_dari;berlaku_sampai
          pilgub-laut;Pilgub Laut;pemilihan;laut;2030-08-25;2030-10-23;2030-02-01;2031-02-28
          pilgub-gunung;Pilgub Gunung;pemilihan;gunung;2020-08-25;2020-10-23;2020-02-01;2021-02-28
          """,
          "sasaran.csv",
          """
          id;kontes;nama;jenis;nomor
          laut-1;pilgub-laut;Wira Lontar - Yana Cemara;paslon;1
          gunung-1;pilgub-gunung;Rindu Jati - Sakti Meranti;paslon;1
          """);

  private SmallLexicon() {}

  /** Entries as rows of: id istilah jenis sasaran kecuali butuh bobot status and two examples. */
  static Lexicon of(String... rows) {
    try {
      Path folder = Files.createTempDirectory("leksikon");
      try {
        return read(folder, rows);
      } finally {
        try (Stream<Path> paths = Files.walk(folder)) {
          for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon read(Path folder, String... rows) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Path terms = Files.createDirectory(folder.resolve("istilah"));
    Files.writeString(terms.resolve("uji.csv"), ENTRIES + String.join("\n", rows) + "\n");
    LexiconLoad load = LexiconReader.read(List.of(folder));
    if (load.hasErrors()) {
      throw new AssertionError("the lexicon has errors: " + load.problems());
    }
    return load.lexicon();
  }
}

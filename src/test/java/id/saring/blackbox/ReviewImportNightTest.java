package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night is screened, its sheet filled in, and the decisions come back. */
class ReviewImportNightTest {

  @TempDir Path folder;
  private Sheet delivered = new Sheet(List.of(), List.of());

  @BeforeEach
  void aNight() throws IOException {
    assertThat(SampleNight.run(folder).code()).isZero();
    delivered = Sheet.read(SampleNight.published(folder).resolve("lembar-tinjauan.csv"), ';');
  }

  private Outcome run(String... more) {
    List<String> args = new ArrayList<>(List.of("review", "import"));
    args.addAll(List.of(more));
    return CommandLineDriver.in(folder).run(args.toArray(String[]::new));
  }

  /** Saves the sheet with TABs as UTF-16, what Excel calls Unicode text. */
  private void save(String name, Map<Integer, Map<String, String>> typed) throws IOException {
    StringBuilder text =
        new StringBuilder("\uFEFF" + String.join("\t", delivered.header()) + "\r\n");
    for (int i = 0; i < delivered.rows().size(); i++) {
      Map<String, String> row = new TreeMap<>(delivered.rows().get(i));
      row.putAll(typed.getOrDefault(i, Map.of()));
      List<String> cells = new ArrayList<>();
      for (String column : delivered.header()) {
        cells.add('"' + row.get(column).replace("\"", "\"\"") + '"');
      }
      text.append(String.join("\t", cells)).append("\r\n");
    }
    Files.write(folder.resolve(name), text.toString().getBytes(StandardCharsets.UTF_16LE));
  }

  private static Map<String, String> decided(String verdict) {
    return Map.of("keputusan", verdict, "penelaah", "Ani", "tanggal_telaah", "16/10/2024");
  }

  private Path journal() {
    return folder.resolve("state/keputusan.ndjson");
  }

  @Test
  void decisionsAreRecordedOnceHoweverOftenTheSheetComesBack() throws IOException {
    save("kembali.txt", Map.of(0, decided("Bukan Pelanggaran"), 5, decided("tunda")));

    Outcome dry = run("kembali.txt", "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out()).startsWith("2 keputusan baru akan dicatat");
    assertThat(journal()).doesNotExist();

    Outcome first = run("kembali.txt");
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .contains(
            "2 keputusan baru dicatat",
            "1 bukan_pelanggaran, 1 tunda",
            (delivered.rows().size() - 2) + " belum diputuskan");
    String recorded = Files.readString(journal());
    assertThat(recorded.lines()).hasSize(2);
    assertThat(recorded)
        .contains(delivered.column("id_temuan").get(0), "\"tanggal_telaah\":\"2024-10-16\"");

    Outcome second = run("kembali.txt", "kembali.txt");
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("0 keputusan baru", "4 sudah tercatat");
    assertThat(Files.readString(journal())).isEqualTo(recorded);
  }

  @Test
  void theGoodRowsAreRecordedAndTheBadOnesListed() throws IOException {
    String id = delivered.column("id_temuan").get(1);
    String mistyped = id.substring(0, 5) + (id.charAt(5) == 'A' ? 'B' : 'A') + id.substring(6);
    Map<String, String> damaged = new TreeMap<>(decided("tunda"));
    damaged.put("id_temuan", mistyped);
    save("kembali.txt", Map.of(0, decided("mungkin"), 1, damaged));

    Outcome outcome = run("kembali.txt");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains(
            "kembali.txt:2:keputusan: galat: ini bukan keputusan",
            "(«mungkin»)",
            "id rusak diperbaiki menjadi " + id,
            "SELESAI TETAPI TIDAK LENGKAP");
    assertThat(outcome.out())
        .contains("1 keputusan baru dicatat", "1 baris diperbaiki, 1 baris ditolak");
    assertThat(Files.readString(journal())).contains(id);
  }

  @Test
  void copiesOfATextAreDecidedTogetherWhenAsked() throws IOException {
    List<String> groups = delivered.column("kelompok");
    List<String> repeated = delivered.column("ulang");
    int copied = 0;
    while (repeated.get(copied).equals("1")) {
      copied++;
    }
    String group = groups.get(copied);
    long copies = groups.stream().filter(group::equals).count();
    save("kembali.txt", Map.of(copied, decided("bukan_pelanggaran")));

    Outcome outcome = run("kembali.txt", "--kelompok");

    assertThat(copies).isGreaterThan(1);
    assertThat(outcome.code()).isZero();
    assertThat(Files.readAllLines(journal())).hasSize((int) copies);
    assertThat(outcome.out()).contains((copies - 1) + " salinan ikut diputuskan");
  }

  @Test
  void aSheetEditedWhereItWasPublishedIsReadAndSpokenOf() throws IOException {
    save("kembali.txt", Map.of(0, decided("tunda")));
    Files.copy(
        folder.resolve("kembali.txt"),
        SampleNight.published(folder).resolve("lembar-tinjauan.csv"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    Outcome outcome = run("reviews/2024-12-01/lembar-tinjauan.csv");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("diubah di tempat terbitnya");
    assertThat(outcome.out()).contains("1 keputusan baru dicatat");
  }

  @Test
  void nothingStartsWhereNoNightIsPublished() throws IOException {
    save("kembali.txt", Map.of());

    assertThat(run("kembali.txt", "--out", "lain").code()).isEqualTo(2);
    assertThat(run("tiada.csv").code()).isEqualTo(2);
    assertThat(run("kembali.txt", "--dates", "ymd").code()).isEqualTo(2);
    assertThat(run().code()).isEqualTo(2);
  }

  @Test
  void aDamagedRecordIsLeftAlone() throws IOException {
    save("kembali.txt", Map.of(0, decided("tunda")));
    Files.createDirectories(folder.resolve("state"));
    Files.writeString(journal(), "{rusak\n");

    Outcome outcome = run("kembali.txt");

    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("keputusan.ndjson rusak pada baris 1");
    assertThat(Files.readString(journal())).isEqualTo("{rusak\n");
  }

  @Test
  void aFileThatIsNoSheetIsNamed() throws IOException {
    Files.write(folder.resolve("kosong.csv"), new byte[0]);

    Outcome outcome = run("kosong.csv");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("kosong.csv: galat: berkas kosong");
    assertThat(outcome.out()).contains("0 keputusan baru");
  }
}

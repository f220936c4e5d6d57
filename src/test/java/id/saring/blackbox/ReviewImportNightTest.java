package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.io.RunLock;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
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

  private List<Decision> recorded() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("state"), "uji")) {
      return ledger.decisions();
    }
  }

  @Test
  void decisionsAreRecordedOnceHoweverOftenTheSheetComesBack() throws IOException {
    save("kembali.txt", Map.of(0, decided("Bukan Pelanggaran"), 5, decided("tunda")));

    Outcome dry = run("kembali.txt", "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out()).startsWith("2 keputusan baru akan dicatat");
    assertThat(recorded()).isEmpty();

    Outcome first = run("kembali.txt");
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .contains(
            "2 keputusan baru dicatat",
            "1 bukan_pelanggaran, 1 tunda",
            (delivered.rows().size() - 2) + " belum diputuskan");
    List<Decision> recorded = recorded();
    assertThat(recorded)
        .extracting(one -> one.finding().text())
        .containsExactly(
            delivered.column("id_temuan").get(0), delivered.column("id_temuan").get(5));
    assertThat(recorded)
        .allSatisfy(
            one -> {
              assertThat(one.words().reviewedOn()).isEqualTo("2024-10-16");
              assertThat(one.words().reviewer()).isEqualTo("Ani");
              assertThat(one.origin().file()).endsWith("kembali.txt");
            });

    Outcome second = run("kembali.txt", "kembali.txt");
    assertThat(second.code()).isZero();
    assertThat(second.out()).contains("0 keputusan baru", "4 sudah tercatat");
    assertThat(recorded()).isEqualTo(recorded);
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
    assertThat(recorded()).extracting(one -> one.finding().text()).containsExactly(id);
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
    assertThat(recorded()).hasSize((int) copies);
    assertThat(outcome.out()).contains((copies - 1) + " salinan ikut diputuskan");
  }

  /** The ledger is the witness: published folders may be edited, moved or deleted. */
  @Test
  void theLedgerKnowsTheFindingsWhenTheirFolderIsGone() throws IOException {
    save("kembali.txt", Map.of(0, decided("tunda"), 1, decided("bukan_asn")));
    for (Path file : Folders.below(folder.resolve("reviews"))) {
      Files.delete(file);
    }
    String id = delivered.column("id_temuan").get(0);
    Path sheet = folder.resolve("kembali.txt");
    Files.writeString(
        sheet,
        Files.readString(sheet, StandardCharsets.UTF_16LE).replace(id, "?" + id.substring(1)),
        StandardCharsets.UTF_16LE);

    Outcome outcome = run("kembali.txt");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("diperbaiki menjadi " + id);
    assertThat(recorded()).hasSize(2);
  }

  /** Also out of exports that would otherwise be skipped because they did not change. */
  @Test
  void whatIsPutOffComesBackOnceAndADecisionNeverChangesByANight() throws IOException {
    save("kembali.txt", Map.of(2, decided("tunda"), 3, decided("bukan_pelanggaran")));
    assertThat(run("kembali.txt").code()).isZero();
    List<Decision> recorded = recorded();

    assertThat(rowsOf(SampleNight.on(folder, "2024-12-02"), "2024-12-02"))
        .extracting(row -> row.get("id_temuan"), row -> row.get("keputusan"))
        .containsExactly(tuple(delivered.column("id_temuan").get(2), ""));
    assertThat(rowsOf(SampleNight.on(folder, "2024-12-02"), "2024-12-02"))
        .as("the same night again")
        .hasSize(1);
    assertThat(rowsOf(SampleNight.on(folder, "2024-12-03"), "2024-12-03")).isEmpty();
    assertThat(recorded()).isEqualTo(recorded);
    assertThat(run("kembali.txt").out()).contains("0 keputusan baru", "2 sudah tercatat");
  }

  @Test
  void theSameSheetDoesNotCloseWhatWasOpenedAgainInSilence() throws IOException {
    save("kembali.txt", Map.of(0, decided("bukan_pelanggaran")));
    assertThat(run("kembali.txt").code()).isZero();
    String id = delivered.column("id_temuan").get(0);
    assertThat(
            CommandLineDriver.in(folder)
                .run("review", "reopen", id, "--reviewer", "Budi", "--reason", "bukti baru")
                .code())
        .isZero();

    Outcome again = run("kembali.txt");
    assertThat(again.out()).contains("0 keputusan baru");
    assertThat(again.err()).contains("kembali.txt:2:keputusan: peringatan", "dibuka lagi");

    Map<String, String> confirmed = new TreeMap<>(decided("bukan_pelanggaran"));
    confirmed.put("tanggal_telaah", "2024-11-30");
    save("kembali.txt", Map.of(0, confirmed));
    assertThat(run("kembali.txt").out()).contains("1 keputusan baru");
    assertThat(recorded()).extracting(Decision::reopened).containsExactly(false, true, false);
    assertThat(run("kembali.txt").err()).isEmpty();
  }

  private List<Map<String, String>> rowsOf(Outcome night, String run) throws IOException {
    assertThat(night.code()).as(night.err()).isZero();
    return Sheet.read(folder.resolve("reviews").resolve(run).resolve("lembar-tinjauan.csv"), ';')
        .rows();
  }

  @Test
  void nothingStartsWhereNoNightIsRemembered() throws IOException {
    save("kembali.txt", Map.of());

    Outcome elsewhere = run("kembali.txt", "--state", "lain");
    assertThat(elsewhere.code()).isEqualTo(2);
    assertThat(elsewhere.err()).contains("belum ada malam yang tercatat di «lain»");
    assertThat(folder.resolve("lain")).doesNotExist();
    assertThat(run("tiada.csv").code()).isEqualTo(2);
    assertThat(run("kembali.txt", "--dates", "ymd").code()).isEqualTo(2);
    assertThat(run().code()).isEqualTo(2);
  }

  @Test
  void aDamagedLedgerIsLeftAlone() throws IOException {
    save("kembali.txt", Map.of(0, decided("tunda")));
    Path ledger = folder.resolve("state/saring.sqlite");
    Files.writeString(ledger, "rusak\n".repeat(1000));

    Outcome outcome = run("kembali.txt");

    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("saring.sqlite rusak", "cadangan");
    assertThat(Files.readString(ledger)).startsWith("rusak");
  }

  @Test
  void anImportWaitsForNoNightAtWork() throws IOException {
    save("kembali.txt", Map.of(0, decided("tunda")));
    try (RunLock lock = RunLock.take(folder.resolve("state"), java.time.Instant.EPOCH)) {
      assertThat(lock).isNotNull();
      assertThat(run("kembali.txt").code()).isEqualTo(5);
      assertThat(run("kembali.txt", "--dry-run").code()).isZero();
    }
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

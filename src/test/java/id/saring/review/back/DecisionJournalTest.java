package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.saring.review.ReviewRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionJournalTest {

  @TempDir Path folder;

  private final ReviewRow row = Sheets.finding(1);

  private RecordedDecision decision(String note) {
    return new RecordedDecision(
        new Decision(
            row.id(),
            Verdict.DUGAAN_PELANGGARAN,
            "SKB-02",
            "alasan \"dikutip\"",
            note,
            "Ani",
            "Budi",
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 10, 16)),
            Optional.of(Sheets.finding(2).id())),
        "lembar.csv",
        7,
        Sheets.NOW);
  }

  @Test
  void givesBackWhatWasRecordedInOrder() throws IOException {
    DecisionJournal journal = new DecisionJournal(folder.resolve("state"));
    assertThat(journal.all()).isEmpty();

    journal.append(List.of(decision("satu"), decision("dua\nbaris \u2028 😀")));
    journal.append(List.of(decision("tiga")));

    assertThat(journal.all())
        .containsExactly(decision("satu"), decision("dua\nbaris \u2028 😀"), decision("tiga"));
  }

  @Test
  void onlyGrowsAndLeavesNothingBeside() throws IOException {
    DecisionJournal journal = new DecisionJournal(folder);
    journal.append(List.of(decision("satu")));
    byte[] before = Files.readAllBytes(folder.resolve(DecisionJournal.NAME));

    journal.append(List.of(decision("dua")));
    journal.append(List.of());

    byte[] after = Files.readAllBytes(folder.resolve(DecisionJournal.NAME));
    assertThat(after).startsWith(before).hasSizeGreaterThan(before.length);
    assertThat(folder.toFile().list()).containsExactly(DecisionJournal.NAME);
  }

  @Test
  void isForItsOwnerOnly() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    new DecisionJournal(folder).append(List.of(decision("satu")));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(DecisionJournal.NAME))))
        .isEqualTo("rw-------");
  }

  @Test
  void tellsTheDamagedLineAndIsNotReadPastIt() throws IOException {
    DecisionJournal journal = new DecisionJournal(folder);
    journal.append(List.of(decision("satu")));
    Path file = folder.resolve(DecisionJournal.NAME);
    Files.writeString(file, Files.readString(file) + "{\"id_temuan\":\"SRG");

    assertThatThrownBy(journal::all)
        .isInstanceOf(DamagedStoreException.class)
        .satisfies(
            e ->
                assertThat(((DamagedStoreException) e).problem().indonesian())
                    .contains(DecisionJournal.NAME, "baris 2"));
  }
}

package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An accounts file with more faults than are kept: nothing is miscounted, and all can be seen. */
class ManyRosterProblemsTest {

  private static final Path USUAL = Path.of("src/test/resources/id/saring/blackbox/usual");
  private static final int WRONG = 1_500;

  @TempDir private Path folder;

  @BeforeEach
  void aRosterWithOneUsableRow() throws IOException {
    Folders.copy(USUAL, folder);
    StringBuilder rows =
        new StringBuilder(
            "nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;"
                + "berlaku_dari;berlaku_sampai;keyakinan\n"
                + "198001012005011001;Sari Uji;PNS;;;;;instagram;sari.uji;;;;\n");
    for (int i = 0; i < WRONG; i++) {
      rows.append("1;Uji;PNS;;;;;instagram;uji_").append(i).append(";;;;\n");
    }
    Files.writeString(folder.resolve("accounts.csv"), rows);
    Files.writeString(
        folder.resolve("a.ndjson"),
        "{\"platform\":\"instagram\",\"item_id\":\"1\",\"author_handle\":\"sari.uji\",\"text\":\"x\"}\n");
  }

  @Test
  void checkListsAllOfThem() {
    Outcome outcome =
        CommandLineDriver.in(folder).speaking("en").run("roster", "check", "accounts.csv");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err().lines()).hasSize(WRONG);
    assertThat(outcome.out()).startsWith("1 accounts of 1 people usable, 1,500 errors.");
  }

  @Test
  void nightShowsSomeAndCountsTheOthers() {
    Outcome outcome =
        CommandLineDriver.in(folder)
            .speaking("en")
            .run(
                "screen",
                "a.ndjson",
                "--accounts",
                "accounts.csv",
                "--lexicon",
                "lexicon",
                "--run-date",
                "2024-12-01");

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("… and 1,490 more problems");
  }
}

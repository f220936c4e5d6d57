package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.CsvTable;
import id.saring.io.Message;
import id.saring.io.Sha256;
import id.saring.io.TableProblem;
import id.saring.item.Author;
import id.saring.item.Platform;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters as large as a province's, or as wrong as a column set out of place makes them. */
class LargeRosterTest {

  private static final String HEADER = "nip;nama;status;unit_kerja;wilayah;platform;akun\n";

  @TempDir private Path folder;

  @Test
  void rosterLargerThanATableMayBeIsRead() throws IOException {
    Path file = folder.resolve("accounts.csv");
    int rows = 70_000;
    String unit = "Puskesmas ".repeat(100);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        out.write("1986092620150" + (10_000 + i / 2) + ";Uji;PNS;" + unit + i % 7 + ";kota-");
        out.write(i % 3 + ";x;uji_" + i + "\n");
      }
    }
    assertThat(Files.size(file)).isGreaterThan(CsvTable.LIMIT);

    Roster roster = Roster.read(file);

    assertThat(roster.problems()).extracting(TableProblem::line).containsExactly(0L);
    assertThat(roster.size()).isEqualTo(rows);
    assertThat(roster.people()).isEqualTo(rows / 2);
    assertThat(roster.regions()).containsExactly("kota-0", "kota-1", "kota-2");
    assertThat(roster.sha256()).isEqualTo(Sha256.of(file));
    for (int i : new int[] {0, 1, 34_567, rows - 1}) {
      RosterEntry found =
          roster
              .find(Platform.X, new Author("", "@UJI_" + i, ""), Optional.empty())
              .orElseThrow()
              .entry();
      assertThat(found.line()).isEqualTo(i + 2);
      assertThat(found.employee().unit()).isEqualTo(unit + i % 7);
      assertThat(found).isEqualTo(roster.entries().get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a wrong number in every row, 1;;PNS;;;x;a%d, 3000, 1500, true",
    "an error among the first only, %s;;PNS;;;x;a%d, 1501, 1, false",
  })
  void problemsBeyondTheFirstThousandAreCounted(
      String what, String row, int all, int errors, boolean worstOfTheRest) throws IOException {
    StringBuilder text =
        new StringBuilder("nip;nama;status;unit_kerja;wilayah;platform;akun;jabatan")
            .append(";instansi;berlaku_dari;berlaku_sampai;keyakinan\n");
    for (int i = 0; i < 1_500; i++) {
      String nip = i == 0 ? "1" : "198609262015" + (100_000 + i);
      text.append(row.contains("%s") ? String.format(row, nip, i) : String.format(row, i));
      text.append(";;;;;\n");
    }
    Path file = Files.writeString(folder.resolve("accounts.csv"), text);
    List<TableProblem> told = new ArrayList<>();

    Roster roster = Roster.read(file, told::add);

    assertThat(told).as(what).hasSize(all).isSortedAccordingTo(byLine());
    assertThat(roster.errors()).isEqualTo(errors);
    assertThat(roster.hasErrors()).isTrue();
    assertThat(roster.problems())
        .hasSize(1_001)
        .startsWith(told.subList(0, 1_000).toArray(TableProblem[]::new));
    TableProblem rest = roster.problems().get(1_000);
    assertThat(rest.count()).isEqualTo(all - 1_000);
    assertThat(rest.isError()).isEqualTo(worstOfTheRest);
    assertThat(rest.in(Message.INDONESIAN))
        .contains("dan " + (all - 1_000 > 999 ? "2.000" : "501") + " masalah lain");
  }

  private static Comparator<TableProblem> byLine() {
    return Comparator.comparingLong(TableProblem::line);
  }
}

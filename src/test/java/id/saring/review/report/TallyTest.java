package id.saring.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.review.SheetColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets of a night as numbers. */
class TallyTest {

  private static final String SHEET = "lembar-tinjauan.csv";

  @TempDir private Path folder;

  /** A row with other cells: {@code column=cell} after one another. */
  private static Map<SheetColumn, String> row(String id, String... cells) {
    Map<SheetColumn, String> row = MadeNight.row(id, 50);
    for (String cell : cells) {
      int cut = cell.indexOf('=');
      row.put(
          SheetColumn.valueOf(cell.substring(0, cut).toUpperCase(java.util.Locale.ROOT)),
          cell.substring(cut + 1));
    }
    return row;
  }

  @SafeVarargs
  private NightFindings found(Map<SheetColumn, String>... rows) {
    List<Map<SheetColumn, String>> all = new ArrayList<>();
    for (Map<SheetColumn, String> row : rows) {
      all.add(row);
    }
    return new MadeNight(folder).sheet(SHEET, ';', all).facts().findings();
  }

  private static Tally tally(String names) {
    Tally tally = new Tally();
    Arrays.stream(names.split(" ")).forEach(tally::add);
    return tally;
  }

  @ParameterizedTest(name = "the first {1} of {0}")
  @CsvSource({
    "b a b,     5, b 2;a 1",
    "b a,       5, a 1;b 1",
    "b a b c,   1, b 2;lainnya 2",
    "b a b c,   2, b 2;a 1;lainnya 1",
    "b a b c,   3, b 2;a 1;c 1",
    "b,         0, lainnya 1",
  })
  void theMostFrequentStandFirstEqualsByNameAndTheRestInOneLine(
      String names, int most, String told) {
    assertThat(tally(names).top(most))
        .extracting(one -> one.name() + " " + one.count())
        .containsExactly(told.split(";"));
  }

  @Test
  void beyondTwentyThousandNamesNewOnesAreCountedTogether() {
    Tally tally = new Tally();
    IntStream.range(0, 20_003).forEach(i -> tally.add("nama " + i));
    tally.add("nama 0");

    assertThat(tally.byName()).hasSize(20_000).containsEntry("nama 0", 2L);
    assertThat(tally.top(1))
        .containsExactly(new Counted("nama 0", 2), new Counted(Tally.REST, 20_002));
  }

  @ParameterizedTest
  @CsvSource({"100, tinggi", "70, tinggi", "69, sedang", "40, sedang", "39, rendah", "x, rendah"})
  void everyBandIsToldTheStrongestFirst(String score, String band) {
    List<Counted> bands = found(row("a", "skor=" + score)).priorities();

    assertThat(bands).extracting(Counted::name).containsExactly("tinggi", "sedang", "rendah");
    assertThat(bands)
        .filteredOn(one -> one.count() == 1)
        .extracting(Counted::name)
        .containsExactly(band);
  }

  @Test
  void rowsAreCountedByTheirStrongestSignAndWhatIsNotSaidIsUnknown() {
    NightFindings found =
        found(
            row("a", "kontes=Satu|Dua", "sasaran=Ani|Budi", "platform=x", "instansi=Dinas A"),
            row("b", "kontes=|Dua", "sasaran=|Budi", "platform= ", "instansi="),
            row("c", "kontes=Satu", "sasaran=Ani", "platform=x", "instansi=Dinas A"));

    Counted unknown = new Counted("tidak diketahui", 1);
    assertThat(found.rows()).isEqualTo(3);
    assertThat(found.contests()).containsExactly(new Counted("Satu", 2), unknown);
    assertThat(found.targets()).containsExactly(new Counted("Ani", 2), unknown);
    assertThat(found.platforms()).containsExactly(new Counted("x", 2), unknown);
    assertThat(found.agencies()).containsExactly(new Counted("Dinas A", 2), unknown);
  }

  @Test
  void anAccountIsOneOfItsPlatform() {
    NightFindings found =
        found(
            row("a", "platform=x", "akun=sari"),
            row("b", "platform=x", "akun=sari"),
            row("c", "platform=facebook", "akun=sari"));

    assertThat(found.accounts()).isEqualTo(2);
    assertThat(found.manyAccounts()).isFalse();
  }

  @Test
  void daysWithoutRowsAreShownBetweenThoseWithRows() {
    assertThat(
            found(
                    row("a", "waktu=2024-10-30 23:59 WIB"),
                    row("b", "waktu=2024-11-02 00:00 WIB"),
                    row("c", "waktu=2024-10-30 08:00 WIB"))
                .days())
        .containsExactly(
            new Counted("2024-10-30", 2),
            new Counted("2024-10-31", 0),
            new Counted("2024-11-01", 0),
            new Counted("2024-11-02", 1));
  }

  @ParameterizedTest(name = "from 2024-01-01 to {0}: {1} parts, the last {2}")
  @CsvSource({
    "2024-01-01, 1,  2024-01-01",
    "2024-03-01, 61, 2024-03-01",
    "2024-03-02, 62, 2024-03-02",
    "2024-03-03, 3,  2024-03",
    "2029-03-01, 63, 2029-03",
    "2029-03-02, 63, 2029-03",
    "2030-01-01, 63, 2030-01",
  })
  void whatDoesNotFitByDayIsToldByMonth(String last, int parts, String name) {
    List<Counted> days =
        found(row("a", "waktu=2024-01-01 10:00 WIB"), row("b", "waktu=" + last + " 10:00 WIB"))
            .days();

    assertThat(days).hasSize(parts);
    assertThat(days.get(parts - 1).name()).isEqualTo(name);
  }

  @Test
  void aNightWithoutTimesHasNeitherHoursNorDays() {
    NightFindings found = found(row("a", "waktu=kemarin"), row("b", "waktu=0000-01-01 10:00 WIB"));

    assertThat(found.hours()).isEmpty();
    assertThat(found.days()).isEmpty();
    assertThat(found.untimed()).isEqualTo(2);
    assertThat(found(row("a", "waktu=2024-10-30 09:00 WIB")).hours())
        .hasSize(24)
        .startsWith(new Counted("00", 0))
        .contains(new Counted("09", 1))
        .endsWith(new Counted("23", 0));
  }

  @Test
  void termsAreSortedByRowsThenByMentionsThenByName() {
    NightFindings found =
        found(
            row("a", "istilah=pol|gas|gas", "sasaran=||"),
            row("b", "istilah=gas", "sasaran="),
            row("c", "istilah=aku|pol", "sasaran=|"),
            row("d", "istilah=", "sasaran="));

    assertThat(found.terms())
        .extracting(TermLine::term, TermLine::rows, TermLine::strongest)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("gas", 2L, 1L),
            org.assertj.core.groups.Tuple.tuple("pol", 2L, 1L),
            org.assertj.core.groups.Tuple.tuple("aku", 1L, 1L));
    assertThat(found.pairs()).isEmpty();
  }

  @Test
  void aContenderIsOneOfAContestAndItsStrongestRowsAreCountedOnce() {
    NightFindings found =
        found(
            row("a", "istilah=gas|pol", "sasaran=Ani|Ani", "kontes=Satu|Satu"),
            row("b", "istilah=gas", "sasaran=Ani", "kontes=Dua"),
            row("c", "istilah=gas|pol", "sasaran=|Budi", "kontes=|Satu"),
            row("d", "istilah=pol|gas", "sasaran=Budi|Ani", "kontes=Satu"));

    assertThat(found.pairs())
        .containsExactly(
            new PairLine("", "Ani", 1, 1, 0),
            new PairLine("Dua", "Ani", 1, 1, 1),
            new PairLine("Satu", "Budi", 2, 2, 2),
            new PairLine("Satu", "Ani", 1, 1, 1));
  }

  @Test
  void aCancelledSignIsAMentionOfThoseForWhomTheWordSpeaksElsewhere() {
    NightFindings found =
        new MadeNight(folder)
            .sheet(SHEET, ';', List.of(row("a", "istilah=gas", "sasaran=Ani", "kontes=Satu")))
            .sheet("uji.csv", ';', List.of(row("b", "istilah=gas", "sasaran=Budi", "kontes=Satu")))
            .sheet(
                "dikecualikan.csv",
                ';',
                List.of(
                    row("c", "istilah=gas|gas", "sasaran=", "kontes="),
                    row("d", "istilah=lain", "sasaran=", "kontes=")))
            .facts()
            .findings();

    assertThat(found.pairs())
        .containsExactly(
            new PairLine("Satu", "Ani", 2, 1, 1), new PairLine("Satu", "Budi", 2, 0, 0));
    assertThat(found.terms())
        .containsExactly(new TermLine("gas", 1, 1, 1, 1), new TermLine("lain", 0, 0, 1, 0));
    assertThat(found.rows()).isEqualTo(1);
  }

  @Test
  void theStrongestRowsStayInTheOrderOfTheSheetWhenTheyAreEqual() {
    List<Map<SheetColumn, String>> rows = new ArrayList<>();
    IntStream.range(0, 51).forEach(i -> rows.add(row("r" + i, "kelompok=")));
    rows.add(1, row("kuat", "skor=51"));

    List<StrongFinding> strongest =
        new MadeNight(folder).sheet(SHEET, ';', rows).facts().findings().strongest();
    assertThat(strongest).hasSize(50);
    assertThat(strongest).extracting(StrongFinding::id).startsWith("kuat", "r0", "r1");
    assertThat(strongest.get(49).id()).isEqualTo("r48");
  }

  private StrongFinding strong(String... cells) {
    return found(row("a", cells)).strongest().get(0);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "a «gas» b,         gas,   'a ', gas, ' b'",
    "a «gas» «pol» b,   pol,   'a «gas» ', pol, ' b'",
    "a «gas» b,         lain,  'a ', gas, ' b'",
    "a «gas» b,         '',    'a ', gas, ' b'",
    "«gas»,             gas,   '',   gas, ''",
    "» a «gas» b,       '',    '» a ', gas, ' b'",
    "a gas b,           gas,   '',   '',  a gas b",
    "a «gas b,          gas,   '',   '',  a «gas b",
    "a gas» b,          gas,   '',   '',  a gas» b",
  })
  void theSnippetFallsIntoThreeParts(
      String snippet, String found, String before, String sign, String after) {
    StrongFinding strong = strong("cuplikan=" + snippet, "bentuk=" + found);

    assertThat(List.of(strong.before(), strong.sign(), strong.after()))
        .containsExactly(before, sign, after);
  }

  @Test
  void onlySixSignsAreNamed() {
    assertThat(strong("istilah=a|b|c|d|e|f", "jenis=|tagline", "sasaran=Ani").signs())
        .containsExactly("a → Ani", "tagline b", "c", "d", "e", "f");
    assertThat(strong("istilah=a|b|c|d|e|f|g|h", "jenis=", "sasaran=").signs())
        .hasSize(7)
        .endsWith("f", "dan 2 lagi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 = 45 tagline                     | 45 tagline
          60 = 45 a + b + 15 c - 3 d - e      | 45 a + b;+ 15 c;- 3 d - e
          100 = 60 a + 60 b (120, dibatasi 100) | 60 a;+ 60 b (120, dibatasi 100)
          60 = 45 a + 1500 b                  | 45 a + 1500 b
          tanpa jumlah                        | tanpa jumlah
          """)
  void theReasonFallsIntoItsTerms(String sum, String parts) {
    assertThat(strong("alasan=" + sum).reasons()).containsExactly(parts.split(";"));
  }

  @Test
  void whatIsNotKnownOfPersonAndPostIsLeftOut() {
    StrongFinding strong = strong("nama=", "jabatan=guru", "unit_kerja= ", "waktu=");

    assertThat(strong.person()).isEqualTo("guru, Pemerintah Kota Lintang");
    assertThat(strong.post()).isEqualTo("facebook · unggahan · akun-a");
  }
}

package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Source;
import id.saring.ingest.ndjson.LineStretch;
import id.saring.io.CsvOutput.Dialect;
import id.saring.io.Sha256;
import id.saring.io.shelf.Shelf;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Screening;
import id.saring.roster.Roster;
import id.saring.workbench.past.Days;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night put together of parts that were read at outposts is the night read here. */
class GatheringTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final List<Path> LEXICON =
      List.of(PROJECT.resolve("lexicon"), PROJECT.resolve("sample-data/lexicon"));
  private static final Path ACCOUNTS = PROJECT.resolve("sample-data/accounts.csv");

  private static Lexicon lexicon;
  private static Roster roster;
  private static Screening screening;

  @BeforeAll
  static void read() throws IOException {
    lexicon = LexiconReader.read(LEXICON).lexicon();
    roster = Roster.read(ACCOUNTS);
    screening = Screening.forNight(lexicon, Set.of());
  }

  private static ScreeningOptions options() {
    return new ScreeningOptions(
        List.of(PROJECT.resolve("sample-data/exports")),
        false,
        Optional.of(ACCOUNTS),
        LEXICON,
        Set.of(),
        Path.of("reviews"),
        Optional.empty(),
        0,
        LocalDate.of(2024, 12, 1),
        java.time.ZoneId.of("Asia/Jakarta"),
        Optional.empty(),
        Optional.empty(),
        false,
        Dialect.EXCEL_ID,
        20,
        RejectLimit.parse("1%").orElseThrow(),
        2,
        Map.of(),
        id.saring.ingest.container.Limits.USUAL,
        "SRG",
        SheetDress.PLAIN,
        20,
        true);
  }

  private static Night night(long room) throws IOException {
    ScreeningOptions options = options();
    return new Night(
        options,
        lexicon,
        screening,
        roster,
        new Audience(roster, lexicon, options.admission()),
        NightArchive.begin(options),
        Progress.SILENT,
        id.saring.ingest.SourceWalk.find(options.inputs()),
        SkipPlan.NONE,
        new Shelf(Path.of(System.getProperty("java.io.tmpdir")), room),
        Lottery.of(options.runDate(), options.sample(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void inWhateverOrderThePartsComeBack(long seed) throws IOException, InterruptedException {
    Night here = night(Long.MAX_VALUE);
    Reading.Outcome expected = Reading.HERE.read(here);
    Night there = night(0); // everything that was found lies on the disk
    Reading.Outcome outcome = gathered(there, new Random(seed));

    assertThat(there.audience().count()).isEqualTo(here.audience().count());
    assertThat(outcome.parents()).isEqualTo(expected.parents());
    assertThat(outcome.parents().found()).isPositive();
    assertThat(outcome.unsettled()).isEqualTo(expected.unsettled());
    assertThat(outcome.findings()).containsExactlyInAnyOrderElementsOf(expected.findings());
    assertThat(counts(outcome)).isEqualTo(counts(expected));
    assertThat(outcome.drawn()).isEqualTo(expected.drawn());
    assertThat(outcome.attendance().all().size()).isBetween(2, roster.size());
    assertThat(outcome.attendance().packed())
        .usingRecursiveComparison()
        .isEqualTo(expected.attendance().packed());
    assertThat(outcome.drawn().from()).isGreaterThan(outcome.drawn().candidates().size());
  }

  private static List<List<Object>> counts(Reading.Outcome outcome) {
    List<List<Object>> counts = new ArrayList<>();
    for (InputTally input : outcome.inputs()) {
      for (SourceTally source : input.sources()) {
        counts.add(
            List.of(input.file(), input.sha256(), input.bytes(), source.label(), source.count()));
      }
    }
    return counts;
  }

  /** Every source at a desk of its own; lines in the stretches of a cut file. */
  private static Reading.Outcome gathered(Night night, Random random) throws IOException {
    Outpost outpost =
        new Outpost(
            lexicon,
            roster,
            Set.of(),
            new Admission(night.options().zone(), false, Days.ALL),
            night.readOptions(),
            night.lottery());
    Gathering gathering = new Gathering(night);
    for (Gathering.Place place : shuffled(gathering.toRead(), random)) {
      for (LineStretch stretch : stretches(place.source())) {
        try (Outpost.ScreenDesk desk = outpost.screen()) {
          gathering.counted(place.file(), place.number(), read(desk, place.source(), stretch));
          gathering.found(desk.finish());
        }
      }
    }
    for (Map.Entry<Integer, Path> file : gathering.toHash().entrySet()) {
      gathering.hashed(file.getKey(), Sha256.of(file.getValue()));
    }
    Set<String> wanted = gathering.wanted();
    for (Gathering.Place place : shuffled(gathering.toSearch(), random)) {
      for (LineStretch stretch : stretches(place.source())) {
        try (Outpost.SearchDesk desk = outpost.search(wanted)) {
          gathering.searched(place.file(), place.number(), read(desk, place.source(), stretch));
          gathering.seen(desk.seen());
        }
      }
    }
    return gathering.outcome();
  }

  private static List<Gathering.Place> shuffled(List<Gathering.Place> places, Random random) {
    List<Gathering.Place> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<LineStretch> stretches(Source source) throws IOException {
    if (!source.label().equals("items.ndjson")) {
      return List.of(LineStretch.WHOLE);
    }
    try (InputStream in = source.open()) {
      return LineStretch.of(in, 1);
    }
  }

  private static SourceCount read(Outpost.Desk desk, Source source, LineStretch stretch)
      throws IOException {
    if (stretch.length() < 0) {
      return desk.readWhole(source);
    }
    try (InputStream in = source.open()) {
      in.skipNBytes(stretch.offset());
      return desk.readLines(
          source, stretch, new java.io.ByteArrayInputStream(in.readNBytes((int) stretch.length())));
    }
  }
}

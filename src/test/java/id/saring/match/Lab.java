package id.saring.match;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Screens invented items with a lexicon. {@link #INVENTED} is a small country of its own in {@code
 * leksikon}: a president, a governor of Laut Timur, mayors of Kota Camar (in Laut Timur) and of
 * Kota Elang (in Gunung Barat).
 */
final class Lab {

  static final Lab INVENTED = new Lab(read(folder("leksikon")));

  /** The same country with a small table of tones. */
  static final Lab TONED = new Lab(read(folder("leksikon"), folder("nada")));

  /** Day in the campaigns of governor and mayors, on which signs of all contests are valid. */
  static final LocalDate CAMPAIGN = LocalDate.of(2030, 9, 15);

  /** An employee of Kota Camar during the campaign. */
  static final Standing CAMAR = standing("kota-camar", CAMPAIGN.toString());

  private static final Path BASE = Path.of("lexicon");

  private final Lexicon lexicon;
  private final Screening screening;

  private Lab(Lexicon lexicon) {
    this(lexicon, Set.of());
  }

  private Lab(Lexicon lexicon, Set<String> contests) {
    this.lexicon = lexicon;
    this.screening = new Screening(lexicon, contests);
  }

  /** The lexicon that comes with the program, if it is there. */
  static Optional<Lab> base() {
    return Base.LAB;
  }

  private static final class Base {
    static final Optional<Lab> LAB =
        Files.isDirectory(BASE) ? Optional.of(new Lab(read(BASE))) : Optional.empty();
  }

  /** The invented country, made ready anew; with contests named, only these are screened. */
  static Lab inventedFor(String... contests) {
    return new Lab(INVENTED.lexicon, Set.of(contests));
  }

  /** The country with the table of tones, made ready anew. */
  static Lab toned() {
    return new Lab(TONED.lexicon);
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Lab.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Lexicon read(Path... layers) {
    LexiconLoad load = LexiconReader.read(List.of(layers));
    if (load.hasErrors()) {
      throw new AssertionError("the lexicon has errors: " + load.problems());
    }
    return load.lexicon();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Screening screening() {
    return screening;
  }

  /** A standing from table cells; an empty cell is unknown. */
  static Standing standing(String region, String day) {
    return new Standing(
        Optional.ofNullable(region).filter(cell -> !cell.isEmpty()),
        Optional.ofNullable(day).filter(cell -> !cell.isEmpty()).map(LocalDate::parse));
  }

  static Item.Builder item(long record, Activity activity) {
    return Item.of(
        Platform.INSTAGRAM, activity, new SourceRef("uji", "", record, -1, RawRecord.NONE));
  }

  static Subject post(long record, String text, Standing standing) {
    return new Subject(item(record, Activity.POST).text(text).build(), Optional.empty(), standing);
  }

  Examination examine(String text, Standing standing) {
    return examine(post(1, text, standing));
  }

  Examination examine(Subject subject) {
    return examine(List.of(List.of(subject))).getOrDefault(1L, Examination.NOTHING);
  }

  /** Screens chunk by chunk; what was found by the number of the record. */
  Map<Long, Examination> examine(List<List<Subject>> chunks) {
    Map<Long, Examination> found = new TreeMap<>();
    try (ChunkScreener screener =
        new ChunkScreener(
            screening,
            finding -> {
              long record = finding.subject().item().source().record();
              if (found.put(record, finding.examination()) != null) {
                throw new AssertionError("reported twice: " + record);
              }
            })) {
      for (List<Subject> chunk : chunks) {
        for (Subject subject : chunk) {
          screener.add(subject);
        }
        screener.finish();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Everything seen, whether it counts or not. */
  static List<Occurrence> occurrences(Examination examination) {
    List<Occurrence> all = new ArrayList<>();
    examination.matches().forEach(match -> all.add(match.occurrence()));
    Stream.concat(examination.cancelled().stream(), examination.missed().stream())
        .forEach(rejection -> all.add(rejection.occurrence()));
    return all;
  }
}

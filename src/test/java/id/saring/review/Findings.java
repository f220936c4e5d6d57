package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Owner;
import id.saring.match.Parent;
import id.saring.match.Passage;
import id.saring.match.Reason;
import id.saring.match.Sign;
import id.saring.match.Span;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was found in invented items, over the lexicon that comes with the program. */
final class Findings {

  static final Lexicon LEXICON = lexicon();

  private static final String PAIR = "kota-kupang-2024-3-george-theodora";
  private static final String GACOR = "gacor-kota-kupang-2024";

  static final LocalDate TODAY = LocalDate.parse("2024-12-01");
  static final Standing KUPANG =
      new Standing(Optional.of("kota-kupang"), Optional.of(LocalDate.parse("2024-10-15")));

  private Findings() {}

  private static Lexicon lexicon() {
    LexiconLoad load = LexiconReader.read(List.of(Path.of("lexicon")));
    assertThat(load.hasErrors()).as("errors in lexicon").isFalse();
    return load.lexicon();
  }

  static Item.Builder item(Platform platform, Activity activity) {
    return Item.of(
        platform, activity, new SourceRef("a.json", "", 7, -1, RawRecord.ofText("rekaman")));
  }

  static Contest contest() {
    return Objects.requireNonNull(LEXICON.contests().get("pilkada-kota-kupang-2024"));
  }

  static Owner owner(Contest contest) {
    Contender pair = Objects.requireNonNull(LEXICON.contenders().get(PAIR));
    return new Owner(pair, contest, false);
  }

  static Occurrence occurrence(Passage.Field field, int start, int end, String found) {
    return occurrence(GACOR, field, start, end, found);
  }

  static Occurrence occurrence(
      String entryId, Passage.Field field, int start, int end, String found) {
    Entry entry = Objects.requireNonNull(LEXICON.entries().get(entryId), entryId);
    return new Occurrence(new Sign.Words(entry), "persis", new Span(field, start, end), found);
  }

  static Match match(Occurrence occurrence, boolean owned, Reason... reasons) {
    return new Match(
        occurrence, owned ? Optional.of(owner(contest())) : Optional.empty(), List.of(reasons));
  }

  /** Composes rows in the time of Jakarta as of a day. */
  static RowComposer composer(LocalDate day) {
    return new RowComposer(LEXICON, ZoneId.of("Asia/Jakarta"), day, "UJI");
  }

  static Item.Builder post(String text) {
    return item(Platform.FACEBOOK, Activity.POST).text(text).id("77");
  }

  static Map<SheetColumn, String> cells(Subject subject, Examination examination) {
    Finding finding = new Finding(subject, examination);
    return composer(TODAY).compose(finding, CopyGroups.of(List.of(finding))).cells();
  }

  static Map<SheetColumn, String> cells(Subject subject) {
    return cells(subject, counting(match(gacor(), true, new Reason(45, "tagline"))));
  }

  static Occurrence gacor() {
    return occurrence(Passage.Field.TEXT, 0, 5, "Gacor");
  }

  static Examination counting(Match... matches) {
    return new Examination(List.of(matches), List.of(), List.of(), List.of());
  }

  static Subject plain(Item item) {
    return new Subject(item, Optional.empty(), KUPANG, Parent.Unknown.NO_ANSWER);
  }
}

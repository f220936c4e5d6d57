package id.saring.review;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Phase;
import id.saring.lexicon.Violation;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Owner;
import id.saring.match.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes which act of SKB 2/2022, Lampiran II, an item may be, and by which item of the annex. It
 * is a proposal ({@code usulan}): the analyst's is {@code kode_akhir}.
 *
 * <p>The act is what the author's own words near the sign tell of ({@link ActWords}), else the
 * entry's {@code kode}, else the widest one; always one that {@code pelanggaran.csv} allows for the
 * item's activity, so that a like is never "photo with a candidate". The item is {@code etik}
 * ("bakal calon") before penetapan and {@code disiplin} ("calon") since. Immutable; safe for all
 * threads.
 */
final class ProposedCode {

  /**
   * Acts for what no narrower one allows: in accounts and posts of a campaign; campaign online
   * (messages); where the public sees it (profiles); other forms.
   */
  private static final List<String> WIDEST = List.of("SKB-04", "SKB-02", "SKB-05", "SKB-99");

  private final Lexicon lexicon;
  private final ActWords words;

  ProposedCode(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new ActWords(lexicon);
  }

  /** The cell for a sign that counts, read as favouring its owner on that day. */
  String of(Item item, Match match, Optional<LocalDate> day) {
    String code = code(item, match.occurrence());
    Violation violation = lexicon.violations().get(code);
    String annex = violation == null ? "" : annex(violation, isDetermined(match.owner(), day));
    return marked(code, annex);
  }

  /** The cell for a sign that does not count: the act alone. */
  String of(Item item, Occurrence cancelled) {
    return marked(code(item, cancelled), "");
  }

  private static String marked(String code, String annex) {
    return code.isEmpty() ? "" : code + (annex.isEmpty() ? "" : " " + annex) + " (usulan)";
  }

  private String code(Item item, Occurrence occurrence) {
    List<String> codes = new ArrayList<>(6);
    if (occurrence.span().field() == Passage.Field.TEXT) {
      words
          .nearest(item.text(), occurrence.span(), code -> allows(code, item.activity()))
          .ifPresent(codes::add);
    }
    codes.add(occurrence.sign().code());
    codes.addAll(WIDEST);
    return codes.stream()
        .filter(code -> allows(code, item.activity()))
        .findFirst()
        .orElse(occurrence.sign().code());
  }

  private boolean allows(String code, Activity activity) {
    Violation violation = lexicon.violations().get(code);
    return violation != null && violation.activities().contains(activity);
  }

  /** Whether the contenders of the contest were determined on the day; empty if nobody knows. */
  private static Optional<Boolean> isDetermined(Optional<Owner> owner, Optional<LocalDate> day) {
    if (owner.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    boolean before = owner.get().contest().phaseOn(day.get()) == Phase.PRA_PENETAPAN;
    boolean undated = owner.get().contest().determination().isEmpty();
    return before && undated ? Optional.empty() : Optional.of(!before);
  }

  private static String annex(Violation violation, Optional<Boolean> determined) {
    String ethics = violation.ethicsItem().isEmpty() ? "" : "etik " + violation.ethicsItem();
    String before = discipline(violation, true);
    String after = discipline(violation, false);
    if (determined.isEmpty()) {
      String either = before.equals(after) ? after : "disiplin " + violation.disciplineItem();
      return ethics.isEmpty() || either.isEmpty() ? ethics + either : ethics + " / " + either;
    }
    if (determined.get()) {
      return after.isEmpty() ? ethics : after;
    }
    return ethics.isEmpty() ? before : ethics;
  }

  /** The item of discipline; of two ({@code D9|D10}) the first is for before penetapan. */
  private static String discipline(Violation violation, boolean before) {
    String[] items = violation.disciplineItem().split("\\|");
    String item = items[before ? 0 : items.length - 1].strip();
    return item.isEmpty() ? "" : "disiplin " + item;
  }
}

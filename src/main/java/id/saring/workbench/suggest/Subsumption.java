package id.saring.workbench.suggest;

import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.text.CharFold;
import id.saring.text.Stretch;
import id.saring.workbench.suggest.Candidate.Head;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lists one thing once. Two units are one thing if they share a word and nearly all texts of the
 * smaller hold both – a pair and its rare word, {@code salam baboda} and {@code baboda}; a long
 * slogan cut into its pairs – or if one is a spelling that an entry of the other would catch:
 * {@code gaskan} beside {@code gas}, {@code #KitaMenang} beside {@code kita menang}.
 */
final class Subsumption {

  private static final double NEARLY_ALL = 0.75;
  private static final double HALF = 0.5;

  private final KnownWords words;
  private final List<Head> heads = new ArrayList<>();
  private final Map<String, Set<Head>> byWord = new HashMap<>();
  private final Map<String, Head> bySpelling = new HashMap<>();
  private final FormGenerator forms = new FormGenerator();

  private Subsumption(KnownWords words) {
    this.words = words;
  }

  /**
   * Sets candidates side by side.
   *
   * @param bestFirst all of them
   * @return those that are listed, in the same order
   */
  static List<Head> of(Collection<Candidate> bestFirst, KnownWords words) {
    Subsumption done = new Subsumption(words);
    bestFirst.forEach(done::place);
    for (Head word : List.copyOf(done.heads)) {
      done.longer(word).ifPresent(head -> done.move(word, head));
    }
    return done.heads;
  }

  /** Another head, one of whose pairs is nearly all that a word stands in. */
  private Optional<Head> longer(Head word) {
    Candidate one = word.candidate();
    return heads.stream()
        .filter(head -> !head.equals(word))
        .filter(
            head ->
                head.members().stream()
                    .anyMatch(
                        pair ->
                            pair.unit().words().contains(one.unit().text())
                                && saysMore(pair, one)
                                && pair.overlap(one) >= NEARLY_ALL))
        .findFirst();
  }

  private void move(Head word, Head head) {
    heads.remove(word);
    head.take(word.candidate(), false);
    head.also().addAll(word.also());
  }

  private void place(Candidate candidate) {
    Set<String> parts = parts(candidate);
    Head head = bySpelling.get(spelling(candidate.unit().letters()));
    boolean saysMore = false;
    if (head == null) {
      Optional<Head> near = near(candidate, parts);
      head = near.orElse(null);
      saysMore = near.isPresent() && saysMore(candidate, near.get().candidate());
    }
    if (head == null) {
      head = new Head(candidate);
      heads.add(head);
    } else {
      head.take(candidate, saysMore);
    }
    for (String part : parts) {
      byWord.computeIfAbsent(part, one -> new LinkedHashSet<>()).add(head);
    }
    for (String spelling : spellings(candidate.unit())) {
      bySpelling.putIfAbsent(spelling, head);
    }
  }

  private Optional<Head> near(Candidate candidate, Set<String> parts) {
    Set<Head> related = new LinkedHashSet<>();
    parts.forEach(part -> related.addAll(byWord.getOrDefault(part, Set.of())));
    return heads.stream()
        .filter(related::contains)
        .filter(head -> head.members().stream().anyMatch(one -> isSaidBy(one, candidate)))
        .findFirst();
  }

  private static boolean isSaidBy(Candidate member, Candidate candidate) {
    return member.overlap(candidate) >= NEARLY_ALL && !isSharper(candidate, member);
  }

  /** An everyday word does not swallow the slogan that half of its texts hold. */
  private static boolean isSharper(Candidate candidate, Candidate head) {
    return candidate.texts().size() >= HALF * head.texts().size()
        && candidate.use().logRatio() >= head.use().logRatio() + 1
        && !saysMore(candidate, head);
  }

  /** A pair says more than its word, and a hashtag than both, if they hardly stand without it. */
  private static boolean saysMore(Candidate candidate, Candidate head) {
    Unit.Kind less = head.unit().kind();
    Unit.Kind more = candidate.unit().kind();
    boolean longer =
        (less == Unit.Kind.WORD && more != Unit.Kind.WORD)
            || (less == Unit.Kind.PAIR && more == Unit.Kind.HASHTAG);
    return longer && candidate.texts().size() >= NEARLY_ALL * head.texts().size();
  }

  /** The words that tell it: those of grammar tie nothing together. */
  private Set<String> parts(Candidate candidate) {
    Unit unit = candidate.unit();
    List<String> all =
        unit.kind() == Unit.Kind.HASHTAG
            ? words.pieces(unit.text(), candidate.written())
            : unit.words();
    Set<String> parts = new HashSet<>(all);
    parts.removeIf(word -> words.of(word) == WordClass.FUNCTION);
    return parts;
  }

  private static String spelling(String letters) {
    return Stretch.squeeze(CharFold.fold(letters));
  }

  private Set<String> spellings(Unit unit) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(spelling(unit.letters()));
    if (unit.kind() == Unit.Kind.WORD) {
      for (Form form : forms.forms(entry(unit.text()))) {
        spellings.add(spelling(form.text().replace(" ", "")));
      }
    }
    return spellings;
  }

  private static Entry entry(String word) {
    return new Entry(
        word,
        word,
        EntryKind.TAGLINE,
        List.of(),
        OptionalInt.empty(),
        List.of(),
        true,
        Entry.DEFAULT_DISGUISE,
        List.of(),
        List.of(),
        Entry.DEFAULT_WINDOW,
        Entry.GATE,
        "",
        EntryStatus.USUL,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        new Entry.Place("", 0));
  }
}

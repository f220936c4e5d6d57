package id.saring.workbench.evaluate;

import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Standing;
import id.saring.workbench.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How well a lexicon finds what is meant in labelled texts. Every text is screened as a night would
 * screen a post by an employee whose region is not known. Immutable.
 *
 * @param lexicon hash of the lexicon
 * @param outcomes one a text, in their order
 */
public record Evaluation(String lexicon, List<Outcome> outcomes) {

  public Evaluation {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What an entry did.
   *
   * @param id of the entry
   * @param kind the column {@code jenis}
   * @param share flagged texts in which it counted, and how many of them are wanted
   * @param strongestNoise unwanted texts in which it was the strongest sign
   */
  public record EntryCount(String id, String kind, Share share, long strongestNoise) {

    /** Unwanted texts in which it counted. */
    public long noise() {
      return share.of() - share.hits();
    }
  }

  /**
   * A kind of error and how often it was made.
   *
   * @param noise whether texts were found that ought not be, or else missed
   * @param kind trap class of the label file, if it has one; else label and deciding rule
   */
  public record ErrorKind(boolean noise, String kind, long count) {}

  /**
   * Screens texts.
   *
   * @param contests ids of the contests asked for; empty means all
   */
  public static Evaluation of(Lexicon lexicon, Set<String> contests, List<LabelledText> texts) {
    List<Examination> seen =
        new Trial(lexicon, contests).of(texts.stream().map(Evaluation::probe).toList());
    List<Outcome> outcomes = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      outcomes.add(Outcome.of(texts.get(i), seen.get(i)));
    }
    return new Evaluation(lexicon.sha256(), outcomes);
  }

  private static Trial.Probe probe(LabelledText item) {
    return new Trial.Probe(item.text(), item.parent(), new Standing(Optional.empty(), item.day()));
  }

  /** The same for some of the texts. */
  public Evaluation only(Predicate<LabelledText> wanted) {
    return new Evaluation(
        lexicon, outcomes.stream().filter(one -> wanted.test(one.item())).toList());
  }

  /** How finding in {@code floor} or stronger agrees with the labels. */
  public Confusion confusion(Band floor) {
    Confusion all = Confusion.EMPTY;
    for (Outcome one : outcomes) {
      all = all.with(one.item().label().isWanted(), one.band().reaches(floor));
    }
    return all;
  }

  /** How many texts of each label fell into each band. */
  public Map<Label, Map<Band, Long>> bandsByLabel() {
    Map<Label, Map<Band, Long>> counts = new EnumMap<>(Label.class);
    for (Outcome one : outcomes) {
      counts
          .computeIfAbsent(one.item().label(), label -> new EnumMap<>(Band.class))
          .merge(one.band(), 1L, Long::sum);
    }
    return counts;
  }

  /** The columns by which counts are wanted, in alphabetical order. */
  public List<String> groups() {
    return outcomes.stream()
        .flatMap(one -> one.item().groups().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** For each value of a column, how finding in {@code floor} or stronger agrees. */
  public Map<String, Confusion> confusionBy(String group, Band floor) {
    Map<String, Confusion> counts = new TreeMap<>();
    for (Outcome one : outcomes) {
      String value = one.item().groups().getOrDefault(group, "");
      counts.merge(
          value,
          Confusion.EMPTY.with(one.item().label().isWanted(), one.band().reaches(floor)),
          Confusion::plus);
    }
    return counts;
  }

  /** What each entry did among texts in {@code floor} or stronger; the noisiest first. */
  public List<EntryCount> entries(Band floor) {
    Map<String, EntryCount> counts = new TreeMap<>();
    for (Outcome one : outcomes) {
      if (one.band().reaches(floor)) {
        long wanted = one.item().label().isWanted() ? 1 : 0;
        for (Outcome.Sighting sign : one.signs()) {
          boolean blamed = wanted == 0 && sign.equals(one.signs().get(0));
          EntryCount first =
              new EntryCount(sign.id(), sign.kind(), new Share(wanted, 1), blamed ? 1 : 0);
          counts.merge(sign.id(), first, Evaluation::sum);
        }
      }
    }
    return counts.values().stream()
        .sorted(
            Comparator.comparingLong(EntryCount::strongestNoise)
                .thenComparingLong(EntryCount::noise)
                .thenComparingLong(count -> count.share().of())
                .reversed()
                .thenComparing(EntryCount::id))
        .toList();
  }

  private static EntryCount sum(EntryCount one, EntryCount other) {
    return new EntryCount(
        one.id(),
        one.kind(),
        new Share(one.share().hits() + other.share().hits(), one.share().of() + other.share().of()),
        one.strongestNoise() + other.strongestNoise());
  }

  /** Texts found in {@code floor} or stronger that ought not be, strongest first. */
  public List<Outcome> noise(Band floor) {
    return wrong(floor, one -> !one.item().label().isWanted(), one -> -one.score());
  }

  /** Texts that ought to be found in {@code floor} or stronger but are not, weakest first. */
  public List<Outcome> missed(Band floor) {
    return wrong(floor, one -> one.item().label().isWanted(), Outcome::score);
  }

  private List<Outcome> wrong(
      Band floor, Predicate<Outcome> which, Function<Outcome, Integer> order) {
    return outcomes.stream()
        .filter(one -> !one.isRight(floor) && which.test(one))
        .sorted(Comparator.comparing(order).thenComparing(one -> one.item().id()))
        .toList();
  }

  /** The kinds of error made in {@code floor} or stronger, the commonest first. */
  public List<ErrorKind> errorKinds(Band floor) {
    Map<String, ErrorKind> kinds = new TreeMap<>();
    for (Outcome one : outcomes) {
      if (!one.isRight(floor)) {
        boolean noise = !one.item().label().isWanted();
        kinds.merge(
            noise + kind(one),
            new ErrorKind(noise, kind(one), 1),
            (a, b) -> new ErrorKind(a.noise(), a.kind(), a.count() + b.count()));
      }
    }
    return kinds.values().stream()
        .sorted(
            Comparator.comparingLong(ErrorKind::count).reversed().thenComparing(ErrorKind::kind))
        .toList();
  }

  private static String kind(Outcome one) {
    return LabelledTexts.TRAPS.stream()
        .map(trap -> one.item().groups().getOrDefault(trap, ""))
        .filter(trap -> !trap.isEmpty())
        .findFirst()
        .orElse(
            one.item().label().code()
                + (one.band() == Band.NONE || !one.item().label().isWanted()
                    ? ", "
                    : ", hanya " + one.band().code() + ": ")
                + one.rule());
  }
}

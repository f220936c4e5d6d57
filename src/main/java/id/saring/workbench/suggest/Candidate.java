package id.saring.workbench.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A unit that is unusually frequent and new, before it is set beside the others.
 *
 * @param unit what
 * @param written with letter case
 * @param texts numbers of the texts of the foreground that hold it, rising
 * @param accounts how many accounts wrote them
 * @param use how often it stands where
 * @param contenders whose sign or name it holds, ids; not empty only for a new form
 */
record Candidate(
    Unit unit, String written, Texts texts, int accounts, OverUse use, Set<String> contenders) {

  /** New forms, then what is most surely more frequent, then by letters. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate one) -> !one.isNewForm())
          .thenComparing(one -> -one.use().likelihood())
          .thenComparing(one -> one.unit().text());

  boolean isNewForm() {
    return !contenders.isEmpty();
  }

  /** How much of the smaller one's texts hold the other too, 0 to 1. */
  double overlap(Candidate other) {
    return (double) texts.common(other.texts) / Math.min(texts.size(), other.texts.size());
  }

  /** A candidate and what it speaks for; changes while candidates are set side by side. */
  static final class Head {
    private Candidate candidate;
    private final List<Candidate> members = new ArrayList<>();
    private final Set<String> also = new LinkedHashSet<>();

    Head(Candidate candidate) {
      this.candidate = candidate;
      members.add(candidate);
    }

    Candidate candidate() {
      return candidate;
    }

    List<Candidate> members() {
      return members;
    }

    Set<String> also() {
      return also;
    }

    /** Takes another in; it becomes the name of both if it says more in nearly as many texts. */
    void take(Candidate other, boolean saysMore) {
      members.add(other);
      if (saysMore) {
        also.add(candidate.written());
        candidate = other;
      } else {
        also.add(other.written());
      }
    }
  }
}

package id.saring.match;

import id.saring.item.ThreadKeys;
import java.util.List;
import java.util.Objects;

/**
 * An answer that holds signs and whose parent must be looked up before anything is said of it: the
 * parent may make a sign count that means nothing alone. Immutable.
 */
public final class Awaiting {

  private final Subject subject;
  private final List<Candidate> candidates;
  private final List<String> keys;

  private Awaiting(Subject subject, List<Candidate> candidates, List<String> keys) {
    this.subject = subject;
    this.candidates = candidates;
    this.keys = keys;
  }

  /** Keeps an answer without the block of bytes that its record is a slice of. */
  static Awaiting of(Subject subject, List<Candidate> candidates, List<String> keys) {
    Subject detached = subject.detached();
    return new Awaiting(
        detached,
        candidates.stream()
            .map(
                one ->
                    new Candidate(
                        new Passage(detached.item(), one.passage().field(), one.passage().text()),
                        List.copyOf(one.phrases())))
            .toList(),
        Objects.requireNonNull(keys));
  }

  /** The item. */
  public Subject subject() {
    return subject;
  }

  /** What it answers, the nearest first; never empty ({@link ThreadKeys#wantedBy}). */
  public List<String> keys() {
    return keys;
  }

  /** What is found in it below that parent. */
  public Finding below(Parent parent, Screening screening) {
    Subject placed = subject.below(parent);
    return new Finding(placed, screening.examine(placed, candidates));
  }
}

package id.saring.review.back;

import java.time.Instant;
import java.util.Objects;

/**
 * A decision with its birth certificate.
 *
 * @param decision what was decided
 * @param file the sheet it was read from, as named on the command line
 * @param line line or row in it, from 1
 * @param at when it was imported
 */
public record RecordedDecision(Decision decision, String file, long line, Instant at) {

  public RecordedDecision {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(at, "at");
  }

  /** Who decided, for telling people apart: the name, or the sheet where nobody signed. */
  public String voice() {
    String person = Decision.person(decision.reviewer());
    return person.isEmpty() ? "file:" + file : person;
  }

  /** {@code name (file:line)}, for people. */
  String shown() {
    String name = decision.reviewer().isEmpty() ? "?" : decision.reviewer();
    return decision.verdict().code() + " – " + name + " (" + file + ":" + line + ")";
  }
}

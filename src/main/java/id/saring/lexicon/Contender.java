package id.saring.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Whom a sign favours: a pair, a party or a candidate (a row of {@code sasaran.csv}).
 *
 * @param id slug
 * @param contests ids of the contests it runs in, at least one
 * @param name for people, pairs as {@code First Name - Second Name}
 * @param kind pair, party or candidate
 * @param number ballot number, if drawn
 */
public record Contender(
    String id, List<String> contests, String name, Kind kind, OptionalInt number) {

  /** The column {@code jenis} of {@code sasaran.csv}. */
  public enum Kind implements CodedWord {
    PASLON,
    PARTAI,
    CALON;

    @Override
    public String code() {
      return CodedWord.super.code();
    }
  }

  public Contender {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    contests = List.copyOf(contests);
    if (contests.isEmpty()) {
      throw new IllegalArgumentException("contender without a contest: " + id);
    }
  }
}

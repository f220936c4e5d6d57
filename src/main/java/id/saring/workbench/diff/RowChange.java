package id.saring.workbench.diff;

import id.saring.match.Finding;
import id.saring.match.Match;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A row of the sheet that another lexicon adds, takes away, or scores differently.
 *
 * @param before the finding by the old lexicon, if it makes it a row
 * @param after the finding by the new one, if it makes it a row; one of the two is there
 */
public record RowChange(Optional<Finding> before, Optional<Finding> after) {

  /** What happens to a row. */
  public enum Kind {
    BERTAMBAH("bertambah"),
    BERKURANG("berkurang"),
    BERUBAH("berubah");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word for sheets, in Indonesian. */
    public String code() {
      return code;
    }
  }

  public RowChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a row that neither lexicon has");
    }
  }

  /** What happens to the row. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.BERTAMBAH;
    }
    return after.isEmpty() ? Kind.BERKURANG : Kind.BERUBAH;
  }

  /** The row as the new lexicon has it, else as the old one had it. */
  public Finding shown() {
    return after.orElseGet(before::orElseThrow);
  }

  /** Ids of signs that count now and did not. */
  public Set<String> gained() {
    return minus(signs(after), signs(before));
  }

  /** Ids of signs that counted and do not any more. */
  public Set<String> lost() {
    return minus(signs(before), signs(after));
  }

  /**
   * Whether the same signs count with the same score. Reasons may differ all the same, as behind a
   * score that is capped at 100.
   */
  boolean isNothing() {
    return before.isPresent()
        && after.isPresent()
        && score(before) == score(after)
        && signs(before).equals(signs(after));
  }

  /**
   * The change in one cell: {@code berubah: skor 45 menjadi 72; + gacor-kota-kupang-2024}. A row
   * that is new or gone says whose doing that is.
   */
  public String inWords() {
    StringBuilder words = new StringBuilder(kind().code());
    if (kind() == Kind.BERUBAH && score(before) != score(after)) {
      words.append(": skor ").append(score(before)).append(" menjadi ").append(score(after));
    }
    String signs =
        (gained().isEmpty() ? "" : " + " + String.join(", ", gained()))
            + (lost().isEmpty() ? "" : " - " + String.join(", ", lost()));
    return words.append(signs.isEmpty() ? "" : ";" + signs).toString();
  }

  private static int score(Optional<Finding> finding) {
    return finding.map(one -> one.examination().score()).orElse(0);
  }

  private static Set<String> signs(Optional<Finding> finding) {
    return finding
        .map(
            one ->
                one.examination().matches().stream()
                    .map(Match::sign)
                    .map(sign -> sign.id())
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }
}

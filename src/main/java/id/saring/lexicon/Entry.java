package id.saring.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A sign to look for: a row of {@code istilah/*.csv}.
 *
 * @param id slug, unique over all files of a layer; a later layer overrides by it
 * @param term the word, phrase, hashtag or emoji as people write it
 * @param kind what sort of sign it is
 * @param contenders ids of {@code sasaran.csv}; empty only if {@code pairNumber} is given or the
 *     sign stands for no one contender
 * @param pairNumber from {@code nomor:3}: every pair with that number in reach
 * @param variants other spellings, listed by hand
 * @param inflected whether forms are generated ({@code bentuk} auto) or not (persis)
 * @param disguise grade of {@code samaran} up to which disguises are undone, 0 to 3
 * @param requires words, phrases and {@code [groups]} of which one must be near
 * @param excludes words, phrases and {@code [groups]} that cancel when near
 * @param window how near, in words to each side
 * @param weight points of the score, 1 to 100; below {@link #GATE} the entry says nothing alone
 * @param code SKB code of the act, may be empty
 * @param status life of the entry
 * @param budget most rows a night, if limited
 * @param validFrom first day, else the contest's
 * @param validTo last day, else the contest's
 * @param hitExamples sentences that must match
 * @param freeExamples sentences that must not
 * @param proposer who proposed it
 * @param approver who approved it
 * @param source where it was read
 * @param note free text
 * @param place where it is written, for messages
 */
public record Entry(
    String id,
    String term,
    EntryKind kind,
    List<String> contenders,
    OptionalInt pairNumber,
    List<String> variants,
    boolean inflected,
    int disguise,
    List<String> requires,
    List<String> excludes,
    int window,
    int weight,
    String code,
    EntryStatus status,
    OptionalInt budget,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    List<String> hitExamples,
    List<String> freeExamples,
    String proposer,
    String approver,
    String source,
    String note,
    Place place) {

  /**
   * An entry below this weight is worthless alone (an office abbreviation, a digit, an emoji, an
   * everyday word): it counts only with one of its {@code butuh} near. From this weight on {@code
   * butuh} raises the score instead.
   */
  public static final int GATE = 30;

  /** Words to each side, where the column {@code jarak} is empty (design.md 5). */
  public static final int DEFAULT_WINDOW = 8;

  /** Grade where the column {@code samaran} is empty (design.md 5). */
  public static final int DEFAULT_DISGUISE = 2;

  /**
   * Where an entry is written.
   *
   * @param file path below the layer's folder
   * @param line line number from 1
   */
  public record Place(String file, long line) {}

  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(place, "place");
    contenders = List.copyOf(contenders);
    variants = List.copyOf(variants);
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
    hitExamples = List.copyOf(hitExamples);
    freeExamples = List.copyOf(freeExamples);
    requireRange("weight", weight, 1, 100);
    requireRange("disguise", disguise, 0, 3);
    requireRange("window", window, 0, 1000);
  }

  private static void requireRange(String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(what + " must be " + low + " to " + high + ": " + value);
    }
  }

  /** The same in another stage of its life. */
  public Entry as(EntryStatus other) {
    return with(other, validFrom, validTo);
  }

  /** The same on other days. */
  public Entry valid(Optional<LocalDate> from, Optional<LocalDate> to) {
    return with(status, from, to);
  }

  private Entry with(EntryStatus other, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Entry(
        id,
        term,
        kind,
        contenders,
        pairNumber,
        variants,
        inflected,
        disguise,
        requires,
        excludes,
        window,
        weight,
        code,
        other,
        budget,
        from,
        to,
        hitExamples,
        freeExamples,
        proposer,
        approver,
        source,
        note,
        place);
  }

  /** Whether that is the name of who proposed it; case, blanks and signs do not matter. */
  public boolean isProposedBy(String name) {
    return FormGenerator.key(proposer).equals(FormGenerator.key(name));
  }

  /** Whether the entry counts only together with one of its {@code butuh}. */
  public boolean isGated() {
    return weight < GATE;
  }
}

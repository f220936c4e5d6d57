package id.saring.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words of the column {@code keputusan}, for others than the sheet. Pure. */
public final class DecisionWords {

  /** What somebody still waits for, or acts upon. */
  private static final Set<DecisionChoice> GOING_ON =
      EnumSet.of(
          DecisionChoice.DUGAAN_PELANGGARAN,
          DecisionChoice.PERLU_KLARIFIKASI,
          DecisionChoice.TUNDA);

  private DecisionWords() {}

  /** All of them. */
  public static List<String> all() {
    return Arrays.stream(DecisionChoice.values()).map(DecisionChoice::word).toList();
  }

  /** Those after which nobody waits for anything: the words of the post are needed no more. */
  public static List<String> settled() {
    return Arrays.stream(DecisionChoice.values())
        .filter(choice -> !GOING_ON.contains(choice))
        .map(DecisionChoice::word)
        .toList();
  }
}

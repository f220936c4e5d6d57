package id.saring.review.back;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.lexicon.NearestName;
import id.saring.review.SheetColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into the last eight columns of one row. Used for one row. */
final class DecisionReader {

  private static final List<SheetColumn> TELLING =
      List.of(
          SheetColumn.KEPUTUSAN,
          SheetColumn.KODE_AKHIR,
          SheetColumn.ALASAN_KEPUTUSAN,
          SheetColumn.CATATAN,
          SheetColumn.TANGGAL_DIKETAHUI);

  private final ReturnedRow row;
  private final ImportOptions options;
  private final List<TableProblem> problems = new ArrayList<>();

  DecisionReader(ReturnedRow row, ImportOptions options) {
    this.row = row;
    this.options = options;
  }

  /**
   * Whether nobody has decided anything yet. A name or the day of the review alone decides nothing:
   * many fill those down the whole sheet before they begin.
   */
  static boolean isOpen(ReturnedRow row) {
    return TELLING.stream().allMatch(column -> row.cell(column).isEmpty());
  }

  /** What was mended, and what keeps the row from being used. */
  List<TableProblem> problems() {
    return List.copyOf(problems);
  }

  /** The decision, or empty if something in the row has to be put right first. */
  Optional<Decision> read(FindingId id) {
    Verdict verdict = verdict();
    String code = code();
    Optional<LocalDate> knownOn = day(SheetColumn.TANGGAL_DIKETAHUI);
    Optional<LocalDate> reviewedOn = day(SheetColumn.TANGGAL_TELAAH);
    if (verdict != null) {
      checkReviewers(verdict);
    }
    if (verdict == null || problems.stream().anyMatch(TableProblem::isError)) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            id,
            verdict,
            code,
            row.cell(SheetColumn.ALASAN_KEPUTUSAN),
            row.cell(SheetColumn.CATATAN),
            row.cell(SheetColumn.PENELAAH),
            row.cell(SheetColumn.PENELAAH_KEDUA),
            knownOn,
            reviewedOn,
            Optional.empty()));
  }

  private @Nullable Verdict verdict() {
    String typed = row.cell(SheetColumn.KEPUTUSAN);
    if (typed.isEmpty()) {
      refuse(SheetColumn.KEPUTUSAN, "review.verdict-missing");
      return null;
    }
    Optional<Verdict> verdict = Verdict.of(typed);
    if (verdict.isEmpty()) {
      String words = String.join(", ", Verdict.codes());
      String near =
          NearestName.of(typed.replaceAll("[\\s\\p{Z}-]+", "_"), Verdict.codes()).orElse("");
      if (near.isEmpty()) {
        refuse(SheetColumn.KEPUTUSAN, "review.verdict-unknown", words);
      } else {
        refuse(SheetColumn.KEPUTUSAN, "review.verdict-misspelled", near);
      }
    }
    return verdict.orElse(null);
  }

  private String code() {
    String typed = row.cell(SheetColumn.KODE_AKHIR);
    if (typed.isEmpty()) {
      return "";
    }
    Optional<String> code = FinalCode.read(typed);
    if (code.isEmpty()) {
      note(SheetColumn.KODE_AKHIR, "review.code-unknown");
      return typed;
    }
    if (!code.get().equals(typed)) {
      note(SheetColumn.KODE_AKHIR, "review.code-respelled", code.get());
    }
    return code.get();
  }

  private Optional<LocalDate> day(SheetColumn column) {
    String typed = row.cell(column);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = SheetDate.readings(typed, options.dateOrder());
    if (days.isEmpty()) {
      refuse(column, "review.date-unreadable");
      return Optional.empty();
    }
    if (SheetDate.contradicts(typed, options.dateOrder())) {
      refuse(column, "review.date-against-order");
      return Optional.empty();
    }
    if (days.size() > 1) {
      refuse(column, "review.date-ambiguous", days.get(0).toString(), days.get(1).toString());
      return Optional.empty();
    }
    LocalDate day = days.get(0);
    if (day.isAfter(options.today())) {
      refuse(column, "review.date-future", day.toString(), options.today().toString());
    } else if (!day.toString().equals(typed)) {
      note(column, "review.date-respelled", day.toString());
    }
    return Optional.of(day);
  }

  private void checkReviewers(Verdict verdict) {
    String first = Decision.person(row.cell(SheetColumn.PENELAAH));
    String second = Decision.person(row.cell(SheetColumn.PENELAAH_KEDUA));
    boolean two = options.secondReviewer() && verdict.needsSecondReviewer();
    if (first.isEmpty() && two) {
      refuse(SheetColumn.PENELAAH, "review.reviewer-needed", verdict.code());
    } else if (first.isEmpty()) {
      note(SheetColumn.PENELAAH, "review.reviewer-missing");
    }
    if (two && second.isEmpty()) {
      refuse(SheetColumn.PENELAAH_KEDUA, "review.second-missing", verdict.code());
    } else if (two && second.equals(first)) {
      refuse(SheetColumn.PENELAAH_KEDUA, "review.second-same", verdict.code());
    }
  }

  private void refuse(SheetColumn column, String key, Object... values) {
    problems.add(row.refused(column, Message.of(key, values)));
  }

  private void note(SheetColumn column, String key, Object... values) {
    problems.add(row.noted(column, Message.of(key, values)));
  }
}

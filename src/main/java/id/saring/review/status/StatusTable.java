package id.saring.review.status;

import id.saring.io.CsvOutput;
import id.saring.lexicon.Contest;
import id.saring.review.SheetCell;
import id.saring.review.back.RecordedDecision;
import id.saring.review.back.Verdict;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every case as a row, in the dialect of the review sheet, for those who sort and count themselves.
 * Used by one thread.
 */
public final class StatusTable implements Closeable {

  private static final List<String> HEADER =
      List.of(
          "id_temuan",
          "keadaan",
          "keputusan",
          "penelaah",
          "instansi",
          "kontes",
          "malam",
          "tanggal_diketahui",
          "tenggat",
          "sisa_hari");

  private final CsvOutput out;
  private final Map<String, Contest> contests;
  private final LocalDate today;

  /**
   * Begins a table.
   *
   * @param out where it goes; closed with the table
   * @param contests the lexicon's contests by id
   * @param today day to count {@code sisa_hari} from
   */
  public StatusTable(OutputStream out, Map<String, Contest> contests, LocalDate today)
      throws IOException {
    this.out = CsvOutput.to(out, CsvOutput.Dialect.EXCEL_ID);
    this.contests = Map.copyOf(contests);
    this.today = today;
    this.out.row(HEADER);
  }

  /**
   * Adds a case.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void add(CaseFile one) {
    Optional<Deadline> due =
        one.isPressing()
            ? one.knownOn().flatMap(on -> one.deadline(contests, on))
            : Optional.empty();
    try {
      out.row(
          List.of(
              one.id().text(),
              one.standing().code(),
              one.verdict().map(Verdict::code).orElse(""),
              SheetCell.guarded(reviewers(one)),
              SheetCell.guarded(one.agency()),
              one.contests().stream().sorted().collect(Collectors.joining("|")),
              one.deliveredOn().toString(),
              one.knownOn().map(LocalDate::toString).orElse(""),
              due.map(last -> last.on().toString()).orElse(""),
              due.map(last -> String.valueOf(ChronoUnit.DAYS.between(today, last.on())))
                  .orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reviewers(CaseFile one) {
    return one.decisions().stream()
        .map(RecordedDecision::decision)
        .map(decision -> decision.reviewer().replace('|', '/'))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

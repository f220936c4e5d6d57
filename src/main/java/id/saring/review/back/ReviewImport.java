package id.saring.review.back;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads sheets and tells what is new in them; it records nothing itself. Used once, by one thread.
 */
public final class ReviewImport {

  private final KnownFindings known;
  private final ImportOptions options;
  private final DecisionLog log;
  private final RowFinder finder;
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<RecordedDecision> typed = new ArrayList<>();
  private int sheets;
  private int refusedSheets;
  private long rows;
  private long open;
  private long alreadyKnown;
  private long repaired;
  private long refused;
  private final Set<FindingId> foreseen = new TreeSet<>();

  /**
   * Makes an import.
   *
   * @param known what was delivered
   * @param recorded what was decided before
   */
  public ReviewImport(KnownFindings known, PastDecisions recorded, ImportOptions options) {
    this.known = known;
    this.options = options;
    this.log = new DecisionLog(recorded);
    this.finder = new RowFinder(known);
  }

  /**
   * Reads sheets in the order given.
   *
   * @throws IOException if a file or the memory of what was delivered cannot be read at all; a file
   *     that is no sheet is only listed
   */
  public ImportReport read(List<Path> files) throws IOException {
    try {
      return readAll(files);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ImportReport readAll(List<Path> files) throws IOException {
    for (Path file : files) {
      try {
        readSheet(SheetReader.read(file));
      } catch (UnreadableSheetException e) {
        refuseSheet(TableProblem.fileName(file), e.problem());
      }
    }
    GroupSpread groups = new GroupSpread(known, log);
    if (options.wholeGroups()) {
      groups.spread(typed);
      problems.addAll(groups.notes());
    }
    return new ImportReport(
        sheets,
        refusedSheets,
        rows,
        open,
        alreadyKnown,
        repaired,
        refused,
        groups.count(),
        foreseen,
        log.added(),
        conflicts(),
        problems);
  }

  private void refuseSheet(String file, Message why) {
    refusedSheets++;
    problems.add(TableProblem.error(file, 0, "", "", why));
  }

  private void readSheet(ReturnedSheet sheet) {
    Set<String> offices = offices(sheet);
    offices.removeAll(known.offices());
    if (!offices.isEmpty() && offices.equals(offices(sheet))) {
      refuseSheet(
          sheet.file(),
          Message.of(
              "review.sheet-other-office",
              String.join(", ", offices),
              String.join(", ", new TreeSet<>(known.offices()))));
      return;
    }
    sheets++;
    long broken = sheet.problems().stream().filter(TableProblem::isError).count();
    rows += broken + sheet.rows().size();
    refused += broken;
    problems.addAll(sheet.problems());
    sheet.rows().forEach(this::readRow);
  }

  private static Set<String> offices(ReturnedSheet sheet) {
    Set<String> offices = new TreeSet<>();
    for (ReturnedRow row : sheet.rows()) {
      FindingId.parse(row.cell(SheetColumn.ID_TEMUAN)).ifPresent(id -> offices.add(id.office()));
    }
    return offices;
  }

  private void readRow(ReturnedRow row) {
    if (DecisionReader.isOpen(row)) {
      open++;
      return;
    }
    RowFinder.Outcome outcome = finder.find(row);
    if (outcome instanceof RowFinder.Refused no) {
      refused++;
      problems.add(no.why());
    } else if (outcome instanceof RowFinder.Found found) {
      found.repair().ifPresent(problems::add);
      readDecision(row, found);
    }
  }

  private void readDecision(ReturnedRow row, RowFinder.Found found) {
    DecisionReader reader = new DecisionReader(row, options);
    Optional<Decision> decision = reader.read(found.id());
    problems.addAll(reader.problems());
    if (decision.isEmpty()) {
      refused++;
      return;
    }
    repaired += found.repair().isPresent() || !reader.problems().isEmpty() ? 1 : 0;
    RecordedDecision read =
        new RecordedDecision(decision.get(), row.file(), row.line(), options.now());
    Optional<Decision> standing = log.lastOfSameVoice(read);
    switch (log.add(read)) {
      case NEW -> {
        typed.add(read);
        if (found.foreseen()) {
          foreseen.add(found.id());
        }
        standing.ifPresent(one -> noteReplacing(row, one, decision.get()));
      }
      case KNOWN -> {
        alreadyKnown++;
        typed.add(read);
      }
      case REPLACED -> {
        alreadyKnown++;
        problems.add(row.noted(SheetColumn.KEPUTUSAN, Message.of("review.row-replaced")));
      }
      case REOPENED -> {
        alreadyKnown++;
        problems.add(row.noted(SheetColumn.KEPUTUSAN, Message.of("review.row-reopened")));
      }
      case OUTDATED -> {
        refused++;
        problems.add(row.refused(SheetColumn.TANGGAL_TELAAH, Message.of("review.row-outdated")));
      }
    }
  }

  /** An old copy of a sheet without dates looks like a change of mind; people can tell. */
  private void noteReplacing(ReturnedRow row, Decision standing, Decision now) {
    if (standing.verdict() != now.verdict()) {
      String day = standing.reviewedOn().map(LocalDate::toString).orElse("–");
      problems.add(
          row.noted(
              SheetColumn.KEPUTUSAN,
              Message.of("review.row-replaces", standing.verdict().code(), day)));
    }
  }

  private List<Conflict> conflicts() {
    Set<FindingId> touched = new LinkedHashSet<>();
    typed.forEach(one -> touched.add(one.decision().id()));
    log.added().forEach(one -> touched.add(one.decision().id()));
    return touched.stream().flatMap(id -> log.conflict(id).stream()).toList();
  }
}

package id.saring.run;

import id.saring.review.NightFigure;
import id.saring.review.ReviewRow;
import id.saring.review.ReviewWorkbook;
import id.saring.review.Shards;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The workbooks of a night: one, or one for each analyst, with the night's numbers. */
final class Workbooks {

  /** How their names end. */
  static final String EXTENSION = ".xlsx";

  private static final String NAME = "lembar-tinjauan";

  private Workbooks() {}

  /** The workbooks by name, in the order in which they are written. */
  static Map<String, RunOutputs.Content> of(
      SheetDress dress,
      List<ReviewRow> rows,
      Manifest draft,
      Map<String, Long> priorities,
      Path scratch) {
    Map<String, RunOutputs.Content> files = new LinkedHashMap<>();
    List<List<ReviewRow>> shards = Shards.of(rows, dress.reviewers());
    for (int i = 0; i < shards.size(); i++) {
      String part = shards.size() == 1 ? "" : (i + 1) + " dari " + shards.size();
      ReviewWorkbook workbook =
          new ReviewWorkbook(
              shards.get(i),
              figures(draft, priorities, part, shards.get(i).size()),
              draft.runId().date());
      String name = shards.size() == 1 ? NAME : NAME + "-" + (i + 1);
      files.put(name + EXTENSION, out -> workbook.writeTo(out, scratch));
    }
    return files;
  }

  private static List<NightFigure> figures(
      Manifest draft, Map<String, Long> priorities, String part, int rows) {
    List<NightFigure> figures = new ArrayList<>();
    figures.add(NightFigure.word("malam", draft.runId().toString()));
    figures.add(NightFigure.word("versi saring", draft.version()));
    if (!part.isEmpty()) {
      figures.add(NightFigure.word("bagian", part));
      figures.add(NightFigure.count("baris di bagian ini", rows));
    }
    priorities.forEach((band, count) -> figures.add(NightFigure.count("prioritas " + band, count)));
    RunCounts counts = draft.counts();
    figures.add(NightFigure.count("item terbaca", counts.items()));
    figures.add(NightFigure.count("  disaring (akun terdaftar)", counts.screened()));
    figures.add(NightFigure.count("  milik akun lain", counts.unregistered()));
    figures.add(NightFigure.count("  di luar tanggal", counts.outOfRange()));
    figures.add(NightFigure.count("dari yang disaring: bertanda", counts.matched()));
    figures.add(NightFigure.count("  tanpa tanda", counts.unmatched()));
    figures.add(NightFigure.count("dari yang bertanda: di lembar ini", counts.flagged()));
    figures.add(NightFigure.count("  dikecualikan (dikecualikan.csv)", counts.suppressed()));
    figures.add(NightFigure.count("  uji (uji.csv)", counts.onTrial()));
    figures.add(NightFigure.count("  di bawah skor", counts.belowThreshold()));
    figures.add(NightFigure.count("  kembar", counts.duplicate()));
    figures.add(NightFigure.count("  sudah diketahui", counts.alreadyKnown()));
    figures.add(NightFigure.count("akun dalam daftar", draft.rosterAccounts()));
    figures.addAll(sources(draft));
    return figures;
  }

  /** What was read and what was not: the sheet alone would not tell. */
  private static List<NightFigure> sources(Manifest draft) {
    List<SourceTally> sources =
        draft.inputs().stream().flatMap(input -> input.sources().stream()).toList();
    List<NightFigure> figures = new ArrayList<>();
    figures.add(NightFigure.count("sumber", sources.size()));
    figures.add(
        NightFigure.count(
            "rekaman tak terbaca (ditolak.csv)",
            sources.stream().mapToLong(SourceTally::rejected).sum()));
    for (SourceTally source : sources) {
      source
          .problem()
          .ifPresent(
              problem ->
                  figures.add(
                      NightFigure.word(
                          "TIDAK TERBACA",
                          source.label() + ": " + problem.problem().indonesian())));
    }
    return figures;
  }
}

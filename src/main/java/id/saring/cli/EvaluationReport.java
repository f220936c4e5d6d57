package id.saring.cli;

import id.saring.workbench.evaluate.Band;
import id.saring.workbench.evaluate.Comparison;
import id.saring.workbench.evaluate.Confusion;
import id.saring.workbench.evaluate.Evaluation;
import id.saring.workbench.evaluate.Label;
import id.saring.workbench.evaluate.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Shows the result of an evaluation to a person. */
final class EvaluationReport {

  private static final int TEXT_SHOWN = 100;

  private final Words words;
  private final Consumer<String> out;
  private final int show;

  /**
   * @param show most rows of each list
   */
  EvaluationReport(Words words, Consumer<String> out, int show) {
    this.words = words;
    this.out = out;
    this.show = show;
  }

  void print(Evaluation evaluation) {
    Confusion all = evaluation.confusion(Band.SEDANG);
    say(
        "evaluate-head",
        words.number(evaluation.outcomes().size()),
        words.number(all.found() + all.missed()),
        words.number(all.noise() + all.quiet()));
    for (Band floor : List.of(Band.TINGGI, Band.SEDANG, Band.RENDAH)) {
      line(words.say("evaluate-floor-" + floor.code()), evaluation.confusion(floor));
    }
    labels(evaluation);
    for (String group : evaluation.groups()) {
      say("evaluate-by", group);
      evaluation
          .confusionBy(group, Band.SEDANG)
          .forEach((value, counts) -> line(value.isEmpty() ? "-" : value, counts));
    }
    errors(evaluation);
    entries(evaluation);
    wrong("evaluate-noise", evaluation.noise(Band.SEDANG));
    wrong("evaluate-missed", evaluation.missed(Band.SEDANG));
  }

  void print(Comparison comparison) {
    say(
        "evaluate-compared",
        words.number(comparison.compared()),
        words.number(comparison.onlyNow()),
        words.number(comparison.onlyEarlier()));
    changes("evaluate-gained", comparison.gained());
    changes("evaluate-lost", comparison.lost());
    changes("evaluate-moved", comparison.moved());
  }

  private void line(String name, Confusion counts) {
    out.accept(
        String.format(
            Locale.ROOT,
            "  %-18s P %s  R %s  F1 %s  %s",
            name,
            figure(counts.precision().value(), counts.precision().low(), counts.precision().high()),
            figure(counts.recall().value(), counts.recall().low(), counts.recall().high()),
            figure(counts.f1(), counts.f1Low(), counts.f1High()),
            words.say(
                "evaluate-counts",
                words.number(counts.found()),
                words.number(counts.noise()),
                words.number(counts.missed()))));
  }

  private static String figure(double value, double low, double high) {
    return Double.isNaN(value)
        ? "    -             "
        : String.format(Locale.ROOT, "%.3f [%.3f-%.3f]", value, low, high);
  }

  private void labels(Evaluation evaluation) {
    say("evaluate-labels");
    for (Map.Entry<Label, Map<Band, Long>> label : evaluation.bandsByLabel().entrySet()) {
      StringBuilder row = new StringBuilder();
      for (Band band : List.of(Band.TINGGI, Band.SEDANG, Band.RENDAH, Band.NONE)) {
        row.append(
            String.format(
                Locale.ROOT, "  %s %5d", band.code(), label.getValue().getOrDefault(band, 0L)));
      }
      out.accept(String.format(Locale.ROOT, "  %-18s%s", label.getKey().code(), row));
    }
  }

  private void errors(Evaluation evaluation) {
    List<Evaluation.ErrorKind> kinds = evaluation.errorKinds(Band.SEDANG);
    say("evaluate-errors", words.number(kinds.size()));
    for (Evaluation.ErrorKind kind : kinds.subList(0, Math.min(10, kinds.size()))) {
      String error = words.say(kind.noise() ? "evaluate-error-noise" : "evaluate-error-missed");
      out.accept(String.format(Locale.ROOT, "  %5d %s: %s", kind.count(), error, kind.kind()));
    }
  }

  private void entries(Evaluation evaluation) {
    List<Evaluation.EntryCount> entries = evaluation.entries(Band.RENDAH);
    say("evaluate-entries", words.number(entries.size()));
    for (Evaluation.EntryCount entry : entries.subList(0, Math.min(show, entries.size()))) {
      out.accept(
          "  "
              + words.say(
                  "evaluate-entry",
                  entry.id(),
                  words.number(entry.share().of()),
                  words.number(entry.share().hits()),
                  words.number(entry.noise()),
                  words.number(entry.strongestNoise())));
    }
    more(entries.size());
  }

  private void wrong(String key, List<Outcome> outcomes) {
    say(key, words.number(outcomes.size()));
    for (Outcome one : outcomes.subList(0, Math.min(show, outcomes.size()))) {
      out.accept(
          String.format(
              Locale.ROOT,
              "  %s %s [%s] %s",
              one.item().place(),
              one.item().id(),
              one.item().label().code(),
              one.why()));
      out.accept("      " + shown(one.item().text()));
    }
    more(outcomes.size());
  }

  private void changes(String key, List<Comparison.Change> changes) {
    say(key, words.number(changes.size()));
    for (Comparison.Change change : changes.subList(0, Math.min(show, changes.size()))) {
      Outcome now = change.now();
      out.accept(
          String.format(
              Locale.ROOT,
              "  %s [%s] %d -> %d  %s",
              now.item().id(),
              now.item().label().code(),
              change.earlierScore(),
              now.score(),
              now.why()));
    }
    more(changes.size());
  }

  private void more(int all) {
    if (all > show) {
      say("evaluate-more", words.number(all - show));
    }
  }

  private void say(String key, Object... values) {
    out.accept(words.say(key, values));
  }

  /** One line of a text, without control characters, which could forge lines. */
  private static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    if (line.codePointCount(0, line.length()) <= TEXT_SHOWN) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, TEXT_SHOWN)) + "…";
  }
}

package id.saring.cli;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Level;
import id.saring.text.CharFold;
import id.saring.workbench.FormListing.Line;
import id.saring.workbench.FormListing.OfEntry;
import id.saring.workbench.backtest.Spellings;
import id.saring.workbench.backtest.Spellings.Use;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of an entry for people, each with an example and what was found in it. */
final class FormsReport {

  private final Words words;
  private static final int MOST = 12;

  private final PrintWriter out;
  private final Spellings past;

  /** A report of forms alone. */
  FormsReport(Words words, PrintWriter out) {
    this(words, out, Spellings.NONE);
  }

  /** A report that also tells how often each form stands in the past. */
  FormsReport(Words words, PrintWriter out, Spellings past) {
    this.words = words;
    this.out = out;
    this.past = past;
  }

  void print(OfEntry one) {
    Entry entry = one.entry();
    out.println(
        words.say(
            "forms-head",
            entry.id(),
            entry.term(),
            entry.kind().code(),
            entry.status().code(),
            String.valueOf(entry.disguise()),
            words.number(one.lines().size())));
    if (!one.isLookedFor()) {
      out.println(words.say("forms-asleep", entry.status().code()));
    }
    one.lines().forEach(line -> out.println(shown(one, line) + inThePast(one, line)));
    others(one);
    if (!one.everyday().isEmpty()) {
      out.println(words.say("forms-everyday", everyday(one.everyday())));
    }
    out.println();
  }

  private String inThePast(OfEntry one, Line line) {
    Use use = past.of(one.entry(), line.form());
    return use.items() == 0
        ? ""
        : words.say("forms-past", words.number(use.items()), words.number(use.counting()));
  }

  /** What the past holds beside the listed forms: stretched, disguised, inside hashtags. */
  private void others(OfEntry one) {
    Set<String> listed =
        one.lines().stream().map(line -> CharFold.fold(line.form())).collect(Collectors.toSet());
    List<String> others =
        past.byEntry().getOrDefault(one.entry().id(), Map.of()).entrySet().stream()
            .filter(spelling -> !listed.contains(spelling.getKey()))
            .sorted(
                Comparator.comparingLong((Map.Entry<String, Use> use) -> -use.getValue().items())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(
                use -> DisplayText.clean(use.getKey()) + " " + words.number(use.getValue().items()))
            .toList();
    if (!others.isEmpty()) {
      out.println(words.say("forms-others", String.join(", ", others)));
    }
  }

  private String shown(OfEntry one, Line line) {
    String level = "%-8s".formatted(line.level().code());
    if (!one.isLookedFor()) {
      return "  " + level + line.form();
    }
    return line.found()
        .map(
            found ->
                words.say(
                    "forms-line",
                    level,
                    line.form(),
                    line.example(),
                    found.text(),
                    found.level().code()))
        .orElseGet(() -> words.say("forms-lost", level, line.form(), line.example()));
  }

  private static String everyday(Map<String, Level> words) {
    return words.entrySet().stream()
        .map(word -> word.getKey() + " (" + word.getValue().code() + ")")
        .collect(Collectors.joining(", "));
  }
}

package id.saring.cli;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Level;
import id.saring.workbench.FormListing.Line;
import id.saring.workbench.FormListing.OfEntry;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms of an entry for people, each with an example and what was found in it. */
final class FormsReport {

  private final Words words;
  private final PrintWriter out;

  FormsReport(Words words, PrintWriter out) {
    this.words = words;
    this.out = out;
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
    one.lines().forEach(line -> out.println(shown(one, line)));
    if (!one.everyday().isEmpty()) {
      out.println(words.say("forms-everyday", everyday(one.everyday())));
    }
    out.println();
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

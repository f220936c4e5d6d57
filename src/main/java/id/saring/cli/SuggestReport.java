package id.saring.cli;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Lexicon;
import id.saring.workbench.suggest.OverUse;
import id.saring.workbench.suggest.Suggestion;
import id.saring.workbench.suggest.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Suggestions in sentences.
 *
 * @param words the language
 * @param lexicon for the names of contenders
 * @param minAccounts what was asked for
 */
record SuggestReport(Words words, Lexicon lexicon, int minAccounts) {

  /** What was compared with what, and what is the matter if there is nothing to be said. */
  List<String> head(Suggestions suggestions) {
    List<String> lines = new ArrayList<>();
    String basis = suggestions.basis().name().toLowerCase(Locale.ROOT);
    lines.add(
        words.say(
            "suggest-" + basis,
            words.number(suggestions.front()),
            words.number(suggestions.back()),
            words.number(suggestions.coverage().size())));
    if (suggestions.basis() == Suggestions.Basis.NONE) {
      return lines;
    }
    if (suggestions.back() == 0) {
      lines.add(words.say("suggest-no-background"));
    } else if (suggestions.found().isEmpty()) {
      lines.add(words.say("suggest-nothing"));
    }
    if (suggestions.unknownAuthors() * 2 > suggestions.front() && minAccounts > 1) {
      lines.add(words.say("suggest-unknown", words.number(suggestions.unknownAuthors())));
    }
    return lines;
  }

  /** The suggestions, by rank. */
  List<String> list(Suggestions suggestions) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < suggestions.found().size(); i++) {
      lines.add("");
      lines.addAll(one(i + 1, suggestions.found().get(i)));
    }
    if (!suggestions.found().isEmpty()) {
      lines.add("");
      lines.add(
          words.say(
              suggestions.more() > 0 ? "suggest-sum-more" : "suggest-sum",
              words.number(suggestions.found().size()),
              words.number(suggestions.more())));
    }
    return lines;
  }

  private List<String> one(int rank, Suggestion suggestion) {
    OverUse use = suggestion.use();
    List<String> lines = new ArrayList<>();
    String kind = suggestion.unit().kind().name().toLowerCase(Locale.ROOT);
    lines.add(
        words.say(
            "suggest-term",
            words.number(rank),
            DisplayText.clean(suggestion.written()),
            words.say(suggestion.newForm() ? "suggest-new-form" : "suggest-kind-" + kind)));
    lines.add(
        words.say(
            "suggest-figures",
            words.number(use.inFront()),
            words.number(use.front()),
            words.number(suggestion.accounts()),
            words.number(use.inBack()),
            words.number(use.back()),
            words.number(Math.round(use.likelihood())),
            decimal(use.logRatio())));
    suggestion.likely().map(this::contender).ifPresent(lines::add);
    if (!suggestion.also().isEmpty()) {
      lines.add(
          words.say(
              "suggest-also",
              DisplayText.clean(String.join(", ", suggestion.also().stream().limit(8).toList()))));
    }
    suggestion.samples().forEach(one -> lines.add("      «" + DisplayText.clean(one) + "»"));
    return lines;
  }

  private String decimal(double number) {
    return String.format(words.locale(), "%.1f", number);
  }

  private String contender(Suggestion.Likely likely) {
    Contender contender = lexicon.contenders().get(likely.contender());
    String name = contender == null ? likely.contender() : contender.name();
    return words.say(
        likely.items() == 0 ? "suggest-likely-term" : "suggest-likely",
        name,
        likely.contender(),
        words.number(likely.items()),
        words.number(likely.bySigns()),
        words.number(likely.byAccounts()));
  }
}

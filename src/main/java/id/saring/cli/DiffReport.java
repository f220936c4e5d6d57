package id.saring.cli;

import id.saring.workbench.diff.LexiconDiff;
import id.saring.workbench.diff.RowChange.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What another lexicon does to the rows, for people: the signs that move most first. */
record DiffReport(Words words) {

  private static final int MOST = 40;

  List<String> lines(LexiconDiff diff) {
    List<String> lines = new ArrayList<>();
    List<Map.Entry<String, LexiconDiff.OfSign>> signs =
        diff.bySign().entrySet().stream()
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<String, LexiconDiff.OfSign> one) -> -moved(one.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .toList();
    if (!signs.isEmpty()) {
      lines.add(words.say("diff-table"));
    }
    for (Map.Entry<String, LexiconDiff.OfSign> one : signs.subList(0, shown(signs.size()))) {
      lines.add(
          "%-36s %9s %9s %9s"
              .formatted(
                  DisplayText.shortEnd(DisplayText.clean(one.getKey()), 36),
                  words.number(one.getValue().gained()),
                  words.number(one.getValue().lost()),
                  words.number(one.getValue().changed())));
    }
    if (signs.size() > MOST) {
      lines.add(words.say("diff-more", words.number(signs.size() - MOST)));
    }
    lines.add(
        words.say(
            "diff-sum",
            words.number(diff.count(Kind.BERTAMBAH)),
            words.number(diff.count(Kind.BERKURANG)),
            words.number(diff.count(Kind.BERUBAH)),
            words.number(diff.same())));
    lines.add(
        words.say(
            "diff-foot",
            words.number(diff.coverage().size()),
            diff.coverage().first().map(LocalDate::toString).orElse("–"),
            diff.coverage().last().map(LocalDate::toString).orElse("–")));
    return lines;
  }

  private static int shown(int size) {
    return Math.min(MOST, size);
  }

  private static long moved(LexiconDiff.OfSign sign) {
    return sign.gained() + sign.lost() + sign.changed();
  }
}

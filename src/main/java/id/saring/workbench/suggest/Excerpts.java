package id.saring.workbench.suggest;

import id.saring.text.HashtagCutter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Shows where a unit stands. Belongs to one thread. */
final class Excerpts {

  private static final int AROUND = 40;
  private static final int MOST = 3;

  private final UnitScanner scanner;
  private final List<Document> documents;

  Excerpts(List<Document> documents, HashtagCutter cutter) {
    this.documents = documents;
    this.scanner = new UnitScanner(cutter);
  }

  /** The first place of a unit in a text. */
  private final class Finder implements UnitScanner.Taker {
    private final String unit;
    private int from = -1;
    private int to = -1;

    Finder(String unit, String text) {
      this.unit = unit;
      scanner.scan(text, this);
    }

    @Override
    public void word(String word, int start, int end) {
      whole(word, start, end);
    }

    @Override
    public void pair(String first, String second, int start, int end) {
      boolean same =
          unit.length() == first.length() + 1 + second.length()
              && unit.startsWith(first)
              && unit.charAt(first.length()) == ' '
              && unit.endsWith(second);
      if (same) {
        whole(unit, start, end);
      }
    }

    @Override
    public void whole(String one, int start, int end) {
      if (from < 0 && one.equals(unit)) {
        from = start;
        to = end;
      }
    }
  }

  /** A hashtag in the letter case that most texts give it; anything else as it is. */
  String written(Unit unit, Texts texts) {
    if (unit.kind() != Unit.Kind.HASHTAG) {
      return unit.text();
    }
    Map<String, Integer> spellings = new TreeMap<>();
    for (int text : texts) {
      String raw = documents.get(text).text();
      Finder place = new Finder(unit.text(), raw);
      if (place.from >= 0) {
        spellings.merge("#" + raw.substring(place.from + 1, place.to), 1, Integer::sum);
      }
    }
    String best = unit.text();
    int most = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }

  /** Up to three excerpts, of other accounts before the same again. */
  List<String> of(Unit unit, Texts texts) {
    List<String> excerpts = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Set<String> accounts = new HashSet<>();
    for (int text : texts) {
      if (excerpts.size() == MOST) {
        break;
      }
      Document document = documents.get(text);
      boolean fresh = accounts.add(document.accounts().first());
      if (fresh || others.size() < MOST) {
        (fresh ? excerpts : others).add(around(unit, document.text()));
      }
    }
    others.stream().limit(MOST - excerpts.size()).forEach(excerpts::add);
    return excerpts;
  }

  private String around(Unit unit, String text) {
    Finder place = new Finder(unit.text(), text);
    int from = Math.max(0, place.from);
    int to = Math.max(from, place.to);
    int start = from;
    for (int i = from - 1; i >= Math.max(0, from - AROUND); i--) {
      if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
        start = i;
      }
    }
    int end = to;
    for (int i = to + 1; i <= Math.min(text.length(), to + AROUND); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        end = i;
      }
    }
    String cut = text.substring(start, end).replaceAll("\\s+", " ").strip();
    return (start > 0 ? "…" : "") + cut + (end < text.length() ? "…" : "");
  }
}

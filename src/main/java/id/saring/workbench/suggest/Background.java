package id.saring.workbench.suggest;

import id.saring.match.Subject;
import id.saring.text.HashtagCutter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Counts units that are known already in everything that is not foreground. Copies of a text count
 * once. What it holds does not grow with the number of units in the background. Safe for all
 * threads.
 */
final class Background {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> inPairs = new HashSet<>();
  private final AtomicIntegerArray counts;
  private final LongAdder texts = new LongAdder();
  private final SeenTexts seen = new SeenTexts();
  private final Spotlight spotlight;
  private final HashtagCutter cutter;

  Background(
      Collection<String> units, Foreground foreground, Spotlight spotlight, HashtagCutter cutter) {
    for (String unit : units) {
      numbers.put(unit, numbers.size());
      int blank = unit.indexOf(' ');
      if (blank > 0) {
        inPairs.add(unit.substring(0, blank));
        inPairs.add(unit.substring(blank + 1));
      }
    }
    this.counts = new AtomicIntegerArray(numbers.size());
    this.spotlight = spotlight;
    this.cutter = cutter;
    foreground.hideFrom(seen);
  }

  /** A reader for one thread. */
  Consumer<Subject> reader() {
    return new Reader();
  }

  /** How many texts there are. */
  long size() {
    return texts.sum();
  }

  /** In how many of them a unit stands that was asked for. */
  int count(String unit) {
    Integer number = numbers.get(unit);
    return number == null ? 0 : counts.get(number);
  }

  /** Reads on one thread. */
  private final class Reader implements Consumer<Subject>, UnitScanner.Taker {
    private final TextPrint prints = new TextPrint();
    private final UnitScanner scanner = new UnitScanner(cutter);
    private final int[] lastText = new int[counts.length()];
    private int text;

    @Override
    public void accept(Subject subject) {
      if (spotlight.on(subject).isPresent()) {
        return;
      }
      for (Words words : Words.of(subject)) {
        long print = prints.of(words.text(), words.account());
        if (print != 0 && seen.isNew(print)) {
          texts.increment();
          text++;
          scanner.scan(words.text(), this);
        }
      }
    }

    @Override
    public void word(String word, int start, int end) {
      whole(word, start, end);
    }

    @Override
    public void pair(String first, String second, int start, int end) {
      if (inPairs.contains(first) && inPairs.contains(second)) {
        whole(first + " " + second, start, end);
      }
    }

    @Override
    public void whole(String unit, int start, int end) {
      Integer number = numbers.get(unit);
      if (number != null && lastText[number] != text) {
        lastText[number] = text;
        counts.incrementAndGet(number);
      }
    }
  }
}

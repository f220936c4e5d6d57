package id.saring.review.report;

import java.util.ArrayList;
import java.util.List;

/** Keeps the strongest findings of a sheet, of each text the first. Used by one thread. */
final class Strongest {

  private final int most;
  private final List<StrongFinding> kept = new ArrayList<>();

  Strongest(int most) {
    this.most = most;
  }

  /** Takes a row if it is strong enough; equals stay in the order of the sheet. */
  void add(SheetLine line) {
    int score = line.score();
    if (kept.size() == most && kept.get(most - 1).score() >= score) {
      return;
    }
    StrongFinding one = StrongFinding.of(line);
    if (!one.group().isEmpty()
        && kept.stream().anyMatch(other -> other.group().equals(one.group()))) {
      return;
    }
    int place = kept.size();
    while (place > 0 && kept.get(place - 1).score() < score) {
      place--;
    }
    kept.add(place, one);
    if (kept.size() > most) {
      kept.remove(most);
    }
  }

  List<StrongFinding> findings() {
    return List.copyOf(kept);
  }
}

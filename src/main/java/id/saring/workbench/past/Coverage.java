package id.saring.workbench.past;

import id.saring.io.Message;
import id.saring.match.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a past consists of, found or not.
 *
 * @param items how many items there are of each region and day
 * @param faults what of it could not be read
 */
public record Coverage(Map<Standing, Long> items, List<Fault> faults) {

  /**
   * What could not be read.
   *
   * @param source as its path is shown
   * @param what what is wrong with it
   */
  public record Fault(String source, Message what) {}

  public Coverage {
    items = Map.copyOf(items);
    faults = List.copyOf(faults);
  }

  /** How many items there are. */
  public long size() {
    return items.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The first day of an item, if any has one. */
  public Optional<LocalDate> first() {
    return items.keySet().stream()
        .map(standing -> standing.day().orElse(null))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo);
  }

  /** The last day of an item, if any has one. */
  public Optional<LocalDate> last() {
    return items.keySet().stream()
        .map(standing -> standing.day().orElse(null))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo);
  }
}

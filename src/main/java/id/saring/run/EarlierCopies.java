package id.saring.run;

import id.saring.item.ItemKey;
import id.saring.item.Platform;
import id.saring.ledger.CopyMark;
import id.saring.ledger.Delivered;
import id.saring.ledger.Ledger;
import id.saring.match.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Knows items again that an earlier night delivered from an export with no id in common. The same
 * rule as within a night ({@link CopyTraits}); and one finding of the past is one item of tonight:
 * what is said twice within a minute is delivered twice. Pure but for asking the ledger.
 */
final class EarlierCopies {

  private EarlierCopies() {}

  /**
   * Finds them.
   *
   * @param unknown findings of tonight that no key is known of
   * @param claimed numbers of the findings that items of tonight have by a key of theirs
   * @return what is known of each by the key of its item
   * @throws IOException if the ledger cannot be read
   */
  static Map<ItemKey, Delivered> of(List<Finding> unknown, Set<Long> claimed, Ledger ledger)
      throws IOException {
    List<OptionalLong> groups = unknown.stream().map(EarlierCopies::group).toList();
    List<Long> wanted =
        groups.stream().flatMapToLong(OptionalLong::stream).sorted().distinct().boxed().toList();
    Map<Long, TreeMap<Long, List<String>>> marks = new HashMap<>();
    for (CopyMark mark : ledger.copies(wanted)) {
      marks
          .computeIfAbsent(mark.group(), group -> new TreeMap<>())
          .computeIfAbsent(mark.finding(), finding -> new ArrayList<>())
          .add(mark.mark());
    }
    Set<Long> taken = new HashSet<>(claimed);
    Map<ItemKey, Long> found = new HashMap<>();
    for (Finding finding : marked(unknown, groups, marks.keySet())) {
      TreeMap<Long, List<String>> candidates =
          marks.getOrDefault(group(finding).orElseThrow(), new TreeMap<>());
      CopyTraits traits = CopyTraits.of(finding.subject().item());
      Platform platform = finding.subject().item().platform();
      for (Map.Entry<Long, List<String>> candidate : candidates.entrySet()) {
        if (!taken.contains(candidate.getKey())
            && candidate.getValue().stream()
                .allMatch(mark -> traits.mayBe(CopyTraits.parse(platform, mark)))) {
          taken.add(candidate.getKey());
          found.put(ItemKey.of(finding.subject().item()), candidate.getKey());
          break;
        }
      }
    }
    Map<Long, Delivered> delivered = ledger.recallNumbers(new TreeSet<>(found.values()));
    Map<ItemKey, Delivered> known = new HashMap<>();
    found.forEach(
        (key, number) -> {
          if (delivered.containsKey(number)) {
            known.put(key, delivered.get(number));
          }
        });
    return known;
  }

  private static OptionalLong group(Finding finding) {
    Optional<Long> group = Copies.group(finding);
    return group.isPresent() ? OptionalLong.of(group.get()) : OptionalLong.empty();
  }

  /** Only those that the past has something like are held in memory. */
  private static List<Finding> marked(
      List<Finding> unknown, List<OptionalLong> groups, Set<Long> marks) {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).isPresent() && marks.contains(groups.get(i).getAsLong()))
        .mapToObj(unknown::get)
        .sorted(Copies.IN_ORDER)
        .toList();
  }
}

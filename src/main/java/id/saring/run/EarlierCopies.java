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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    Map<Finding, Long> groups = new HashMap<>();
    for (Finding finding : unknown) {
      Copies.group(finding).ifPresent(group -> groups.put(finding, group));
    }
    Map<Long, TreeMap<Long, List<String>>> marks = new HashMap<>();
    for (CopyMark mark : ledger.copies(new TreeSet<>(groups.values()))) {
      marks
          .computeIfAbsent(mark.group(), group -> new TreeMap<>())
          .computeIfAbsent(mark.finding(), finding -> new ArrayList<>())
          .add(mark.mark());
    }
    Set<Long> taken = new HashSet<>(claimed);
    Map<ItemKey, Long> found = new HashMap<>();
    for (Finding finding : Copies.inOrder(groups.keySet())) {
      TreeMap<Long, List<String>> candidates = marks.get(groups.get(finding));
      if (candidates == null) {
        continue;
      }
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
}

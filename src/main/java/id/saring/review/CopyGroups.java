package id.saring.review;

import id.saring.match.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which findings of a night are copies of one text ({@code kelompok}): those with the same {@link
 * TextGroup#key}, and long texts that differ in a typo or a word ({@link Resemblance}). Texts that
 * favour different contenders are never paired, however alike: "pilih 01" is no copy of "pilih 02".
 *
 * <p>A group's id is that of its smallest key. It depends on the texts of the night alone, not on
 * the order of files or threads. Only findings are compared; the work grows with their number, not
 * its square. Immutable; safe for all threads.
 */
public final class CopyGroups {

  /** Of very many texts that share some words, how many kinds are told apart in one bucket. */
  private static final int MOST_LEADERS = 32;

  /** Of more texts than these it is not kept what they were compared by. */
  private static final int HELD = 100_000;

  private final Map<String, String> smallest;

  private CopyGroups(Map<String, String> smallest) {
    this.smallest = smallest;
  }

  /** Groups the findings of all sheets of a night, in any order. */
  public static CopyGroups of(Collection<Finding> findings) {
    return new CopyGroups(new Pairing(texts(findings)).smallest());
  }

  private static List<Text> texts(Collection<Finding> findings) {
    TreeMap<String, Set<String>> contendersByKey = new TreeMap<>();
    Map<Set<String>, Set<String>> known = new HashMap<>();
    for (Finding finding : findings) {
      String key = TextGroup.key(finding.subject().item());
      if (Resemblance.isComparable(key)) {
        Set<String> contenders =
            finding.examination().matches().stream()
                .flatMap(match -> match.owner().stream())
                .map(owner -> owner.contender().id())
                .collect(Collectors.toCollection(TreeSet::new));
        contenders.addAll(contendersByKey.getOrDefault(key, Set.of()));
        contendersByKey.put(key, known.computeIfAbsent(contenders, same -> same));
      }
    }
    List<Text> texts = new ArrayList<>(contendersByKey.size());
    contendersByKey.forEach((key, contenders) -> texts.add(new Text(key, contenders)));
    return texts;
  }

  /** The group of one of those findings. */
  String of(Finding finding) {
    String key = TextGroup.key(finding.subject().item());
    return TextGroup.id(smallest.getOrDefault(key, key));
  }

  /** A text and whom it favours. */
  private static final class Text {
    private final String key;
    private final Set<String> contenders;
    private final Resemblance resemblance;

    Text(String key, Set<String> contenders) {
      this.key = key;
      this.contenders = contenders;
      this.resemblance = new Resemblance(key);
    }

    boolean isCopyOf(Text other) {
      boolean opposed =
          !contenders.isEmpty()
              && !other.contenders.isEmpty()
              && Collections.disjoint(contenders, other.contenders);
      return !opposed && resemblance.isNear(other.resemblance);
    }
  }

  /** Joins texts, given in the order of their keys, so that the smallest index has the id. */
  private static final class Pairing {
    private final List<Text> texts;
    private final int[] parent;

    Pairing(List<Text> texts) {
      this.texts = texts;
      this.parent = new int[texts.size()];
      for (int i = 0; i < parent.length; i++) {
        parent[i] = i;
      }
    }

    /** The smallest key of each text that has a smaller copy. */
    Map<String, String> smallest() {
      for (int band = 0; band < Resemblance.BANDS; band++) {
        for (List<Integer> bucket : buckets(band)) {
          joinWithin(bucket);
          if (texts.size() > HELD) {
            bucket.forEach(text -> texts.get(text).resemblance.forget());
          }
        }
      }
      Map<String, String> smallest = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        if (root(i) != i) {
          smallest.put(texts.get(i).key, texts.get(root(i)).key);
        }
      }
      return smallest;
    }

    /** Texts that have a band in common, where it is more than one; each in the order of keys. */
    private Collection<List<Integer>> buckets(int band) {
      long[] bands = texts.stream().mapToLong(text -> text.resemblance.band(band)).toArray();
      long[] sorted = bands.clone();
      Arrays.sort(sorted);
      Map<Long, List<Integer>> buckets = new HashMap<>();
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i] == sorted[i - 1]) {
          buckets.computeIfAbsent(sorted[i], k -> new ArrayList<>(2));
        }
      }
      for (int i = 0; i < bands.length; i++) {
        List<Integer> bucket = buckets.get(bands[i]);
        if (bucket != null) {
          bucket.add(i);
        }
      }
      return buckets.values();
    }

    /** Each text of a bucket joins the first it is a copy of, or leads others. */
    private void joinWithin(List<Integer> bucket) {
      List<Integer> leaders = new ArrayList<>(1);
      for (int text : bucket) {
        boolean joined = false;
        for (int leader : leaders) {
          if (root(leader) == root(text) || texts.get(text).isCopyOf(texts.get(leader))) {
            join(leader, text);
            joined = true;
            break;
          }
        }
        if (!joined && leaders.size() < MOST_LEADERS) {
          leaders.add(text);
        }
      }
    }

    private int root(int text) {
      int root = text;
      while (parent[root] != root) {
        parent[root] = parent[parent[root]];
        root = parent[root];
      }
      return root;
    }

    private void join(int one, int other) {
      int a = root(one);
      int b = root(other);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
}

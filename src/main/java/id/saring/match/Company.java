package id.saring.match;

import id.saring.lexicon.ContextGroup;
import id.saring.lexicon.Direction;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands near a sign: its {@code butuh} and {@code kecuali}, and the context groups that
 * support or weaken any sign. Cells are compiled when first asked for; safe for all threads.
 */
final class Company {

  private final Lexicon lexicon;
  private final List<Group> supporting;
  private final List<Group> weakening;
  private final Map<String, ContextWords> required = new ConcurrentHashMap<>();
  private final Map<String, ContextWords> excluding = new ConcurrentHashMap<>();

  /**
   * A compiled context group.
   *
   * @param name its name in the lexicon
   * @param words its words
   * @param exceptions phrases that make its words meaningless when near
   */
  record Group(String name, ContextWords words, ContextWords exceptions) {}

  Company(Lexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> named = namedByEntries(lexicon);
    this.supporting = groups(lexicon, Direction.DUKUNG, named);
    this.weakening = groups(lexicon, Direction.LEMAH, named);
  }

  /**
   * A group that entries name in {@code butuh} or {@code kecuali} acts there only; the others act
   * on every sign.
   */
  private static Set<String> namedByEntries(Lexicon lexicon) {
    Set<String> named = new HashSet<>();
    for (Entry entry : lexicon.entries().values()) {
      if (!entry.status().matches()) {
        continue;
      }
      for (String cell : entry.requires()) {
        named.add(groupName(cell));
      }
      for (String cell : entry.excludes()) {
        named.add(groupName(cell));
      }
    }
    return named;
  }

  /** The name in {@code [name]}, or empty for a plain word. */
  private static String groupName(String cell) {
    return cell.startsWith("[") && cell.endsWith("]") ? cell.substring(1, cell.length() - 1) : "";
  }

  private static List<Group> groups(Lexicon lexicon, Direction direction, Set<String> named) {
    List<Group> groups = new ArrayList<>();
    for (ContextGroup group : lexicon.groups().values()) {
      if (group.direction() == direction && !named.contains(group.name())) {
        groups.add(
            new Group(
                group.name(),
                new ContextWords(group.words()),
                new ContextWords(group.exceptions())));
      }
    }
    return groups;
  }

  ContextWords required(Entry entry) {
    return required.computeIfAbsent(entry.id(), id -> compile(entry.requires()));
  }

  ContextWords excluding(Entry entry) {
    return excluding.computeIfAbsent(entry.id(), id -> compile(entry.excludes()));
  }

  private ContextWords compile(List<String> cells) {
    List<String> phrases = new ArrayList<>();
    for (String cell : cells) {
      String group = groupName(cell);
      if (group.isEmpty()) {
        phrases.add(cell);
      } else {
        lexicon.group(group).ifPresent(words -> phrases.addAll(words.words()));
      }
    }
    return new ContextWords(phrases);
  }

  List<Group> supporting() {
    return supporting;
  }

  List<Group> weakening() {
    return weakening;
  }
}

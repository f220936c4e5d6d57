package id.saring.workbench.suggest;

import id.saring.analysis.Vocabulary;
import id.saring.lexicon.Contender;
import id.saring.lexicon.ContextGroup;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.text.HashtagCutter;
import id.saring.text.TextScanner;
import id.saring.text.Zone;
import id.saring.workbench.EverydayWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the lexicon and the word lists say of words. Immutable; safe for all threads. */
final class KnownWords {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_NAME = 4;

  private final Map<String, WordClass> classes = new HashMap<>();
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> joints = new HashSet<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final HashtagCutter cutter;

  KnownWords(Lexicon lexicon, EverydayWords everyday) {
    Set<String> known = new HashSet<>();
    everyday.words().forEach(word -> classes.put(word, WordClass.EVERYDAY));
    lexicon.contenders().values().forEach(this::name);
    for (Region region : lexicon.regions().all()) {
      place(region.name());
      region.aliases().forEach(this::place);
    }
    for (ContextGroup group : lexicon.groups().values()) {
      for (String words : group.words()) {
        List<String> folded = words(words);
        phrases.add(String.join(" ", folded));
        folded.forEach(known::add);
        if (folded.size() == 1) {
          classes.put(folded.get(0), WordClass.CONTEXT);
        }
      }
    }
    functionWords();
    known.addAll(classes.keySet());
    FormGenerator forms = new FormGenerator();
    for (Entry entry : lexicon.entries().values()) {
      for (Form form : forms.forms(entry)) {
        known.addAll(words(form.text()));
      }
    }
    Vocabulary vocabulary = new Vocabulary(known);
    this.cutter =
        new HashtagCutter(
            (letters, from, to) -> vocabulary.find(letters, from, to) != Vocabulary.NONE);
  }

  private void name(Contender contender) {
    if (contender.kind() == Contender.Kind.PARTAI) {
      return;
    }
    for (String word : words(contender.name())) {
      if (word.length() >= SHORTEST_NAME && classes.get(word) != WordClass.EVERYDAY) {
        classes.put(word, WordClass.NAME);
        names.computeIfAbsent(word, one -> new TreeSet<>()).add(contender.id());
      }
    }
  }

  private void place(String name) {
    List<String> folded = words(name);
    phrases.add(String.join(" ", folded));
    for (String word : folded) {
      if (word.length() >= SHORTEST && classes.get(word) != WordClass.EVERYDAY) {
        classes.put(word, WordClass.PLACE);
      }
    }
  }

  private static List<String> words(String text) {
    TextScanner scanner = new TextScanner();
    List<String> words = new ArrayList<>();
    scanner.reset(text);
    while (scanner.next()) {
      if (scanner.zone() == Zone.WORD) {
        words.add(scanner.term());
      }
    }
    return words;
  }

  private void functionWords() {
    String name = "kata-tugas.txt";
    InputStream list =
        Objects.requireNonNull(KnownWords.class.getResourceAsStream(name), name + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        boolean joining = line.startsWith("+ ");
        if (!line.startsWith("#")) {
          List<String> words = List.of((joining ? line.substring(2) : line).strip().split(" +"));
          words.forEach(word -> classes.put(word, WordClass.FUNCTION));
          joints.addAll(joining ? words : List.of());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts hashtags by these words. */
  HashtagCutter cutter() {
    return cutter;
  }

  /** What is known of a folded word. */
  WordClass of(String word) {
    WordClass known = classes.get(word);
    if (known != null) {
      return known;
    }
    boolean digits = word.chars().anyMatch(Character::isDigit);
    return word.length() < SHORTEST || (digits && word.chars().noneMatch(Character::isLetter))
        ? WordClass.NUMBER
        : WordClass.NEW;
  }

  /** Contenders with this word in their name, by id. */
  Set<String> named(String word) {
    return names.getOrDefault(word, Set.of());
  }

  /** The pieces of a hashtag, folded; the whole name if nothing better is known. */
  List<String> pieces(String hashtag, String written) {
    return cutter.cut(written, 1, written.length()).stream()
        .map(piece -> hashtag.substring(piece.start(), piece.end()))
        .toList();
  }

  /**
   * Whether a unit may become an entry at all, as far as words alone tell.
   *
   * @param unit a word, a pair, a hashtag with its sign, or an emoji
   */
  boolean mayBeNew(Unit unit) {
    return switch (unit.kind()) {
      case EMOJI -> true;
      case WORD -> of(unit.text()) == WordClass.NEW;
      case PAIR -> isPhrase(unit);
      case HASHTAG -> isTag(unit.text());
    };
  }

  private boolean isPhrase(Unit pair) {
    if (phrases.contains(pair.text()) || pair.words().stream().anyMatch(joints::contains)) {
      return false;
    }
    WordClass first = of(pair.words().get(0));
    WordClass second = of(pair.words().get(1));
    boolean named = first == WordClass.NAME || second == WordClass.NAME;
    boolean numbered = first == WordClass.NUMBER || second == WordClass.NUMBER;
    return !named && !numbered && !(first.isFrame() && second.isFrame());
  }

  /** A tag of letter case that was lost is cut by known words alone. */
  private boolean isTag(String tag) {
    List<String> pieces = pieces(tag, tag);
    if (pieces.size() == 1 && of(pieces.get(0)) != WordClass.NEW) {
      return false;
    }
    return !pieces.isEmpty() && !pieces.stream().map(this::of).allMatch(WordClass::isFrame);
  }
}

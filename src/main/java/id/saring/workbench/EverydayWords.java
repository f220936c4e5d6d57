package id.saring.workbench;

import id.saring.match.WordList;
import id.saring.text.TextScanner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people write without meaning anybody's campaign. Immutable.
 *
 * @param words everyday words, folded
 * @param expressions everyday sentences, greetings and slogans of goods that hold words which pairs
 *     like to take for their name
 */
public record EverydayWords(Set<String> words, List<String> expressions) {

  public EverydayWords {
    words = java.util.Collections.unmodifiableSet(new TreeSet<>(words));
    expressions = List.copyOf(expressions);
  }

  /** The lists that come with the program. */
  public static EverydayWords standard() {
    Set<String> words = new TreeSet<>(WordList.everyday());
    lines("kata-sehari-hari.txt").forEach(line -> words.addAll(List.of(line.split(" "))));
    return new EverydayWords(words, lines("ungkapan.txt"));
  }

  /** The same with more words. */
  public EverydayWords with(Collection<String> more) {
    Set<String> all = new TreeSet<>(words);
    all.addAll(more);
    return new EverydayWords(all, expressions);
  }

  /** Whether a term has no word but everyday ones. */
  boolean areAll(String term) {
    TextScanner scanner = new TextScanner();
    scanner.reset(term);
    boolean any = false;
    while (scanner.next()) {
      if (!words.contains(scanner.term())) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private static List<String> lines(String name) {
    InputStream list =
        Objects.requireNonNull(EverydayWords.class.getResourceAsStream(name), name + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return new ArrayList<>(
          reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package id.saring.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that are part of the program: one word a line, lines with a number sign are notes. */
public final class WordList {

  private WordList() {}

  /** Everyday Indonesian words, folded. */
  public static Set<String> everyday() {
    return read("kata-tagar.txt");
  }

  /** Reads a list that lies beside this class. */
  static Set<String> read(String name) {
    InputStream list =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name), name + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

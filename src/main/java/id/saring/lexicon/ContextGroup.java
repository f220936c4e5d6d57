package id.saring.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * Words that decide by their company: rows of {@code konteks.csv} with one {@code grup}.
 *
 * @param name written {@code [name]} in the cells {@code butuh} and {@code kecuali}
 * @param direction what it does to a sign near it
 * @param words words and phrases
 * @param exceptions phrases inside which a word of the group does not count
 * @param code SKB code of the act that its words tell of, or empty
 */
public record ContextGroup(
    String name, Direction direction, List<String> words, List<String> exceptions, String code) {

  public ContextGroup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(code, "code");
    words = List.copyOf(words);
    exceptions = List.copyOf(exceptions);
  }
}

package id.saring.lexicon;

import java.util.Locale;
import java.util.Optional;

/** An enum whose lower-case name is the Indonesian word written in a lexicon cell. */
interface CodedWord {

  /** Supplied by every enum. */
  String name();

  /** Returns the word as it stands in files, for example {@code tagline}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds the constant a cell names; case and blanks around it do not matter. */
  static <E extends Enum<E> & CodedWord> Optional<E> find(Class<E> type, String cell) {
    String key = cell.strip().toLowerCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(key)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}

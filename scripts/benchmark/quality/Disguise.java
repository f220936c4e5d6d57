import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One way to write a term so that a reader still sees it and a search does not: the kinds of grades
 * 1 and 2 of {@code samaran} (design.md 6.2).
 *
 * @param name for the table
 * @param grade 1 or 2; 0 for no disguise
 * @param dress what it makes of a term in lower case; the same if it cannot be applied
 */
record Disguise(String name, int grade, UnaryOperator<String> dress) {

  /** No dress: what is found in lower case, and stretched, shows what the bench can see at all. */
  static final Disguise PLAIN = new Disguise("none", 0, UnaryOperator.identity());

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** All kinds. */
  static Disguise[] all() {
    return new Disguise[] {
      PLAIN,
      letters("Cyrillic look-alikes", 1, "acegijkmopstxyh", "асеԍіјкморѕтхуһ"),
      letters("Greek look-alikes", 1, "aeiknoptuvxy", "αεικηορτυνχγ"),
      letters("small capitals", 1, "abcdefghijklmnopqrtuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀᴛᴜᴠᴡʏᴢ"),
      font("mathematical bold", 0x1D41A),
      font("mathematical bold script", 0x1D4EA),
      font("mathematical Fraktur bold", 0x1D586),
      font("mathematical sans", 0x1D5BA),
      font("mathematical monospace", 0x1D68A),
      font("full width", 0xFF41),
      font("circled", 0x24D0),
      font("squared", 0x1F130),
      font("squared, white on black", 0x1F170),
      font("regional indicators", 0x1F1E6),
      inside("zero-width space inside", 1, "\u200B"),
      inside("zero-width joiner inside", 1, "\u200D"),
      inside("soft hyphen inside", 1, "\u00AD"),
      inside("word joiner inside", 1, "\u2060"),
      after("combining acute", "\u0301"),
      after("combining stroke", "\u0336"),
      after("several combining marks", "\u0316\u0324\u0348"),
      letters("leet, every letter", 2, "aoiestg", "4013579"),
      leetOnce("leet, one letter", "aoies", "4013$"),
      leetOnce("leet with @", "a", "@"),
      parted("parted by blanks", " "),
      parted("parted by dots", "."),
      parted("parted by hyphens", "-"),
      parted("parted by underscores", "_"),
      parted("parted by slashes", "/"),
    };
  }

  /** The same on a term with a drawn-out vowel. */
  Disguise stretched() {
    return new Disguise(name + ", stretched", grade, term -> dress.apply(stretch(term)));
  }

  /** Draws out the last vowel before a last consonant, as in {@code gaaas}. */
  static String stretch(String term) {
    return term.replaceFirst("([aiueo])([^aiueo\\s]*)$", "$1$1$1$1$2");
  }

  /** Applies to a term of the lexicon. */
  String on(String term) {
    return dress.apply(term.toLowerCase(Locale.ROOT));
  }

  private static Disguise letters(String name, int grade, String from, String to) {
    int[] targets = to.codePoints().toArray();
    if (from.length() != targets.length) {
      throw new IllegalArgumentException(name);
    }
    return new Disguise(
        name,
        grade,
        term -> {
          StringBuilder out = new StringBuilder();
          for (String word : term.split("(?<= )")) {
            String dressed = mapped(word, from, targets);
            // A word that has become digits alone is no word any more.
            out.append(grade == 2 && !dressed.matches("(?s).*[a-z].*") ? word : dressed);
          }
          return out.toString();
        });
  }

  private static String mapped(String term, String from, int[] targets) {
    StringBuilder out = new StringBuilder();
    term.codePoints()
        .forEach(
            point -> {
              int at = from.indexOf(point);
              out.appendCodePoint(at < 0 ? point : targets[at]);
            });
    return out.toString();
  }

  private static Disguise font(String name, int first) {
    int[] targets = new int[26];
    for (int i = 0; i < 26; i++) {
      targets[i] = first + i;
    }
    return new Disguise(name, 1, term -> mapped(term, LATIN, targets));
  }

  private static Disguise leetOnce(String name, String from, String to) {
    return new Disguise(
        name,
        2,
        term -> {
          for (int i = 1; i < term.length(); i++) { // inside a word, hence not the first letter
            int at = from.indexOf(term.charAt(i));
            if (at >= 0 && Character.isLetter(term.charAt(i - 1))) {
              return term.substring(0, i) + to.charAt(at) + term.substring(i + 1);
            }
          }
          return term;
        });
  }

  private static Disguise inside(String name, int grade, String what) {
    return new Disguise(name, grade, term -> term.replaceAll("(?<=[a-z])(?=[a-z])", what));
  }

  private static Disguise after(String name, String marks) {
    return new Disguise(name, 1, term -> term.replaceAll("([a-z])", "$1" + marks));
  }

  /** Between words parted by blanks stand two, as people write. */
  private static Disguise parted(String name, String by) {
    return new Disguise(
        name,
        2,
        term ->
            term.replace(" ", by.equals(" ") ? "   " : " ").replaceAll("(?<=[a-z])(?=[a-z])", by));
  }
}

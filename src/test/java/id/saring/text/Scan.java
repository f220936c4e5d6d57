package id.saring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@link TextScanner} says about a text, written down so that a table can show it. */
record Scan(String text, List<Token> tokens) {

  /** One token as the scanner gave it. */
  record Token(Zone zone, String term, int start, int end, int breakBefore) {

    /**
     * {@code gas}, {@code tag(#gas)}, {@code akun(@gas)}, {@code link(gas.com)}, {@code emoji(…)}.
     */
    String shown() {
      return switch (zone) {
        case WORD -> term;
        case HASHTAG -> "tag(" + term + ")";
        case MENTION -> "akun(" + term + ")";
        case LINK -> "link(" + term + ")";
        case EMOJI -> "emoji(" + term + ")";
      };
    }
  }

  static Scan of(String text) {
    return of(new TextScanner(), text);
  }

  static Scan of(TextScanner scanner, String text) {
    List<Token> tokens = new ArrayList<>();
    scanner.reset(text);
    while (scanner.next()) {
      tokens.add(
          new Token(
              scanner.zone(),
              scanner.term(),
              scanner.start(),
              scanner.end(),
              scanner.breakBefore()));
      if (tokens.size() > text.length()) {
        throw new AssertionError("more tokens than characters: the scanner does not move");
      }
    }
    return new Scan(text, tokens);
  }

  /** All tokens parted by blanks; an empty string if there is none. */
  String shown() {
    return tokens.stream().map(Token::shown).collect(Collectors.joining(" "));
  }

  /** The raw letters of each token, parted by {@code +}. */
  String cutOut() {
    return tokens.stream()
        .map(token -> text.substring(token.start(), token.end()))
        .collect(Collectors.joining(" + "));
  }

  /** The breaks before the tokens: 0 none, 1 clause, 2 sentence. */
  String breaks() {
    return tokens.stream()
        .map(token -> String.valueOf(token.breakBefore()))
        .collect(Collectors.joining(" "));
  }
}

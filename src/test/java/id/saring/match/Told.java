package id.saring.match;

import id.saring.match.Weights.Term;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found, as tables write it. A match is {@code entry>contender}, with {@code @contest}
 * where the contender runs in several and {@code !} where the contest is foreign.
 */
final class Told {

  private static final Pattern TERM = Pattern.compile("([a-z_]+_[a-z]+) (.*)");

  private Told() {}

  static String match(Match match) {
    return match
        .owner()
        .map(
            owner ->
                name(match.sign())
                    + ">"
                    + owner.contender().id()
                    + (owner.contender().contests().size() > 1 ? "@" + owner.contest().id() : "")
                    + (owner.foreign() ? "!" : ""))
        .orElse(name(match.sign()));
  }

  private static String name(Sign sign) {
    return sign instanceof Sign.Account ? "akun" : sign.id();
  }

  static String matches(Examination examination) {
    return examination.matches().stream().map(Told::match).collect(Collectors.joining(" "));
  }

  static String ids(Stream<Sign> signs) {
    return signs.map(Told::name).distinct().sorted().collect(Collectors.joining(" "));
  }

  static String ids(List<Rejection> rejections) {
    return ids(rejections.stream().map(rejection -> rejection.occurrence().sign()));
  }

  /** Terms of a score; a name like {@code butuh_dekat} stands for the points of skor.csv. */
  static List<Reason> reasons(String cell) {
    return Stream.of(cell.split(" \\+ ")).map(Told::reason).toList();
  }

  /** One of them. */
  static Reason reason(String cell) {
    Matcher term = TERM.matcher(cell);
    if (term.matches()) {
      Term named = Term.valueOf(term.group(1).toUpperCase(Locale.ROOT));
      return new Reason(Weights.standard().of(named), term.group(2));
    }
    int blank = cell.indexOf(' ');
    return new Reason(Integer.parseInt(cell.substring(0, blank)), cell.substring(blank + 1));
  }
}

package id.saring.workbench.evaluate;

import id.saring.lexicon.EntryStatus;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Reason;
import id.saring.match.Rejection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of one labelled text. Reasons and rules are Indonesian, as in the sheet.
 *
 * @param item the text and its label
 * @param score 0 to 100, of active entries only, as the review sheet shows it
 * @param signs what counted, a sign once, strongest first
 * @param why the sum of the strongest sign; or what was cancelled by what, lacks its company or is
 *     out of scope; or that no entry is in the text. May quote words of the text
 * @param rule the kind of ground that decided, without words of the text
 */
public record Outcome(LabelledText item, int score, List<Sighting> signs, String why, String rule) {

  private static final String NOTHING = "tidak ada istilah yang ditemukan";
  private static final String ON_TRIAL = "hanya istilah dalam uji";
  private static final String BELOW = "skor di bawah batas lembar";

  /**
   * A sign that counted.
   *
   * @param id of the entry
   * @param kind the column {@code jenis}
   * @param manner how it was written: the column {@code cara}
   * @param score 0 to 100
   */
  public record Sighting(String id, String kind, String manner, int score) {}

  public Outcome {
    signs = List.copyOf(signs);
  }

  /** Draws the outcome from what screening said. */
  static Outcome of(LabelledText item, Examination seen) {
    List<Match> active =
        seen.matches().stream().filter(m -> m.sign().status() == EntryStatus.AKTIF).toList();
    if (active.isEmpty()) {
      return new Outcome(item, 0, List.of(), notFound(seen), ruleOfSilence(seen));
    }
    Match strongest = active.get(0);
    Map<String, Sighting> signs = new LinkedHashMap<>();
    for (Match match : active) {
      signs.putIfAbsent(match.sign().id(), sighting(match));
    }
    String rule = strongest.sign().kind() + " (" + strongest.occurrence().manner() + ")";
    return new Outcome(
        item,
        strongest.score(),
        List.copyOf(signs.values()),
        strongest.sign().id() + ": " + sum(strongest),
        strongest.score() < Band.RENDAH.from() ? BELOW + ": " + rule : rule);
  }

  /** How strongly it is flagged. */
  public Band band() {
    return Band.of(score);
  }

  /** Whether it is flagged in {@code floor} or stronger exactly if its label wants that. */
  public boolean isRight(Band floor) {
    return band().reaches(floor) == item.label().isWanted();
  }

  private static Sighting sighting(Match match) {
    return new Sighting(
        match.sign().id(), match.sign().kind(), match.occurrence().manner(), match.score());
  }

  private static String sum(Match match) {
    StringBuilder sum = new StringBuilder().append(match.score()).append(" =");
    boolean first = true;
    for (Reason reason : match.reasons()) {
      sum.append(reason.points() < 0 ? " - " : first ? " " : " + ")
          .append(Math.abs(reason.points()))
          .append(' ')
          .append(reason.why());
      first = false;
    }
    return sum.toString();
  }

  private static List<Rejection> rejections(Examination seen) {
    List<Rejection> all = new ArrayList<>(seen.cancelled());
    all.addAll(seen.missed());
    return all;
  }

  private static String notFound(Examination seen) {
    if (!seen.matches().isEmpty()) {
      return ON_TRIAL + ": " + seen.matches().get(0).sign().id();
    }
    String grounds =
        rejections(seen).stream()
            .map(
                one ->
                    one.occurrence().sign().id()
                        + " «"
                        + one.occurrence().found()
                        + "»: "
                        + one.why())
            .distinct()
            .collect(Collectors.joining("; "));
    return grounds.isEmpty() ? NOTHING : grounds;
  }

  private static String ruleOfSilence(Examination seen) {
    if (!seen.matches().isEmpty()) {
      return ON_TRIAL;
    }
    return rejections(seen).stream()
        .findFirst()
        .map(one -> rule(one.why()) + ": " + one.occurrence().sign().kind())
        .orElse(NOTHING);
  }

  /** A ground without what it quotes from the text or names in brackets. */
  private static String rule(String why) {
    return why.replaceAll("«[^»]*»|\\([^)]*\\)", "")
        .replaceFirst(":.*", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}

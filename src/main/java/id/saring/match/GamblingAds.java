package id.saring.match;

import id.saring.analysis.SaringAnalyzer;
import id.saring.lexicon.Lexicon;
import id.saring.match.ContextWords.Hit;
import id.saring.text.TextScanner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells advertisements of online gambling, whose "gacor" and "gas" are nobody's tagline. The words
 * stand in the table {@code judi.csv} beside this class, by classes: of each class the strongest
 * word that is there gives its points, so that repeating and synonyms prove nothing. A brand counts
 * as a class of its own. An advertisement has {@link #ENOUGH} points from {@link #CLASSES} classes,
 * one of them a strong one.
 *
 * <p>"Gacor" alone, "bukan judi" or "berantas judi slot" do not reach that: supporters and critics
 * write them. Immutable; safe for all threads.
 */
final class GamblingAds {

  private static final String TABLE = "judi.csv";
  private static final int ENOUGH = 4;
  private static final int CLASSES = 2;

  /** Points of what everyday talk does not hold; without it nothing is proven. */
  private static final int STRONG = 2;

  private static final int SHORTEST_NAME = 3;

  /** Words of one class that prove the same much. */
  private record Row(String group, int points, ContextWords words) {}

  private final SaringAnalyzer everything;
  private final List<Row> rows;
  private final Set<String> names;

  /**
   * Reads the table that is part of the program.
   *
   * @param lexicon whose names and places are no brands
   * @param everything cuts a text whose fancy letters are undone
   */
  GamblingAds(Lexicon lexicon, SaringAnalyzer everything) {
    this.everything = everything;
    this.rows = read();
    this.names = names(lexicon);
  }

  private static Set<String> names(Lexicon lexicon) {
    TextScanner scanner = new TextScanner();
    Set<String> names = new HashSet<>();
    lexicon
        .contenders()
        .values()
        .forEach(contender -> names.addAll(Phrasebook.words(scanner, contender.name())));
    lexicon.entries().values().forEach(e -> names.addAll(Phrasebook.words(scanner, e.term())));
    lexicon.regions().all().forEach(r -> names.addAll(Phrasebook.words(scanner, r.name())));
    names.removeIf(word -> word.length() < SHORTEST_NAME);
    return names;
  }

  /** A name, a place or a tagline, or two that are written as one: {@code gerigacor}. */
  private boolean isName(String letters) {
    if (names.contains(letters)) {
      return true;
    }
    for (int cut = SHORTEST_NAME; cut <= letters.length() - SHORTEST_NAME; cut++) {
      if (names.contains(letters.substring(0, cut)) && names.contains(letters.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static List<Row> read() {
    InputStream table =
        Objects.requireNonNull(GamblingAds.class.getResourceAsStream(TABLE), TABLE + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.isBlank()).map(GamblingAds::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split(";", 4);
    return new Row(
        cells[0],
        Integer.parseInt(cells[1]),
        new ContextWords(Arrays.asList(cells[2].split("\\|"))));
  }

  /** What speaks for an advertisement: the strongest of one class. */
  private record Proof(int points, String found) {}

  /**
   * Judges a passage.
   *
   * @return empty if it is no advertisement; else what shows it, in the order of the table, as in
   *     {@code iklan judi (slot, maxwin)}
   */
  Optional<String> judge(TokenRun run) {
    Map<String, Proof> proofs = new LinkedHashMap<>();
    collect(proofs, run);
    String plain = Normalizer.normalize(run.raw(), Normalizer.Form.NFKC);
    if (!plain.equals(run.raw())) {
      collect(proofs, TokenRun.of(everything, plain));
    }
    BrandName.in(run.raw(), this::isName)
        .ifPresent(brand -> proofs.put("merek", new Proof(brand.points(), brand.text())));
    int points = proofs.values().stream().mapToInt(Proof::points).sum();
    boolean strong = proofs.values().stream().anyMatch(proof -> proof.points() >= STRONG);
    if (points < ENOUGH || proofs.size() < CLASSES || !strong) {
      return Optional.empty();
    }
    List<String> found = proofs.values().stream().map(Proof::found).distinct().toList();
    return Optional.of("iklan judi (" + String.join(", ", found) + ")");
  }

  private void collect(Map<String, Proof> proofs, TokenRun run) {
    for (Row row : rows) {
      Hit hit = row.words().anywhere(run);
      if (hit != null) {
        proofs.merge(
            row.group(),
            new Proof(row.points(), hit.text(run)),
            (one, other) -> one.points() >= other.points() ? one : other);
      }
    }
  }

  /** The same outcome when an advertisement holds the signs: nothing counts, all is shown. */
  void cancel(Examiner.Notebook notebook, TokenRun run) {
    if (notebook.matches().isEmpty() && notebook.cancelled().isEmpty()) {
      return;
    }
    judge(run)
        .ifPresent(
            why -> {
              List<Rejection> all = new ArrayList<>();
              notebook.matches().stream()
                  .map(Match::occurrence)
                  .distinct()
                  .forEach(occurrence -> all.add(new Rejection(occurrence, "dibatalkan: " + why)));
              notebook
                  .cancelled()
                  .forEach(one -> all.add(new Rejection(one.occurrence(), "dibatalkan: " + why)));
              notebook.matches().clear();
              notebook.cancelled().clear();
              notebook.cancelled().addAll(all);
            });
  }
}

import id.saring.io.TableProblem;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.workbench.evaluate.Band;
import id.saring.workbench.evaluate.Confusion;
import id.saring.workbench.evaluate.Evaluation;
import id.saring.workbench.evaluate.Half;
import id.saring.workbench.evaluate.LabelledText;
import id.saring.workbench.evaluate.LabelledTexts;
import id.saring.workbench.evaluate.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures detection and writes {@code docs/quality.md}. Run by {@code scripts/evaluate} as {@code
 * Quality LEXICON CORPUS PAGE}. The page holds numbers, ids of entries and names of rules, never a
 * word of the corpus.
 */
public final class Quality {

  private static final int WORST = 10;

  private final StringBuilder page = new StringBuilder();
  private final Lexicon lexicon;
  private final List<String> terms;

  private Quality(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.terms = PlainSearch.terms(lexicon);
  }

  public static void main(String[] args) throws IOException {
    LexiconLoad load = LexiconReader.read(List.of(Path.of(args[0])));
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> System.err.println(problem.in(Locale.ENGLISH)));
      System.exit(4);
    }
    Path corpus = Path.of(args[1]);
    Quality quality = new Quality(load.lexicon());
    quality.write(corpus);
    Files.writeString(Path.of(args[2]), quality.page);
    System.out.print(quality.page);
  }

  private void write(Path corpus) throws IOException {
    List<LabelledText> dev = read(corpus.resolve("labelled-dev.tsv"));
    List<LabelledText> more = read(corpus.resolve("labelled-more.tsv"));
    line("# Detection quality");
    line("");
    line(
        "Written by `scripts/evaluate`; do not edit. Lexicon `"
            + lexicon.version()
            + "`, "
            + lexicon.entries().size()
            + " entries. Every text is screened as a post by an employee");
    line(
        "whose region is not known, for all contests. In brackets 95 % intervals by Wilson; for F1"
            + " those of the");
    line(
        "share found among all that was wanted or found. What the labels mean, and why shares of"
            + " classes here");
    line(
        "are not those of real exports, stands beside the labelled texts, which are not part of"
            + " this repository.");
    line("");
    List<LabelledText> learning = dev.stream().filter(t -> Half.of(t.id()) == Half.A).toList();
    List<LabelledText> heldBack = dev.stream().filter(t -> Half.of(t.id()) == Half.B).toList();
    compare("Held back: labelled-dev, half b", heldBack);
    compare("For learning: labelled-dev, half a", learning);
    compare("For learning: labelled-more", more);
    Evaluation learned =
        Evaluation.of(lexicon, Set.of(), Stream.concat(learning.stream(), more.stream()).toList());
    labels(learned);
    errors(learned);
    entries(learned);
    otherSense(corpus.resolve("posts.ndjson.gz"));
    disguises(corpus.resolve("posts.ndjson.gz"));
  }

  private void otherSense(Path posts) throws IOException {
    Share share =
        OtherSense.reachingMedium(
            lexicon, Path.of("src/test/resources/quality/gas-gacor.tsv"), posts);
    line("## Gas and gacor in another sense");
    line("");
    line(
        "%d of %d such posts (read by hand, drawn at random) reach `sedang`: %.1f %%.",
        share.hits(), share.of(), 100 * share.value());
    line("");
  }

  private static List<LabelledText> read(Path file) throws IOException {
    LabelledTexts texts = LabelledTexts.read(List.of(file), List.of());
    if (texts.hasErrors()) {
      throw new IOException("faulty rows in " + file + "; see saring lexicon evaluate");
    }
    return texts.items();
  }

  /** Every way of searching on the same texts. */
  private void compare(String title, List<LabelledText> items) throws IOException {
    long wanted = items.stream().filter(item -> item.label().isWanted()).count();
    line("## " + title);
    line("");
    line(items.size() + " texts, " + wanted + " of them ought to be found.");
    line("");
    line("| | Precision | Recall | F1 | Found | False | Missed |");
    line("|---|---|---|---|---|---|---|");
    Evaluation evaluation = Evaluation.of(lexicon, Set.of(), items);
    row("saring, tinggi", evaluation.confusion(Band.TINGGI));
    row("**saring, sedang and up**", evaluation.confusion(Band.SEDANG));
    row("saring, any band", evaluation.confusion(Band.RENDAH));
    List<String> texts = items.stream().map(LabelledText::text).toList();
    row("`grep -w -i -F -f` of all terms", count(items, PlainSearch.grep(terms, texts)));
    row(
        "Lucene's IndonesianAnalyzer, phrases of all terms",
        count(items, PlainSearch.stockAnalyzer(terms, texts)));
    line("");
  }

  private static Confusion count(List<LabelledText> items, boolean[] hits) {
    Confusion all = Confusion.EMPTY;
    for (int i = 0; i < hits.length; i++) {
      all = all.with(items.get(i).label().isWanted(), hits[i]);
    }
    return all;
  }

  private void row(String name, Confusion c) {
    line(
        "| %s | %s | %s | %s | %d | %d | %d |",
        name,
        figure(c.precision().value(), c.precision().low(), c.precision().high()),
        figure(c.recall().value(), c.recall().low(), c.recall().high()),
        figure(c.f1(), c.f1Low(), c.f1High()),
        c.found(),
        c.noise(),
        c.missed());
  }

  private void labels(Evaluation evaluation) {
    line("## Bands by label (learning sets)");
    line("");
    line("| Label | tinggi | sedang | rendah | no row |");
    line("|---|---|---|---|---|");
    evaluation
        .bandsByLabel()
        .forEach(
            (label, bands) ->
                line(
                    "| %s | %d | %d | %d | %d |",
                    label.code(),
                    bands.getOrDefault(Band.TINGGI, 0L),
                    bands.getOrDefault(Band.SEDANG, 0L),
                    bands.getOrDefault(Band.RENDAH, 0L),
                    bands.getOrDefault(Band.NONE, 0L)));
    line("");
  }

  private void errors(Evaluation evaluation) {
    line("## Worst kinds of error, sedang and up (learning sets)");
    line("");
    line("| Count | Error | Label and deciding rule |");
    line("|---|---|---|");
    evaluation.errorKinds(Band.SEDANG).stream()
        .limit(WORST)
        .forEach(
            kind ->
                line(
                    "| %d | %s | %s |",
                    kind.count(), kind.noise() ? "false" : "missed", kind.kind()));
    line("");
  }

  private void entries(Evaluation evaluation) {
    line("## Noisiest entries, any band (learning sets)");
    line("");
    line("| Entry | Hits | True | False | Strongest sign of false ones | Precision |");
    line("|---|---|---|---|---|---|");
    evaluation.entries(Band.RENDAH).stream()
        .filter(entry -> entry.noise() > 0)
        .limit(2 * WORST)
        .forEach(
            entry ->
                line(
                    "| %s | %d | %d | %d | %d | %s |",
                    entry.id(),
                    entry.share().of(),
                    entry.share().hits(),
                    entry.noise(),
                    entry.strongestNoise(),
                    figure(entry.share())));
    line("");
  }

  private void disguises(Path posts) throws IOException {
    DisguiseBench bench = new DisguiseBench(lexicon);
    line("## Disguise");
    line("");
    line(
        "%d taglines and slogans, each in a sentence in which its plain form is found, in every"
            + " dress that changes it and that its `samaran` allows.",
        bench.entries());
    if (!bench.withoutCarrier().isEmpty()) {
      line(
          "Left out, since no sentence was made in which the plain form counts: %d.",
          bench.withoutCarrier().size());
    }
    line("");
    line("| Kind | Grade | Found | Found when stretched too |");
    line("|---|---|---|---|");
    for (Disguise disguise : Disguise.all()) {
      line(
          "| %s | %d | %s | %s |",
          disguise.name(),
          disguise.grade(),
          withCount(bench.found(disguise)),
          withCount(bench.found(disguise.stretched())));
    }
    line("");
    Share alone = bench.disguiseAlone(posts);
    line(
        "Level `samaran` alone fires in %d of %d real posts: %.4f %%.",
        alone.hits(), alone.of(), 100 * alone.value());
  }

  private static String withCount(Share share) {
    return share.of() == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f (%d of %d)", share.value(), share.hits(), share.of());
  }

  private static String figure(Share share) {
    return figure(share.value(), share.low(), share.high());
  }

  private static String figure(double value, double low, double high) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, "%.3f [%.3f–%.3f]", value, low, high);
  }

  private void line(String text, Object... values) {
    page.append(values.length == 0 ? text : String.format(Locale.ROOT, text, values)).append('\n');
  }
}

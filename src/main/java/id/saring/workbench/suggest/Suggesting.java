package id.saring.workbench.suggest;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.ThreadKeys;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Lexicon;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.workbench.EverydayWords;
import id.saring.workbench.evaluate.Band;
import id.saring.workbench.past.Coverage;
import id.saring.workbench.past.Past;
import id.saring.workbench.suggest.Suggestions.Basis;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Looks for words that rise with confirmed cases. The past is read twice, once for the foreground
 * and once for the background, in which only what stands in the foreground is counted: so the
 * counts are exact and what is held does not grow with the past. If campaign accounts wrote
 * something themselves, it is read once more for what answers them.
 *
 * @param lexicon what is known already, and the campaign accounts
 * @param everyday words that anybody writes
 * @param cases what people decided
 * @param limits how often something must stand
 */
public record Suggesting(Lexicon lexicon, EverydayWords everyday, Cases cases, Limits limits) {

  /**
   * How often something must stand in the foreground, and how much is listed.
   *
   * @param items in at least so many texts, copies counted once
   * @param accounts written by at least so many accounts, so that one who repeats himself makes no
   *     tagline
   * @param top most suggestions
   */
  public record Limits(int items, int accounts, int top) {}

  /**
   * Reads the past and tells what rises.
   *
   * @throws IOException if the past cannot be read
   * @throws InterruptedException if the work is cancelled
   */
  public Suggestions in(Past past) throws IOException, InterruptedException {
    Screening screening = Screening.forNight(lexicon, Set.of());
    Collected collected = collected(past, screening, cases.confirmed());
    Basis basis = Basis.CASES;
    if (collected.foreground().isEmpty() && !cases.unclear().isEmpty()) {
      collected = collected(past, screening, cases.unclear());
      basis = Basis.UNCLEAR;
    }
    if (collected.foreground().isEmpty()) {
      collected = collected(past, screening, found(past, screening));
      basis = Basis.FOUND;
    }
    List<Document> documents = collected.foreground().documents();
    if (documents.isEmpty()) {
      return new Suggestions(Basis.NONE, 0, 0, 0, collected.coverage(), List.of(), 0);
    }
    Ranking ranking = new Ranking(lexicon, new KnownWords(lexicon, everyday), documents, limits);
    Map<String, Texts> lists = ranking.frequent();
    Background background =
        new Background(
            lists.keySet(), collected.foreground(), collected.spotlight(), ranking.cutter());
    Coverage coverage = past.read(background::reader);
    Ranking.Listed listed =
        background.size() == 0
            ? new Ranking.Listed(List.of(), 0)
            : ranking.suggestions(lists, background);
    return new Suggestions(
        basis,
        documents.size(),
        documents.stream().filter(one -> one.accounts().first().isEmpty()).count(),
        background.size(),
        coverage,
        listed.found(),
        listed.more());
  }

  /** Items in which the present lexicon finds a row of {@code sedang} or more. */
  private Set<Long> found(Past past, Screening screening) throws IOException, InterruptedException {
    Set<Long> numbers = new HashSet<>();
    Consumer<Finding> taker =
        finding -> {
          boolean row =
              finding.examination().matches().stream()
                  .anyMatch(
                      match ->
                          match.score() >= Band.SEDANG.from()
                              && match.sign().status() == EntryStatus.AKTIF);
          if (row) {
            numbers.add(FindingId.number(ItemKey.of(finding.subject().item())));
          }
        };
    past.screen(screening, screening.wanted(), taker);
    return numbers;
  }

  /**
   * The foreground and how it was chosen.
   *
   * @param foreground its texts
   * @param spotlight what tells it from the background
   * @param coverage what was read
   */
  private record Collected(Foreground foreground, Spotlight spotlight, Coverage coverage) {}

  private Collected collected(Past past, Screening screening, Set<Long> chosen)
      throws IOException, InterruptedException {
    Foreground foreground = new Foreground();
    Set<Long> met = ConcurrentHashMap.newKeySet();
    Map<String, List<String>> written = new ConcurrentHashMap<>();
    Spotlight first = new Spotlight(lexicon, screening, chosen, Map.of());
    Coverage coverage = past.read(() -> new Collector(first, foreground, met, written));
    Spotlight last = first;
    if (!written.isEmpty()) {
      Spotlight answers = new Spotlight(lexicon, screening, chosen, written);
      coverage = past.read(() -> new Collector(answers, foreground, met, written));
      last = answers;
    }
    TextPrint prints = new TextPrint();
    for (Cases.Text text : cases.texts()) {
      if (chosen.contains(text.finding()) && !met.contains(text.finding())) {
        Words words = text.words();
        long print = prints.of(words.text(), words.account());
        if (print != 0) {
          foreground.add(
              print, Document.of(words.text(), Standing.UNKNOWN, words.account(), List.of()));
        }
      }
    }
    return new Collected(foreground, last, coverage);
  }

  /** Collects on one thread. */
  private static final class Collector implements Consumer<Subject> {
    private final Spotlight spotlight;
    private final Foreground foreground;
    private final Set<Long> met;
    private final Map<String, List<String>> written;
    private final TextPrint prints = new TextPrint();

    Collector(
        Spotlight spotlight,
        Foreground foreground,
        Set<Long> met,
        Map<String, List<String>> written) {
      this.spotlight = spotlight;
      this.foreground = foreground;
      this.met = met;
      this.written = written;
    }

    @Override
    public void accept(Subject subject) {
      Optional<Spotlight.Light> light = spotlight.on(subject);
      if (light.isEmpty()) {
        return;
      }
      light.get().number().ifPresent(met::add);
      List<String> campaign = light.get().campaign();
      for (Words words : Words.of(subject)) {
        add(words, subject.standing(), campaign);
      }
      spotlight
          .parent(subject)
          .filter(account -> !subject.parent().words().isEmpty())
          .ifPresent(
              account ->
                  add(
                      new Words(
                          subject.parent().words(),
                          Words.account(
                              account.platform().code(),
                              account.handle().isEmpty() ? account.id() : account.handle())),
                      subject.standing(),
                      account.contenders()));
      spotlight
          .author(subject.item())
          .map(CampaignAccount::contenders)
          .ifPresent(
              favoured -> ThreadKeys.of(subject.item()).forEach(key -> written.put(key, favoured)));
    }

    private void add(Words words, Standing standing, List<String> campaign) {
      long print = prints.of(words.text(), words.account());
      if (print != 0) {
        foreground.add(print, Document.of(words.text(), standing, words.account(), campaign));
      }
    }
  }
}

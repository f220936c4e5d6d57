package id.saring.workbench.suggest;

import id.saring.lexicon.Lexicon;
import id.saring.text.HashtagCutter;
import id.saring.workbench.suggest.Candidate.Head;
import id.saring.workbench.suggest.Signs.Answer;
import id.saring.workbench.suggest.Suggesting.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges what stands often in the foreground. Belongs to one thread. */
final class Ranking {

  /** Four times as frequent at least: what is less remarkable is no tagline. */
  private static final double LEAST_LOG_RATIO = 2;

  private final Lexicon lexicon;
  private final KnownWords words;
  private final List<Document> documents;
  private final Limits limits;

  Ranking(Lexicon lexicon, KnownWords words, List<Document> documents, Limits limits) {
    this.lexicon = lexicon;
    this.words = words;
    this.documents = documents;
    this.limits = limits;
  }

  HashtagCutter cutter() {
    return words.cutter();
  }

  /** What stands often enough in the foreground and may be new, with the texts that hold it. */
  Map<String, Texts> frequent() {
    Map<String, Texts> lists =
        OccurrenceLists.of(
            documents, cutter(), limits.items(), unit -> words.mayBeNew(new Unit(unit)));
    lists.values().removeIf(texts -> accounts(texts) < limits.accounts());
    return lists;
  }

  private int accounts(Texts texts) {
    Set<String> accounts = new HashSet<>();
    for (int text : texts) {
      accounts.addAll(documents.get(text).accounts());
    }
    return accounts.size();
  }

  /**
   * What is listed.
   *
   * @param found the best first
   * @param more how many more there are
   */
  record Listed(List<Suggestion> found, int more) {}

  /** What is unusually frequent and new, the best first. */
  Listed suggestions(Map<String, Texts> lists, Background background) {
    Excerpts excerpts = new Excerpts(documents, cutter());
    List<Head> heads = Subsumption.of(fresh(remarkable(lists, background, excerpts)), words);
    List<Head> listed = top(heads, limits.top());
    Set<Integer> asked = new HashSet<>();
    for (Head head : listed) {
      for (int text : head.candidate().texts()) {
        asked.add(text);
      }
    }
    ContenderGuess guess = new ContenderGuess(lexicon, documents, asked);
    List<Suggestion> found =
        listed.stream().map(head -> suggestion(head, guess, excerpts)).toList();
    return new Listed(found, heads.size() - listed.size());
  }

  private static Suggestion suggestion(Head head, ContenderGuess guess, Excerpts excerpts) {
    Candidate one = head.candidate();
    return new Suggestion(
        one.unit(),
        one.written(),
        one.isNewForm(),
        one.use(),
        one.accounts(),
        guess.of(one),
        List.copyOf(head.also()),
        excerpts.of(one.unit(), one.texts()));
  }

  private List<Candidate> remarkable(
      Map<String, Texts> lists, Background background, Excerpts excerpts) {
    List<Candidate> remarkable = new ArrayList<>();
    lists.forEach(
        (text, texts) -> {
          OverUse use =
              new OverUse(
                  texts.size(), documents.size(), background.count(text), background.size());
          if (use.isSure() && use.logRatio() >= LEAST_LOG_RATIO) {
            Unit unit = new Unit(text);
            remarkable.add(
                new Candidate(
                    unit, excerpts.written(unit, texts), texts, accounts(texts), use, Set.of()));
          }
        });
    return remarkable;
  }

  /** Without what the lexicon finds, new forms marked as such, the best first. */
  private List<Candidate> fresh(List<Candidate> remarkable) {
    List<Answer> answers =
        new Signs(lexicon, words)
            .of(
                remarkable.stream().map(Candidate::unit).toList(),
                remarkable.stream().map(Candidate::written).toList());
    List<Candidate> fresh = new ArrayList<>();
    for (int i = 0; i < remarkable.size(); i++) {
      Candidate one = remarkable.get(i);
      Answer answer = answers.get(i);
      if (answer instanceof Answer.New) {
        fresh.add(one);
      } else if (answer instanceof Answer.NewForm form) {
        fresh.add(
            new Candidate(
                one.unit(),
                one.written(),
                one.texts(),
                one.accounts(),
                one.use(),
                form.contenders()));
      }
    }
    fresh.sort(Candidate.BEST_FIRST);
    return fresh;
  }

  /**
   * The first of a list, new forms in at most half of the places as long as there is anything else:
   * names made into hashtags must not hide a tagline that nobody knows.
   */
  private static List<Head> top(List<Head> all, int top) {
    List<Head> forms = all.stream().filter(one -> one.candidate().isNewForm()).toList();
    List<Head> rest = all.stream().filter(one -> !one.candidate().isNewForm()).toList();
    int formPlaces = Math.max((top + 1) / 2, top - rest.size());
    List<Head> listed = new ArrayList<>(forms.stream().limit(formPlaces).toList());
    rest.stream().limit(top - (long) listed.size()).forEach(listed::add);
    return listed;
  }
}

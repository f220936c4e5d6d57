package id.saring.workbench.suggest;

import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.workbench.Trial;
import id.saring.workbench.suggest.Suggestion.Likely;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Guesses whom a term favours: whose names, numbers or other signs stand in the texts that hold it,
 * as the present lexicon finds them, or whose campaign account is behind them.
 */
final class ContenderGuess {

  private final List<Document> documents;
  private final Map<Integer, Set<String>> signed = new HashMap<>();

  /**
   * Reads the texts in question.
   *
   * @param documents the foreground
   * @param asked numbers of texts that hold some term
   */
  ContenderGuess(Lexicon lexicon, List<Document> documents, Set<Integer> asked) {
    this.documents = documents;
    List<Integer> numbers = new ArrayList<>(new TreeSet<>(asked));
    List<Trial.Probe> probes = new ArrayList<>();
    for (int number : numbers) {
      Document document = documents.get(number);
      probes.add(new Trial.Probe(document.text(), "", document.standing()));
    }
    List<Examination> seen = new Trial(lexicon, Set.of()).of(probes);
    for (int i = 0; i < seen.size(); i++) {
      Set<String> owners = new TreeSet<>();
      for (Match match : seen.get(i).matches()) {
        match.owner().ifPresent(owner -> owners.add(owner.contender().id()));
      }
      signed.put(numbers.get(i), owners);
    }
  }

  private static final class Tally {
    private int items;
    private int signs;
    private int accounts;
  }

  /** The contender that most of the texts point at; the first by id if several do equally. */
  Optional<Likely> of(Candidate candidate) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int number : candidate.texts()) {
      Set<String> signs = signed.getOrDefault(number, Set.of());
      Set<String> accounts = documents.get(number).campaign();
      Set<String> both = new TreeSet<>(signs);
      both.addAll(accounts);
      for (String one : both) {
        Tally tally = tallies.computeIfAbsent(one, id -> new Tally());
        tally.items++;
        tally.signs += signs.contains(one) ? 1 : 0;
        tally.accounts += accounts.contains(one) ? 1 : 0;
      }
    }
    if (candidate.isNewForm()) {
      tallies.keySet().retainAll(candidate.contenders());
      candidate.contenders().forEach(one -> tallies.computeIfAbsent(one, id -> new Tally()));
    }
    String best = "";
    int most = -1;
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      if (entry.getValue().items > most) {
        best = entry.getKey();
        most = entry.getValue().items;
      }
    }
    Tally tally = tallies.get(best);
    return tally == null
        ? Optional.empty()
        : Optional.of(
            new Likely(best, tally.items, tally.signs, tally.accounts, candidate.isNewForm()));
  }
}

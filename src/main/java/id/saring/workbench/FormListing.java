package id.saring.workbench;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.lexicon.Level;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Rejection;
import id.saring.match.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every form that entries catch, each tried in a sentence by the path that a night takes, and the
 * everyday words that they would catch by accident. Whether the sentence would be worth a row does
 * not matter here: a sign that only counts in company is found, too. Immutable.
 */
public final class FormListing {

  private static final String SENTENCE = "Hari ini %s";

  private final List<OfEntry> entries;

  /**
   * The forms of one entry.
   *
   * @param entry the entry
   * @param lines its forms, listed ones first, then generated ones, then examples of what is undone
   *     in the text: drawn-out letters, hashtags, disguises
   * @param everyday everyday words that it would catch, in the order of the alphabet, each with the
   *     way in which
   */
  public record OfEntry(Entry entry, List<Line> lines, Map<String, Level> everyday) {

    public OfEntry {
      lines = List.copyOf(lines);
      everyday = Collections.unmodifiableMap(new LinkedHashMap<>(everyday));
    }

    /** Whether the entry is looked for at all; a proposed or retired one is not. */
    public boolean isLookedFor() {
      return entry.status().matches();
    }

    /** The lines whose example was not found although the entry is looked for. */
    public List<Line> lost() {
      return isLookedFor()
          ? lines.stream().filter(line -> line.found().isEmpty()).toList()
          : List.of();
    }
  }

  /**
   * One form.
   *
   * @param level how it came about
   * @param form the form
   * @param example a sentence with it
   * @param found what was found in the sentence, if anything
   */
  public record Line(Level level, String form, String example, Optional<Found> found) {}

  /**
   * What was found.
   *
   * @param text the words as written
   * @param level the level that the sheet would tell
   */
  public record Found(String text, Level level) {}

  private FormListing(List<OfEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Lists forms.
   *
   * @param lexicon the whole lexicon
   * @param asked the entries to list
   * @param dictionary everyday words, one word each
   */
  public static FormListing of(
      Lexicon lexicon, Collection<Entry> asked, Collection<String> dictionary) {
    Trial trial = new Trial(lexicon, Set.of());
    List<String> words = List.copyOf(new TreeSet<>(dictionary));
    List<Examination> ofWords = examine(trial, words);
    List<OfEntry> entries = new ArrayList<>(asked.size());
    for (Entry entry : asked) {
      Map<String, Level> everyday = new LinkedHashMap<>();
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        find(ofWords.get(i), entry).ifPresent(found -> everyday.put(word, found.level()));
      }
      entries.add(new OfEntry(entry, lines(trial, entry), everyday));
    }
    return new FormListing(entries);
  }

  private static List<Line> lines(Trial trial, Entry entry) {
    List<Form> forms = new ArrayList<>(new FormGenerator().forms(entry));
    forms.addAll(FormExamples.undone(entry));
    List<String> sentences = forms.stream().map(form -> SENTENCE.formatted(form.text())).toList();
    List<Examination> seen = examine(trial, sentences);
    List<Line> lines = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      lines.add(new Line(form.level(), form.text(), sentences.get(i), find(seen.get(i), entry)));
    }
    return lines;
  }

  private static List<Examination> examine(Trial trial, List<String> texts) {
    return trial.of(texts, Collections.nCopies(texts.size(), Standing.UNKNOWN));
  }

  /** The first place where the entry was found, whatever became of it. */
  private static Optional<Found> find(Examination seen, Entry entry) {
    Stream<Occurrence> rejected =
        Stream.concat(seen.cancelled().stream(), seen.missed().stream()).map(Rejection::occurrence);
    return Stream.concat(seen.matches().stream().map(Match::occurrence), rejected)
        .filter(occurrence -> occurrence.sign().id().equals(entry.id()))
        .findFirst()
        .flatMap(
            occurrence ->
                Stream.of(Level.values())
                    .filter(level -> level.code().equals(occurrence.manner()))
                    .findFirst()
                    .map(level -> new Found(occurrence.found(), level)));
  }

  /** The entries, in the order asked for. */
  public List<OfEntry> entries() {
    return entries;
  }
}

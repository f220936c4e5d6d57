package id.saring.workbench;

import id.saring.io.Message;
import id.saring.io.TableProblem;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.Level;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Match;
import id.saring.match.Standing;
import id.saring.text.Emoji;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that compare entries with what people write every day. Stateless. */
final class WordChecks {

  private static final int TOLD = 5;
  private static final int LONGEST_PARTY = 4;
  private static final int LONGEST_WORD = 2;

  private final EverydayWords everyday;

  WordChecks(EverydayWords everyday) {
    this.everyday = everyday;
  }

  /** An entry that counts alone although it is made of words that anybody writes. */
  List<Remark> everydayOnly(Collection<Entry> entries) {
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      if (countsAlone(entry) && isWord(entry) && everyday.areAll(entry.term())) {
        remarks.add(
            remark(entry, "everyday-only", "istilah", entry.term(), entry.id(), weight(entry)));
      }
    }
    return remarks;
  }

  /** A digit, an emoji, a gesture or a short party name that counts alone. */
  List<Remark> worthlessAlone(Collection<Entry> entries) {
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : entries) {
      if (countsAlone(entry) && entry.requires().isEmpty() && isWorthlessAlone(entry)) {
        String gate = String.valueOf(Entry.GATE);
        remarks.add(
            remark(
                entry, "worthless-alone", "bobot", weight(entry), entry.id(), weight(entry), gate));
      }
    }
    return remarks;
  }

  private static boolean countsAlone(Entry entry) {
    return entry.status().matches() && !entry.isGated();
  }

  private static String weight(Entry entry) {
    return String.valueOf(entry.weight());
  }

  /** A hashtag, a name or a sentence is nobody's everyday word, whatever it is made of. */
  private static boolean isWord(Entry entry) {
    return !entry.term().startsWith("#")
        && words(entry.term()) <= LONGEST_WORD
        && entry.kind() != EntryKind.CALON
        && entry.kind() != EntryKind.NOMOR
        && entry.kind() != EntryKind.PARTAI;
  }

  private static boolean isWorthlessAlone(Entry entry) {
    boolean letters = entry.term().codePoints().anyMatch(Character::isLetter);
    boolean emoji = !letters && entry.term().codePoints().anyMatch(Emoji::isEmoji);
    return switch (entry.kind()) {
      case NOMOR, GESTUR, SIMBOL -> true;
      case PARTAI -> words(entry.term()) == 1 && entry.term().length() <= LONGEST_PARTY;
      default -> emoji;
    };
  }

  private static int words(String term) {
    TextScanner scanner = new TextScanner();
    scanner.reset(term);
    int words = 0;
    while (scanner.next()) {
      words++;
    }
    return words;
  }

  /**
   * Everyday words that a generated or disguised form catches, and everyday sentences that would be
   * rows of the sheet.
   *
   * @param asked the entries that matter
   */
  List<Remark> everydayHits(Trial trial, Collection<Entry> asked) {
    Set<String> ids = asked.stream().map(Entry::id).collect(Collectors.toSet());
    Map<String, Set<String>> words = new LinkedHashMap<>();
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>(everyday.words());
    int sentencesFrom = texts.size();
    texts.addAll(everyday.expressions());
    List<Examination> seen = trial.of(texts, Collections.nCopies(texts.size(), Standing.UNKNOWN));
    for (int i = 0; i < texts.size(); i++) {
      for (Match match : seen.get(i).matches()) {
        if (!ids.contains(match.sign().id())) {
          continue;
        }
        if (i >= sentencesFrom && match.score() >= Finding.DEFAULT_MIN_SCORE) {
          note(sentences, match, texts.get(i));
        } else if (i < sentencesFrom && isByAccident(match)) {
          note(words, match, texts.get(i));
        }
      }
    }
    List<Remark> remarks = new ArrayList<>();
    for (Entry entry : asked) {
      told(entry, "dictionary-hit", words, remarks);
      told(entry, "expression-hit", sentences, remarks);
    }
    return remarks;
  }

  private static void note(Map<String, Set<String>> hits, Match match, String text) {
    hits.computeIfAbsent(match.sign().id(), id -> new LinkedHashSet<>()).add(text);
  }

  /** The term and its variants are there on purpose. */
  private static boolean isByAccident(Match match) {
    String manner = match.occurrence().manner();
    return !manner.equals(Level.PERSIS.code())
        && !manner.equals(Level.VARIAN.code())
        && !manner.equals(Level.EMOJI.code());
  }

  private static void told(
      Entry entry, String check, Map<String, Set<String>> hits, List<Remark> remarks) {
    Set<String> texts = hits.getOrDefault(entry.id(), Set.of());
    if (!texts.isEmpty()) {
      String list = texts.stream().limit(TOLD).collect(Collectors.joining(", "));
      String shown = texts.size() > TOLD ? list + ", …" : list;
      remarks.add(
          remark(
              entry,
              check,
              "istilah",
              entry.term(),
              entry.id(),
              shown,
              String.valueOf(texts.size())));
    }
  }

  private static Remark remark(
      Entry entry, String check, String column, String value, Object... values) {
    Entry.Place place = entry.place();
    return new Remark(
        check,
        TableProblem.warning(
            place.file(), place.line(), column, value, Message.of("workbench." + check, values)));
  }
}

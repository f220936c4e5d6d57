package id.saring.cli;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.text.CharFold;
import java.util.List;

/** Entries as people name them: by id, or by one of their spellings. Pure. */
final class EntrySearch {

  private EntrySearch() {}

  /** The entries that are meant, in the lexicon's order. */
  static List<Entry> find(Lexicon lexicon, String asked) {
    return lexicon.entries().values().stream().filter(entry -> isMeant(entry, asked)).toList();
  }

  private static boolean isMeant(Entry entry, String asked) {
    String wanted = CharFold.fold(asked.strip());
    return entry.id().equals(wanted)
        || CharFold.fold(entry.term()).equals(wanted)
        || entry.variants().stream().anyMatch(variant -> CharFold.fold(variant).equals(wanted));
  }
}

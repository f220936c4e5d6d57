package id.saring.archive;

import id.saring.match.Wanted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The items of one segment that a lexicon could find something in: every item in which screening
 * finds something is among them, and few others. No order of words is asked for, since the words of
 * a hashtag have none here; whoever takes the candidates screens them.
 */
final class Candidates {

  private final Wanted wanted;
  private final List<String> words;
  private final List<int[]> phrases;

  /** What the odd spellings of all segments show; each is asked for once. */
  private final Map<String, int[]> seen = new HashMap<>();

  Candidates(Wanted wanted) {
    this.wanted = wanted;
    this.words = wanted.words();
    this.phrases = wanted.phrases();
  }

  /** The living candidates of a segment; empty if there are none. Not thread-safe. */
  FixedBitSet of(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
    List<List<BytesRef>> spellings = spellings(reader, found);
    Holders holders = new Holders(reader, spellings);
    for (int[] phrase : phrases) {
      holders.addAllOf(phrase, found);
    }
    Terms targets = reader.terms(ArchiveFormat.TARGET);
    if (targets != null) {
      TermsEnum terms = targets.iterator();
      for (String target : wanted.targets()) {
        addTerm(terms, new BytesRef(ArchiveFormat.cut(target)), found);
      }
    }
    found.and(ItemReading.living(leaf));
    return found;
  }

  /** For every word the odd spellings that show it; items with too long ones are candidates. */
  private List<List<BytesRef>> spellings(LeafReader reader, FixedBitSet found) throws IOException {
    List<List<BytesRef>> spellings = new ArrayList<>();
    words.forEach(word -> spellings.add(new ArrayList<>(0)));
    Terms odd = reader.terms(ArchiveFormat.ODD);
    if (odd == null) {
      return spellings;
    }
    TermsEnum terms = odd.iterator();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String spelling = term.utf8ToString();
      if (spelling.equals(TextTerms.TOO_LONG)) {
        found.or(terms.postings(null, PostingsEnum.NONE));
        continue;
      }
      int[] shown = seen.get(spelling);
      if (shown == null) {
        shown = wanted.seenIn(spelling);
        seen.put(spelling, shown);
      }
      for (int word : shown) {
        spellings.get(word).add(BytesRef.deepCopyOf(term));
      }
    }
    return spellings;
  }

  private static void addTerm(TermsEnum terms, BytesRef term, FixedBitSet found)
      throws IOException {
    if (terms.seekExact(term)) {
      found.or(terms.postings(null, PostingsEnum.NONE));
    }
  }

  /** Which items of a segment hold a word, in any spelling; worked out when first asked for. */
  private final class Holders {
    private final LeafReader reader;
    private final List<List<BytesRef>> spellings;
    private final Map<Integer, FixedBitSet> known = new HashMap<>();

    Holders(LeafReader reader, List<List<BytesRef>> spellings) {
      this.reader = reader;
      this.spellings = spellings;
    }

    private FixedBitSet of(int word) throws IOException {
      FixedBitSet holders = known.get(word);
      if (holders == null) {
        holders = new FixedBitSet(reader.maxDoc());
        add(ArchiveFormat.WORDS, List.of(new BytesRef(words.get(word))), holders);
        add(ArchiveFormat.ODD, spellings.get(word), holders);
        known.put(word, holders);
      }
      return holders;
    }

    private void add(String field, List<BytesRef> all, FixedBitSet holders) throws IOException {
      Terms terms = all.isEmpty() ? null : reader.terms(field);
      if (terms != null) {
        TermsEnum entries = terms.iterator();
        for (BytesRef one : all) {
          addTerm(entries, one, holders);
        }
      }
    }

    /** Whether a word stands in the segment at all: cheaper than who holds it. */
    private boolean isThere(int word) throws IOException {
      if (!spellings.get(word).isEmpty()) {
        return true;
      }
      Terms terms = reader.terms(ArchiveFormat.WORDS);
      return terms != null && terms.iterator().seekExact(new BytesRef(words.get(word)));
    }

    /** Adds the items that hold all words of a phrase. */
    void addAllOf(int[] phrase, FixedBitSet found) throws IOException {
      for (int word : phrase) {
        if (!isThere(word)) {
          return;
        }
      }
      if (phrase.length == 1) {
        add(ArchiveFormat.WORDS, List.of(new BytesRef(words.get(phrase[0]))), found);
        add(ArchiveFormat.ODD, spellings.get(phrase[0]), found);
        return;
      }
      FixedBitSet all = of(phrase[0]).clone();
      for (int i = 1; i < phrase.length; i++) {
        all.and(of(phrase[i]));
      }
      found.or(all);
    }
  }
}

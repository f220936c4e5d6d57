package id.saring.archive;

import id.saring.match.Standing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Counts the living items of one segment by region and day, out of their postings alone. */
final class Standings {

  private final LeafReader reader;

  Standings(LeafReader reader) {
    this.reader = reader;
  }

  void addTo(Map<Standing, Long> counts) throws IOException {
    int[] dayOf = new int[reader.maxDoc()];
    int[] regionOf = new int[reader.maxDoc()];
    List<String> days = number(ArchiveFormat.DAY, dayOf);
    List<String> regions = number(ArchiveFormat.REGION, regionOf);
    long[] table = new long[days.size() * regions.size()];
    Bits live = reader.getLiveDocs();
    for (int doc = 0; doc < dayOf.length; doc++) {
      if (live == null || live.get(doc)) {
        table[dayOf[doc] * regions.size() + regionOf[doc]]++;
      }
    }
    for (int i = 0; i < table.length; i++) {
      if (table[i] > 0) {
        counts.merge(
            new Standing(
                known(regions.get(i % regions.size())),
                known(days.get(i / regions.size())).map(LocalDate::parse)),
            table[i],
            Long::sum);
      }
    }
  }

  private static Optional<String> known(String term) {
    return Optional.of(term).filter(one -> !one.isEmpty());
  }

  /** Numbers the terms of a field, 0 for none, and tells which one each document has. */
  private List<String> number(String field, int[] termOf) throws IOException {
    List<String> numbered = new ArrayList<>(List.of(""));
    Terms terms = reader.terms(field);
    if (terms == null) {
      return numbered;
    }
    TermsEnum all = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      postings = all.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        termOf[doc] = numbered.size();
      }
      numbered.add(term.utf8ToString());
    }
    return numbered;
  }
}

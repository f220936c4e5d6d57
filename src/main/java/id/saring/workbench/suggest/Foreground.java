package id.saring.workbench.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Collects the texts of the foreground. Of more than {@link #MOST} those with the smallest prints
 * are kept: a sample that depends on the texts alone, not on their order. Safe for all threads.
 */
final class Foreground {

  /** More cases than any office has; so many take some 50 MB. */
  static final int MOST = 50_000;

  private final TreeMap<Long, Document> documents = new TreeMap<>();

  synchronized void add(long print, Document document) {
    documents.merge(print, document, Document::with);
    if (documents.size() > MOST) {
      documents.pollLastEntry();
    }
  }

  /** What was collected, in an order that is the same every time and means nothing. */
  synchronized List<Document> documents() {
    return new ArrayList<>(documents.values());
  }

  /** Takes its prints out of what counts as background. */
  synchronized void hideFrom(SeenTexts background) {
    documents.keySet().forEach(background::isNew);
  }

  synchronized boolean isEmpty() {
    return documents.isEmpty();
  }
}

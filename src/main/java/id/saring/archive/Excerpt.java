package id.saring.archive;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Where in a text a question is answered. Belongs to one thread.
 *
 * @see UnifiedHighlighter
 */
public final class Excerpt {

  /** UTF-16 units before the first find, and behind the last that fits. */
  private static final int ROUND = 60;

  private static final int LONGEST = 200;
  private static final String BEGIN = "«";
  private static final String END = "»";
  private static final String CUT = "…";

  private final Query query;
  private final UnifiedHighlighter highlighter;

  /**
   * A place that answers.
   *
   * @param start UTF-16 index
   * @param end index behind it
   */
  public record Span(int start, int end) {}

  /** Prepares for a question. */
  public Excerpt(ArchiveQuery asked) {
    this.query = asked.query();
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(new TextAnalyzer())
            .withBreakIterator(Excerpt::whole)
            .withFormatter(new Spans())
            .withWeightMatches(false) // a question about more than the text marks its words too
            .withMaxLength(Integer.MAX_VALUE - 1)
            .build();
  }

  private static BreakIterator whole() {
    return new WholeBreakIterator();
  }

  private static final class Spans extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Span> spans = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
      }
      return spans;
    }
  }

  /** The places of a text, from left to right, not overlapping; empty if it answers by nothing. */
  public List<Span> spans(String text) throws IOException {
    if (text.isEmpty()) {
      return List.of();
    }
    Object found = highlighter.highlightWithoutSearcher(ArchiveFormat.WORDS, query, text, 1);
    List<Span> spans = new ArrayList<>();
    if (found instanceof List<?> some) {
      int end = 0;
      for (Object one : some) {
        if (one instanceof Span span && span.start() >= end) {
          spans.add(span);
          end = span.end();
        }
      }
    }
    return spans;
  }

  /** One line of the text round its places, each between {@code «} and {@code »}. */
  public String of(String text) throws IOException {
    List<Span> spans = spans(text);
    int from = spans.isEmpty() ? 0 : Math.max(0, spans.get(0).start() - ROUND);
    int to = Math.min(text.length(), from + LONGEST);
    StringBuilder line = new StringBuilder(from > 0 ? CUT : "");
    int at = whole(text, from);
    for (Span span : spans) {
      if (span.end() > to) {
        break;
      }
      line.append(text, at, span.start()).append(BEGIN);
      line.append(text, span.start(), span.end()).append(END);
      at = span.end();
    }
    line.append(text, at, Math.max(at, whole(text, to)));
    return (to < text.length() ? line.append(CUT) : line).toString().replaceAll("\\s+", " ");
  }

  /** An index that does not part a surrogate pair. */
  private static int whole(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside && Character.isHighSurrogate(text.charAt(index - 1)) ? index - 1 : index;
  }
}

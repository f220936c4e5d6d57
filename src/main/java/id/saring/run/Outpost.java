package id.saring.run;

import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.ndjson.LineBlock;
import id.saring.ingest.ndjson.LineBlocks;
import id.saring.ingest.ndjson.LineStretch;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.io.shelf.Shelf;
import id.saring.item.Item;
import id.saring.lexicon.Lexicon;
import id.saring.match.Awaiting;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.roster.Roster;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lexicon and roster made ready where parts of a night are read that another machine publishes: the
 * same readers, the same {@link Audience}, the same screening. {@link Gathering} is its counterpart
 * there. Safe for all threads; each works at a {@link Desk} of its own.
 */
public final class Outpost {

  private final Screening screening;
  private final Audience audience;
  private final ReadOptions options;
  private final Lottery lottery;
  private final SourceFeed feed;
  private final Readers readers = Readers.standard();
  private final NdjsonReader lines = new NdjsonReader();

  /**
   * Makes everything ready, which takes a moment.
   *
   * @param contests ids of the contests asked for; empty means all
   * @param admission whose items of which days are screened
   * @param options how to read
   * @param lottery by which rule items without a finding are drawn
   */
  public Outpost(
      Lexicon lexicon,
      Roster roster,
      Set<String> contests,
      Admission admission,
      ReadOptions options,
      Lottery lottery) {
    this.lottery = lottery;
    this.screening = Screening.forNight(lexicon, contests);
    this.audience = new Audience(roster, lexicon, admission);
    this.options = options;
    this.feed = new SourceFeed(options, bytes -> {});
  }

  /** Reads parts one after the other, on one thread. */
  public abstract class Desk implements Closeable {

    private Desk() {}

    abstract void take(Item item) throws IOException;

    private void accept(Item item) {
      try {
        take(item);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Recognises a source and reads it from its beginning to its end. */
    public SourceCount readWhole(Source source) {
      SourceTally tally = new SourceTally(source.file(), source.member());
      try {
        Readers.Recognition recognition = readers.recognise(source, options);
        tally.setFormat(recognition.reader());
        feed.readWhole(recognition, source, tally, this::accept);
      } catch (SourceException e) {
        tally.setProblem(e);
      } catch (IOException e) {
        tally.setProblem(SourceFeed.unreadable(e));
      } catch (UncheckedIOException e) {
        tally.setProblem(SourceFeed.unreadable(e));
      }
      return tally.count();
    }

    /**
     * Reads a stretch of our own format's lines.
     *
     * @param source what it is a stretch of; it is not opened
     * @param stretch where it lies there
     * @param in the bytes of the stretch; not closed
     */
    public SourceCount readLines(Source source, LineStretch stretch, InputStream in) {
      SourceTally tally = new SourceTally(source.file(), source.member());
      tally.setFormat(lines);
      LineBlocks blocks = new LineBlocks(in, stretch.firstLine(), stretch.offset());
      try {
        for (LineBlock block = blocks.next(); block != null; block = blocks.next()) {
          try (SourceFeed.Sink sink = tally.sink(this::accept)) {
            lines.read(source, block, options, sink);
          }
        }
      } catch (IOException e) {
        tally.setProblem(SourceFeed.unreadable(e));
      } catch (UncheckedIOException e) {
        tally.setProblem(SourceFeed.unreadable(e));
      }
      return tally.count();
    }
  }

  /** A desk at which items are screened. */
  public final class ScreenDesk extends Desk {
    private final Audience counting = audience.fresh();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Awaiting> answers = new ArrayList<>();
    private final ScreeningDesk desk;

    private ScreenDesk() throws IOException {
      this.desk = new ScreeningDesk(screening, counting, subject -> {}, findings, answers, lottery);
    }

    @Override
    void take(Item item) throws IOException {
      desk.take(item);
    }

    /**
     * Screens what is waiting and tells what was found in all parts.
     *
     * @throws IOException never in practice; the index lives in memory
     */
    public Harvest finish() throws IOException {
      desk.finish();
      return new Harvest(
          findings,
          answers,
          counting.count(),
          desk.drawn(),
          desk.attendance().packed(),
          desk.attendance().standings());
    }

    @Override
    public void close() throws IOException {
      desk.close();
    }
  }

  /** A desk at which items are shown to a search for parents. */
  public final class SearchDesk extends Desk {
    private final Set<String> wanted;
    private final Shelf shelf = Shelf.temporary();
    private final ParentSearch search;

    private SearchDesk(Set<String> wanted) {
      this.wanted = wanted;
      this.search = ParentSearch.forOthers(wanted, screening, audience, shelf);
    }

    @Override
    void take(Item item) {
      search.offer(item);
    }

    /** What was seen, by key. */
    public Map<String, Sighting> seen() {
      return search.seen(wanted);
    }

    @Override
    public void close() throws IOException {
      shelf.close();
    }
  }

  /**
   * A desk for screening.
   *
   * @throws IOException never in practice; the index lives in memory
   */
  public ScreenDesk screen() throws IOException {
    return new ScreenDesk();
  }

  /**
   * A desk for a search.
   *
   * @param wanted keys of what answers answer ({@link Gathering#wanted})
   */
  public SearchDesk search(Set<String> wanted) {
    return new SearchDesk(wanted);
  }
}

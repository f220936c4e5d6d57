package id.saring.run;

import id.saring.ingest.ReadOptions;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.SourceException;
import id.saring.ingest.StandardInput;
import id.saring.io.Message;
import id.saring.item.Item;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the sources of a night once more and shows every item to a search. Nothing is counted
 * again. Sources are read in the order of their names, so that reading can end as soon as nothing
 * is missing; those without items of a wanted platform are not opened.
 *
 * @param options how to read
 * @param threads how many threads read
 * @param progress hears which source is read
 */
record SecondPass(ReadOptions options, int threads, Progress progress) {

  private static final Comparator<Pipeline.ReadSource> BY_NAME =
      Comparator.comparing((Pipeline.ReadSource read) -> read.source().file())
          .thenComparing(read -> read.source().member());

  /**
   * Reads.
   *
   * @throws IOException if a working thread cannot begin
   * @throws InterruptedException if the run is cancelled
   */
  void run(List<Pipeline.ReadSource> sources, ParentSearch search)
      throws IOException, InterruptedException {
    SourceFeed feed = new SourceFeed(options, bytes -> {});
    try (Crew<SearchDesk> crew = new Crew<>(threads, () -> new SearchDesk(search))) {
      for (Pipeline.ReadSource read : sources.stream().sorted(BY_NAME).toList()) {
        if (search.isComplete()) {
          break;
        }
        if (!(read.source() instanceof StandardInput) && mayHold(read.tally(), search)) {
          progress.file(read.source().label());
          feed(feed, crew, read);
        }
      }
      crew.finish();
    }
  }

  /** Of a source that was skipped nobody has seen yet what it is about. */
  private static boolean mayHold(SourceTally tally, ParentSearch search) {
    return tally.skippedSince().isPresent() || search.isAbout(tally.platforms());
  }

  private static void feed(SourceFeed feed, Crew<?> crew, Pipeline.ReadSource read)
      throws InterruptedException {
    Again again = new Again(read.tally());
    try {
      feed.feed(crew, read.recognition(), read.source(), again);
    } catch (SourceException e) {
      again.setProblem(e);
    } catch (IOException e) {
      again.setProblem(SourceFeed.unreadable(e));
    }
  }

  private record SearchDesk(ParentSearch search) implements Crew.Desk {
    @Override
    public void take(Item item) {
      search.offer(item);
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }

  /** What was counted the first time is not counted again; a problem that is new is kept. */
  private record Again(SourceTally tally) implements SourceFeed.Outlet {
    @Override
    public SourceFeed.Sink sink(SourceTally.ItemTaker taker) {
      return new SourceFeed.Sink() {
        @Override
        public void converted(List<Item> items) {
          items.forEach(taker::take);
        }

        @Override
        public void merged() {}

        @Override
        public void ignored(String kind) {}

        @Override
        public void rejected(SkippedRecord record) {}

        @Override
        public void notice(Message notice) {}

        @Override
        public void close() {}
      };
    }

    @Override
    public void setProblem(SourceException problem) {
      if (tally.problem().isEmpty()) {
        tally.setProblem(problem);
      }
    }
  }
}

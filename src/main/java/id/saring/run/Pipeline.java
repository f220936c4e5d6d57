package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.Readers.Recognition;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.ndjson.LineBlock;
import id.saring.ingest.ndjson.LineBlocks;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.io.Message;
import id.saring.io.Sha256;
import id.saring.item.Item;
import id.saring.match.Finding;
import id.saring.match.Screening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads all inputs and screens their items with several threads. NDJSON is cut into blocks that any
 * thread reads; a source of another format is read whole by one thread. What comes out does not
 * depend on who did what.
 */
final class Pipeline {

  private final Readers readers;
  private final ReadOptions readOptions;
  private final Screening screening;
  private final Audience audience;
  private final int threads;
  private final Progress progress;

  Pipeline(
      Readers readers,
      ReadOptions readOptions,
      Screening screening,
      Audience audience,
      int threads,
      Progress progress) {
    this.readers = readers;
    this.readOptions = readOptions;
    this.screening = screening;
    this.audience = audience;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * What came out.
   *
   * @param inputs every input file with its counts
   * @param findings what was found, in no order
   */
  record Outcome(List<InputTally> inputs, List<Finding> findings) {}

  /**
   * Reads and screens.
   *
   * @throws IOException if the working threads fail for a reason that is no single source's
   * @throws InterruptedException if the run is cancelled
   */
  Outcome run(List<InputFile> files) throws IOException, InterruptedException {
    List<PendingInput> pending = new ArrayList<>();
    try (Crew crew = new Crew(threads, screening, audience)) {
      for (InputFile file : files) {
        pending.add(hand(crew, file));
      }
      List<Finding> findings = crew.finish();
      return new Outcome(pending.stream().map(PendingInput::tally).toList(), findings);
    }
  }

  /** An input whose hash is still being made. */
  private static final class PendingInput {
    private final InputFile file;
    private final List<SourceTally> sources = new ArrayList<>();
    private volatile String sha256 = "";
    private long bytes = -1;

    PendingInput(InputFile file) {
      this.file = file;
    }

    InputTally tally() {
      return new InputTally(file.shown(), sha256, bytes, sources);
    }
  }

  private PendingInput hand(Crew crew, InputFile file) throws IOException, InterruptedException {
    PendingInput pending = new PendingInput(file);
    pending.bytes = file.path().map(Pipeline::sizeOf).orElse(-1L);
    if (file.problem().isPresent()) {
      SourceTally tally = new SourceTally(file.shown(), "");
      tally.setProblem(file.problem().get());
      pending.sources.add(tally);
    }
    boolean hashed = false;
    for (Source source : file.sources()) {
      SourceTally tally = new SourceTally(source.file(), source.member());
      pending.sources.add(tally);
      hashed |= hand(crew, pending, source, tally);
    }
    if (!hashed && file.path().isPresent()) {
      Path path = file.path().get();
      crew.submit(taker -> pending.sha256 = hashOf(path));
    }
    return pending;
  }

  private static long sizeOf(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return -1; // the source's own problem says why
    }
  }

  private static String hashOf(Path path) {
    try {
      return Sha256.of(path);
    } catch (IOException e) {
      return ""; // the source's own problem says why
    }
  }

  /** Hands a source to the crew; says whether the file's hash was made on the way. */
  private boolean hand(Crew crew, PendingInput pending, Source source, SourceTally tally)
      throws InterruptedException {
    try {
      progress.file(source.label());
      Recognition recognition = readers.recognise(source, readOptions);
      tally.setFormat(recognition.reader());
      if (recognition.reader() instanceof NdjsonReader ndjson) {
        return readBlocks(crew, pending, ndjson, source, tally);
      }
      crew.submit(
          taker -> {
            readWhole(recognition, source, tally, taker);
            progress.read(Math.max(0, source.size()));
          });
    } catch (SourceException e) {
      tally.setProblem(e);
    } catch (IOException e) {
      tally.setProblem(unreadable(e));
    }
    return false;
  }

  private static SourceException unreadable(IOException e) {
    return new SourceException(
        "tak-terbaca", Message.of("ingest.read-failed", String.valueOf(e.getMessage())));
  }

  private void readWhole(
      Recognition recognition, Source source, SourceTally tally, SourceTally.ItemTaker taker) {
    try (SourceTally.Sink sink = tally.sink(taker)) {
      recognition.read(source, readOptions, sink);
    } catch (SourceException e) {
      tally.setProblem(e);
    } catch (IOException e) {
      tally.setProblem(unreadable(e));
    }
  }

  private boolean readBlocks(
      Crew crew, PendingInput pending, NdjsonReader reader, Source source, SourceTally tally)
      throws IOException, InterruptedException {
    boolean plain = source.member().isEmpty() && (source.size() >= 0 || source.file().equals("-"));
    MessageDigest digest = Sha256.digest();
    try (InputStream raw = source.open();
        InputStream in = plain ? new DigestInputStream(raw, digest) : raw) {
      LineBlocks blocks = new LineBlocks(in);
      LineBlock block = blocks.next();
      while (block != null) {
        LineBlock current = block;
        crew.submit(
            taker -> {
              try (SourceTally.Sink sink = tally.sink(taker)) {
                reader.read(source, current, readOptions, sink);
              }
              progress.read(current.length());
            });
        block = blocks.next();
      }
    }
    if (plain) {
      pending.sha256 = Sha256.hex(digest);
    }
    return plain;
  }

  /** Takes an item on the thread that read it. */
  interface Work {
    void run(SourceTally.ItemTaker taker) throws IOException;
  }

  /** Finds the item's standing; what is not to be screened ends here. */
  static SourceTally.ItemTaker taker(Audience audience, Crew.Screener screener) {
    return (Item item) -> {
      var subject = audience.admit(item);
      if (subject != null) {
        screener.screen(subject);
      }
    };
  }
}

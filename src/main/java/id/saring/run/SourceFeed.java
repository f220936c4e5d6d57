package id.saring.run;

import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers.Recognition;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.ndjson.LineBlock;
import id.saring.ingest.ndjson.LineBlocks;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.io.Message;
import id.saring.io.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands sources to a crew: NDJSON in blocks that any thread reads, another format whole to one
 * thread.
 *
 * @param options how to read
 * @param progress hears of so many bytes read
 */
record SourceFeed(ReadOptions options, LongConsumer progress) {

  /** Where the records of a source go, and what is wrong with it as a whole. */
  interface Outlet {
    /** A sink for one thread, which closes it when it has read its part. */
    Sink sink(SourceTally.ItemTaker taker);

    void setProblem(SourceException problem);
  }

  /** A sink of one thread; what it counted for itself is added up when it is closed. */
  interface Sink extends RecordSink, AutoCloseable {
    @Override
    void close();
  }

  /** Code of a source that the system did not let us read (to its end). */
  static final String UNREAD = "tak-terbaca";

  /** What is said of a source that cannot be read (any further). */
  static SourceException unreadable(IOException e) {
    return new SourceException(
        UNREAD, Message.of("ingest.read-failed", String.valueOf(e.getMessage())));
  }

  /** The same where the fault came through code that declares none. */
  static SourceException unreadable(UncheckedIOException e) {
    @Nullable IOException cause = e.getCause();
    return unreadable(cause == null ? new IOException(e.getMessage(), e) : cause);
  }

  /**
   * Reads a source as it was recognised.
   *
   * @return SHA-256 of the file, if it was made on the way, else empty
   * @throws IOException if it cannot be opened or read by this thread
   */
  String feed(Crew<?> crew, Recognition recognition, Source source, Outlet outlet)
      throws IOException, InterruptedException {
    if (recognition.reader() instanceof NdjsonReader ndjson) {
      return feedBlocks(crew, ndjson, source, outlet);
    }
    crew.submit(
        taker -> {
          readWhole(recognition, source, outlet, taker);
          progress.accept(Math.max(0, source.size()));
        });
    return "";
  }

  /** Reads a source of any format from its beginning to its end. */
  void readWhole(
      Recognition recognition, Source source, Outlet outlet, SourceTally.ItemTaker taker) {
    try (Sink sink = outlet.sink(taker)) {
      recognition.read(source, options, sink);
    } catch (SourceException e) {
      outlet.setProblem(e);
    } catch (IOException e) {
      outlet.setProblem(unreadable(e));
    } catch (UncheckedIOException e) {
      outlet.setProblem(unreadable(e));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // Libraries let checked exceptions of theirs through, undeclared, when reading fails.
      outlet.setProblem(unreadable(new IOException(e.getMessage(), e)));
    }
  }

  private String feedBlocks(Crew<?> crew, NdjsonReader reader, Source source, Outlet outlet)
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
              try (Sink sink = outlet.sink(taker)) {
                reader.read(source, current, options, sink);
              }
              progress.accept(current.length());
            });
        block = blocks.next();
      }
    }
    return plain ? Sha256.hex(digest) : "";
  }
}

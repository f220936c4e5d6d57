package id.saring.jmh;

import id.saring.item.Item;
import id.saring.text.CharFold;
import id.saring.text.TextScanner;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Characters, before any Lucene. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(MadeNight.POSTS)
public class TextBench {

  private final TextScanner scanner = new TextScanner();
  private List<String> texts;

  /** Reads the texts. */
  @Setup
  public void read() throws IOException {
    texts = new MadeNight().items().stream().map(Item::text).toList();
  }

  /** The base fold of whole texts. */
  @Benchmark
  public void charFold(Blackhole hole) {
    for (String text : texts) {
      hole.consume(CharFold.fold(text));
    }
  }

  /** Texts cut into words, hashtags, mentions, links and emoji. */
  @Benchmark
  public void textScanner(Blackhole hole) {
    for (String text : texts) {
      scanner.reset(text);
      while (scanner.next()) {
        hole.consume(scanner.end());
      }
    }
  }
}

package id.saring.jmh;

import id.saring.ingest.ndjson.LineBlock;
import id.saring.item.Item;
import id.saring.roster.Roster;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** From bytes to items, and from items to the people behind them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@OperationsPerInvocation(MadeNight.POSTS)
public class ReadingBench {

  private MadeNight night;
  private List<LineBlock> blocks;
  private List<Item> items;
  private List<Optional<LocalDate>> days;
  private Roster roster;

  /** Reads everything once. */
  @Setup
  public void read() throws IOException {
    night = new MadeNight();
    blocks = night.blocks();
    items = night.items();
    days = items.stream().map(i -> i.postedAt().map(at -> at.localDate(MadeNight.ZONE))).toList();
    roster = MadeNight.roster();
  }

  /** NDJSON lines to items. */
  @Benchmark
  public void ndjsonRecord(Blackhole hole) {
    night.read(blocks, hole::consume);
  }

  /** Authors to registered accounts. */
  @Benchmark
  public void rosterFind(Blackhole hole) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      hole.consume(roster.find(item.platform(), item.author(), days.get(i)));
    }
  }
}

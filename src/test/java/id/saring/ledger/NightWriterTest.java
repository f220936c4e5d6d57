package id.saring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.FindingId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;

class NightWriterTest {

  private static final int STEPS = 100;

  @TempDir private Path folder;

  /** Each with several matches, so that batches of the tables fill at different times. */
  private static Night night(String run, String prefix, int findings) {
    return Nights.night(
        run,
        IntStream.range(0, findings)
            .mapToObj(i -> severalMatches(Nights.delivery(Nights.key(prefix + i), Cause.NEW, "a")))
            .toList());
  }

  private static Night.Delivery severalMatches(Night.Delivery one) {
    Night.Evidence evidence = one.evidence().orElseThrow();
    return Nights.with(
        one,
        new Night.Evidence(
            evidence.cells(),
            evidence.raw(),
            evidence.rawSha256(),
            Collections.nCopies(3, evidence.matches().get(0)),
            evidence.sortTime()));
  }

  /** A night with so many marks of copies of its one finding. */
  private static Night withCopies(int copies) {
    long finding = FindingId.number(Nights.id("lama0"));
    return NightDraft.of("2024-12-01")
        .rows(severalMatches(Nights.delivery(Nights.key("lama0"), Cause.NEW, "a")))
        .copies(LongStream.range(0, copies).mapToObj(i -> new CopyMark(i, finding, "m")).toList())
        .night();
  }

  /** Steps of SQLite's machine for a night of 400 findings beside so many copies of former ones. */
  private long steps(String name, int copies) throws SQLException, LedgerException {
    AtomicLong steps = new AtomicLong();
    try (Connection connection = new LedgerFile(folder.resolve(name), Schema.CURRENT).open("uji")) {
      connection.setAutoCommit(false);
      new NightWriter(connection).write(withCopies(copies));
      connection.commit();
      ProgressHandler.setHandler(
          connection,
          STEPS,
          new ProgressHandler() {
            @Override
            protected int progress() {
              steps.incrementAndGet();
              return 0;
            }
          });
      new NightWriter(connection).write(night("2024-12-02", "baru", 400));
      connection.commit();
      ProgressHandler.clearHandler(connection);
    }
    return steps.get() * STEPS;
  }

  @Test
  void aNightCostsNoMoreBesideManyFormerOnes() throws Exception {
    long few = steps("kecil.sqlite", 10);
    long many = steps("besar.sqlite", 20_000);

    assertThat(few).isPositive();
    assertThat(many).isLessThan(few * 3 / 2);
  }
}

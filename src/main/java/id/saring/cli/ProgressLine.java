package id.saring.cli;

import id.saring.run.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, for a person who watches. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long MEGABYTE = 1L << 20;
  private static final int WIDTH = 78;
  private static final int EVERY_MILLISECONDS = 250;

  private final @Nullable PrintWriter err;
  private @Nullable ProgressBar bar;

  private ProgressLine(@Nullable PrintWriter err) {
    this.err = err;
  }

  static ProgressLine on(PrintWriter err) {
    return new ProgressLine(err);
  }

  static ProgressLine off() {
    return new ProgressLine(null);
  }

  @Override
  public void total(long bytes) {
    PrintWriter to = err;
    if (to == null) {
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName("saring")
            .setInitialMax(Math.max(1, bytes))
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLISECONDS)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      to.print('\r' + line);
                      to.flush();
                    },
                    WIDTH))
            .build();
  }

  @Override
  public void read(long bytes) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepBy(bytes);
    }
  }

  @Override
  public void file(String label) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.setExtraMessage(
          label.length() <= 24 ? label : "…" + label.substring(label.length() - 23));
    }
  }

  @Override
  public void close() {
    ProgressBar shown = bar;
    if (shown != null && err != null) {
      shown.close();
      err.println();
    }
  }
}

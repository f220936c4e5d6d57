package id.saring.cli;

import id.saring.run.Lottery;
import id.saring.run.SheetDress;
import picocli.CommandLine.Option;

/** Workbooks beside the CSV, and what the sheets do not show. */
final class SheetOptions {

  /** More analysts than any office has; each gets a file. */
  private static final int MOST_REVIEWERS = 100;

  @Option(names = "--xlsx", descriptionKey = "screen.xlsx")
  private boolean workbook;

  @Option(names = "--reviewers", paramLabel = "N", descriptionKey = "screen.reviewers")
  private int reviewers = 1;

  @Option(names = "--nip", paramLabel = "full|masked", descriptionKey = "screen.nip")
  private String nip = "full";

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "screen.sample")
  private int sample;

  /** How many items of the blind sample, none unless asked for. */
  int sample(BaseCommand command) {
    if (sample < 0 || sample > Lottery.MOST) {
      throw command.usage("bad-value", "--sample", sample);
    }
    return sample;
  }

  /** The dress of the sheets; more than one reviewer asks for workbooks. */
  SheetDress resolve(BaseCommand command) {
    command.requirePositive("--reviewers", reviewers);
    if (reviewers > MOST_REVIEWERS) {
      throw command.usage("bad-value", "--reviewers", reviewers);
    }
    boolean masked =
        switch (nip) {
          case "full" -> false;
          case "masked" -> true;
          default -> throw command.usage("bad-value", "--nip", nip);
        };
    return new SheetDress(workbook || reviewers > 1, reviewers, masked);
  }
}

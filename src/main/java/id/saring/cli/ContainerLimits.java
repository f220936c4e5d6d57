package id.saring.cli;

import id.saring.ingest.container.Limits;
import picocli.CommandLine.Option;

/** How far zips and other containers are followed. */
final class ContainerLimits {

  @Option(names = "--max-depth", paramLabel = "N", descriptionKey = "limits.max-depth")
  private int depth = Limits.USUAL.depth();

  @Option(names = "--max-members", paramLabel = "N", descriptionKey = "limits.max-members")
  private int members = Limits.USUAL.members();

  @Option(names = "--max-ratio", paramLabel = "N", descriptionKey = "limits.max-ratio")
  private int ratio = Limits.USUAL.ratio();

  @Option(names = "--max-unpacked", paramLabel = "SIZE", descriptionKey = "limits.max-unpacked")
  private String unpacked = "256G";

  /** The limits; a number below one or a size that is none is a usage fault. */
  Limits resolve(BaseCommand command) {
    command.requirePositive("--max-depth", depth);
    command.requirePositive("--max-members", members);
    command.requirePositive("--max-ratio", ratio);
    long bytes =
        Limits.size(unpacked)
            .orElseThrow(() -> command.usage("bad-value", "--max-unpacked", unpacked));
    return new Limits(depth, members, bytes, ratio);
  }
}

package id.saring.workbench.past;

import id.saring.archive.Archive;
import id.saring.archive.ArchivedItem;
import id.saring.match.ChunkScreener;
import id.saring.match.Finding;
import id.saring.match.Parent;
import id.saring.match.Screening;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.match.Wanted;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The archive as a past. Of the authors of parents it holds only those who were registered or
 * campaigned in the night that wrote it (design.md 6.6): what answers an account that only a newer
 * lexicon calls a campaign is screened as an answer to nobody known.
 *
 * @param archive opened, and closed, by the caller
 * @param days days of items; others are passed over
 * @param threads how many threads read, 1 or more
 */
public record ArchivedPast(Archive archive, Days days, int threads) implements Past {

  @Override
  public Coverage screen(Screening screening, Wanted wanted, Consumer<Finding> findings)
      throws IOException, InterruptedException {
    Consumer<Finding> inTurn =
        finding -> {
          synchronized (this) {
            findings.accept(finding);
          }
        };
    archive.candidates(
        wanted,
        threads,
        new Archive.Takers<Desk>() {
          @Override
          public Desk begin() throws IOException {
            return new Desk(screening, new ChunkScreener(screening, inTurn), days);
          }

          @Override
          public void end(Desk desk) throws IOException {
            desk.screener().finish();
            desk.screener().close();
          }
        });
    return coverage();
  }

  /** Screens the items of one thread. */
  private record Desk(Screening screening, ChunkScreener screener, Days days)
      implements Archive.Taker {
    @Override
    public void take(ArchivedItem item) throws IOException {
      if (!days.exclude(item.subject().standing().day())) {
        screener.add(belowCampaign(item.subject()));
      }
    }

    /** The archive keeps who wrote a parent; whether that is a campaign, the lexicon says. */
    private Subject belowCampaign(Subject subject) {
      return subject.parent() instanceof Parent.Found found && !found.author().isUnknown()
          ? subject.below(
              found.by(
                  found.who(),
                  screening.campaignAccount(subject.item().platform(), found.author())))
          : subject;
    }
  }

  @Override
  public Coverage read(Supplier<Consumer<Subject>> readers)
      throws IOException, InterruptedException {
    archive.everything(
        threads,
        new Archive.Takers<Archive.Taker>() {
          @Override
          public Archive.Taker begin() {
            Consumer<Subject> reader = readers.get();
            return item -> {
              if (!days.exclude(item.subject().standing().day())) {
                reader.accept(item.subject());
              }
            };
          }

          @Override
          public void end(Archive.Taker reader) {
            // a reader needs no end
          }
        });
    return coverage();
  }

  private Coverage coverage() throws IOException {
    Map<Standing, Long> items = archive.byStanding();
    items.keySet().removeIf(standing -> days.exclude(standing.day()));
    return new Coverage(items, List.of());
  }
}

package id.saring.run;

import id.saring.item.Item;
import id.saring.match.Awaiting;
import id.saring.match.ChunkScreener;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Subject;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Screens the items of one thread; what is not to be screened ends here. */
final class ScreeningDesk implements Crew.Desk {

  private final Audience audience;
  private final ChunkScreener screener;
  private final Consumer<Subject> listener;
  private final List<Finding> findings;
  private final Urn urn;
  private final Attendance attendance = new Attendance();

  /**
   * Makes a desk.
   *
   * @param listener hears of every item that is screened
   * @param findings takes what is found
   * @param answers takes what must be read together with a parent before anything is said of it
   * @param lottery by which rule some of the rest are drawn
   */
  ScreeningDesk(
      Screening screening,
      Audience audience,
      Consumer<Subject> listener,
      List<Finding> findings,
      List<Awaiting> answers,
      Lottery lottery)
      throws IOException {
    this.audience = audience;
    this.listener = listener;
    this.findings = findings;
    this.urn = new Urn(lottery);
    this.screener = new ChunkScreener(screening, this::keep, answers::add, urn::offer);
  }

  @Override
  public void take(Item item) throws IOException {
    Subject subject = audience.admit(item, attendance);
    if (subject != null) {
      screener.add(subject);
      listener.accept(subject);
    }
  }

  /** Keeps a finding without the block of bytes its record came in. */
  private void keep(Finding finding) {
    if (finding.examination().isMatched()) {
      findings.add(new Finding(finding.subject().detached(), finding.examination()));
    } else {
      urn.offer(finding.subject());
    }
  }

  /** What was drawn from the items of this desk; asked when it is finished. */
  Drawn drawn() {
    return urn.drawn();
  }

  /** Whose items came to this desk; asked when it is finished. */
  Attendance attendance() {
    return attendance;
  }

  @Override
  public void finish() throws IOException {
    screener.finish();
  }

  @Override
  public void close() throws IOException {
    screener.close();
  }
}

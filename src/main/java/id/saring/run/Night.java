package id.saring.run;

import id.saring.ingest.InputFile;
import id.saring.ingest.ReadOptions;
import id.saring.io.shelf.Shelf;
import id.saring.lexicon.Lexicon;
import id.saring.match.Screening;
import id.saring.roster.Roster;
import java.util.List;

/**
 * All that a {@link Reading} is to read, and with what.
 *
 * @param options what the user asked for
 * @param lexicon what is looked for
 * @param screening the lexicon made ready
 * @param roster whose items are screened
 * @param audience decides that, and counts
 * @param archive hears of what is screened on this machine
 * @param progress hears how far the reading is
 * @param files the inputs, sorted by the path they are shown with
 * @param skipped files that are not read again, unless for what an answer answers
 * @param shelf where what was found is put
 * @param lottery by which rule items without a finding are drawn
 */
public record Night(
    ScreeningOptions options,
    Lexicon lexicon,
    Screening screening,
    Roster roster,
    Audience audience,
    NightArchive archive,
    Progress progress,
    List<InputFile> files,
    SkipPlan skipped,
    Shelf shelf,
    Lottery lottery) {

  public Night {
    files = List.copyOf(files);
  }

  /** What the user said about reading. */
  public ReadOptions readOptions() {
    return new ReadOptions(options.zone(), options.columns());
  }
}

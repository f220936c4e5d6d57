package id.saring.ledger;

import id.saring.item.FindingId;
import id.saring.item.RawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the ledger knows about one finding. Immutable.
 *
 * @param id as printed
 * @param handovers every delivery, the oldest first
 * @param rulings every decision, the oldest first
 * @param written packs of evidence made of it, the oldest first
 */
public record Dossier(
    FindingId id, List<Handover> handovers, List<Ruling> rulings, List<Written> written) {

  public Dossier {
    handovers = List.copyOf(handovers);
    rulings = List.copyOf(rulings);
    written = List.copyOf(written);
  }

  /**
   * One delivery.
   *
   * @param seq of the run
   * @param run what it is
   * @param sheet where
   * @param cause why
   * @param textSha256 hash of the words
   * @param kept row, record and matches; only for the review sheet
   * @param source the input file, if it can be told from the row
   */
  public record Handover(
      long seq,
      Night.Identity run,
      SheetKind sheet,
      Cause cause,
      String textSha256,
      Optional<Kept> kept,
      Optional<Night.SourceRead> source) {}

  /**
   * A row of the review sheet.
   *
   * @param cells column to cell; empty if purged
   * @param raw the record's bytes, unless they hold others' words too or were purged
   * @param rawSha256 their hash, which stays
   * @param rawBytes how many there are or were; 0 if they were never kept
   * @param matches what counted, strongest first
   * @param entries what the lexicon said then of each match, by id
   * @param purged the day and the rule of the purge that emptied it
   */
  public record Kept(
      Map<String, String> cells,
      Optional<RawRecord> raw,
      String rawSha256,
      int rawBytes,
      List<Night.Hit> matches,
      Map<String, Map<String, String>> entries,
      Optional<Purged> purged) {}

  /** A purge. */
  public record Purged(LocalDate on, String rule) {}

  /**
   * A decision and when it came.
   *
   * @param decision what was decided
   * @param afterRun the last run before it, or empty
   */
  public record Ruling(Decision decision, String afterRun) {}
}

package id.saring.ledger;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import id.saring.item.RawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything of one run that the ledger keeps; goes in whole or not at all.
 *
 * @param identity what the run is
 * @param counts the numbers of the manifest by name
 * @param outputs its files
 * @param sources its inputs in the order of the manifest
 * @param deliveries what it delivers; walked through once, row by row, sorted by number of the
 *     finding where that is cheap
 * @param aliases further keys of findings that are known already
 * @param copies by what copies of its items can be known in later nights
 * @param entries what the lexicon says of each sign that counts in the review sheet: id to column
 *     to cell
 * @param manifest its manifest
 */
public record Night(
    Identity identity,
    Map<String, Long> counts,
    List<Output> outputs,
    List<SourceRead> sources,
    Iterable<Delivery> deliveries,
    Map<ItemKey, Long> aliases,
    List<CopyMark> copies,
    Map<String, Map<String, String>> entries,
    String manifest) {

  /** Name of the number of items out of which a night drew its blind sample, if it drew one. */
  public static final String SAMPLED_FROM = "sampled_from";

  /**
   * What a run is.
   *
   * @param run its name
   * @param date run date
   * @param fingerprint hash over all that decides its result
   * @param conditions hash over that without the inputs
   * @param saring version of the program
   * @param lexiconSha256 hash of all layers
   * @param rosterSha256 hash of the roster, or empty
   * @param previousManifest hash of the manifest before, or empty
   * @param manifestSha256 hash of its manifest
   */
  public record Identity(
      String run,
      LocalDate date,
      String fingerprint,
      String conditions,
      String saring,
      String lexiconSha256,
      String rosterSha256,
      String previousManifest,
      String manifestSha256) {}

  /** A file of the run folder with its rows without header. */
  public record Output(String name, long rows, String sha256) {}

  /**
   * An input file.
   *
   * @param file path as shown
   * @param sha256 hash of the file, or empty
   * @param bytes its size, or -1
   * @param wasRead whether this run read it, rather than skipped it
   * @param sound whether a later run may skip it
   * @param contents what was read of it; empty if it was skipped
   */
  public record SourceRead(
      String file,
      String sha256,
      long bytes,
      boolean wasRead,
      boolean sound,
      Optional<FileContents> contents) {}

  /**
   * A finding in a sheet.
   *
   * @param id as printed
   * @param key what makes it the same item for ever
   * @param aliases keys of copies without a common id
   * @param sheet where
   * @param cause why
   * @param textSha256 hash of its words
   * @param entries ids of what was found
   * @param evidence for rows of the review sheet; of a row of the blind sample the hash of its
   *     record, by which it is known when it comes back
   */
  public record Delivery(
      FindingId id,
      ItemKey key,
      List<ItemKey> aliases,
      SheetKind sheet,
      Cause cause,
      String textSha256,
      Set<String> entries,
      Optional<Evidence> evidence) {

    public Delivery {
      aliases = List.copyOf(aliases);
      boolean words = evidence.filter(one -> !one.isHash()).isPresent();
      if (words && sheet != SheetKind.REVIEW) {
        throw new IllegalArgumentException("words of people are kept for the review sheet only");
      }
    }
  }

  /**
   * A row of the review sheet.
   *
   * @param cells column to cell, as the sheet shows it; strangers by their pseudonyms
   * @param raw the record; without bytes where others' words stand in it too
   * @param rawSha256 hash of the record, also where its bytes are not kept
   * @param matches what counted, strongest first
   * @param sortTime order among equals in the sheet
   */
  public record Evidence(
      Map<String, String> cells,
      Optional<RawRecord> raw,
      String rawSha256,
      List<Hit> matches,
      String sortTime) {

    /** What is kept of a record of which no word is kept. */
    public static Evidence ofHash(String rawSha256) {
      return new Evidence(Map.of(), Optional.empty(), rawSha256, List.of(), "");
    }

    /** Whether there are no words in it. */
    boolean isHash() {
      return cells.isEmpty() && raw.isEmpty() && matches.isEmpty();
    }
  }

  /**
   * A match.
   *
   * @param entry id of the entry, or the account's label
   * @param found as written
   * @param manner how it was written
   * @param owner id of whom it favours, or empty
   * @param contest id, or empty
   * @param score of this match
   * @param field which text
   * @param start UTF-16 index of the first unit
   * @param end UTF-16 index behind the last unit
   */
  public record Hit(
      String entry,
      String found,
      String manner,
      String owner,
      String contest,
      int score,
      String field,
      int start,
      int end) {}
}

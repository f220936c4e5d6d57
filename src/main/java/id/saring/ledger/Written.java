package id.saring.ledger;

import id.saring.item.FindingId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file with words of people that was written besides the first writing of a run's outputs, which
 * stand with their hashes in the run itself.
 *
 * @param at when
 * @param kind what
 * @param name of the file, without its folder
 * @param sha256 hash of its bytes
 * @param seq of the run whose rows it holds, if of one
 * @param finding which it is about, if about one
 */
public record Written(
    Instant at,
    Kind kind,
    String name,
    String sha256,
    Optional<Long> seq,
    Optional<FindingId> finding) {

  /** What was written. */
  public enum Kind {
    /** A file of a run folder that was gone. */
    AGAIN("tulis_ulang"),
    /** A sheet made from the ledger. */
    SHEET("lembar"),
    /** The page of a night, made again. */
    PAGE("laporan"),
    /** The evidence of one finding. */
    PACK("paket");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As the ledger writes it. */
    public String code() {
      return code;
    }
  }

  /** A file of a run. */
  public static Written ofRun(Instant at, Kind kind, String name, String sha256, long seq) {
    return new Written(at, kind, name, sha256, Optional.of(seq), Optional.empty());
  }

  /** A file about one finding. */
  public static Written ofFinding(Instant at, String name, String sha256, FindingId finding) {
    return new Written(at, Kind.PACK, name, sha256, Optional.empty(), Optional.of(finding));
  }
}

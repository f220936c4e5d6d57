package id.saring.workbench.stats;

import id.saring.ledger.Catch;

/**
 * What a decision on a row says of the entry that caught it (the words are those of {@code
 * keputusan}, design.md 5).
 */
public enum Judgement {

  /** Nobody knows yet: undecided, contradicted, put off, or somebody is being asked. */
  OPEN,

  /** The entry pointed at a case. */
  CONFIRMED,

  /** Somebody read the text and it was nothing, or the entry itself was at fault. */
  REFUSED,

  /**
   * The row ended for a reason that no entry can help: whose the account is ({@code bukan_asn},
   * {@code akun_tidak_terbukti}), whose office has to act ({@code di_luar_kewenangan}), a limit
   * that passed ({@code kedaluwarsa}), a row that another row repeats ({@code duplikat}). To count
   * it as a miss would punish a good entry for the roster, to count it as a hit would praise a bad
   * one.
   */
  SILENT;

  /** What a decision says; one that is not known says nothing. */
  public static Judgement of(String decision) {
    return switch (decision) {
      case Catch.OPEN, Catch.CONFLICTING, "perlu_klarifikasi", "tunda" -> OPEN;
      case "dugaan_pelanggaran" -> CONFIRMED;
      case "bukan_pelanggaran", "istilah_perlu_perbaikan" -> REFUSED;
      default -> SILENT;
    };
  }
}

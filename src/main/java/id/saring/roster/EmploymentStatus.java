package id.saring.roster;

import java.util.Locale;
import java.util.Optional;

/** How somebody is employed; decides who receives a referral. */
public enum EmploymentStatus {
  /** Pegawai Negeri Sipil. */
  PNS,
  /** Pegawai Pemerintah dengan Perjanjian Kerja. */
  PPPK,
  /** Calon Pegawai Negeri Sipil. */
  CPNS,
  /** Pegawai Tidak Tetap, who may have no NIP. */
  PTT;

  /** Reads a word in any case. */
  static Optional<EmploymentStatus> of(String word) {
    String key = word.strip().toUpperCase(Locale.ROOT);
    for (EmploymentStatus status : values()) {
      if (status.name().equals(key)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}

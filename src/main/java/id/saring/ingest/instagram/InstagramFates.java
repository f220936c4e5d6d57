package id.saring.ingest.instagram;

import id.saring.ingest.record.Fate;

/** Fates of records of Instagram that cannot be read, whatever wrote them. */
final class InstagramFates {

  /** A record whose time nobody can read. */
  static final Fate BAD_TIME = new Fate.Rejected("waktu-tak-terbaca", "ingest.instagram-time");

  /** A record that this format does not have. */
  static final Fate UNKNOWN = new Fate.Rejected("jenis-tak-dikenal", "ingest.instagram-record");

  private InstagramFates() {}
}

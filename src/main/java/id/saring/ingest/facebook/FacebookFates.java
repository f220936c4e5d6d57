package id.saring.ingest.facebook;

import id.saring.ingest.record.Fate;

/** Fates of records of Facebook that cannot be read, whatever wrote them. */
final class FacebookFates {

  /** A record whose time nobody can read. */
  static final Fate BAD_TIME = new Fate.Rejected("waktu-tak-terbaca", "ingest.fb-time");

  /** A record that this format does not have. */
  static final Fate UNKNOWN = new Fate.Rejected("jenis-tak-dikenal", "ingest.fb-record");

  /** A block of a page whose time nobody can read. */
  static final Fate BAD_TIME_OF_BLOCK =
      new Fate.Rejected("waktu-tak-terbaca", "ingest.fb-html-time");

  /** A block of a page that says nothing known. */
  static final Fate UNKNOWN_BLOCK = new Fate.Rejected("jenis-tak-dikenal", "ingest.fb-html-record");

  private FacebookFates() {}
}

package id.saring.spark;

import id.saring.ingest.ndjson.LineStretch;

/**
 * One thing to read.
 *
 * @param kind what to do
 * @param file number of the file in the night
 * @param number of the source in the file
 * @param shown the file's path as shown
 * @param member the source's path inside its container, or empty
 * @param path where the file lies ({@link Places})
 * @param stretch which lines
 * @param bytes how much there is to read, for fair portions
 */
record Errand(
    Kind kind,
    int file,
    int number,
    String shown,
    String member,
    String path,
    LineStretch stretch,
    long bytes) {

  /** What to do. */
  enum Kind {
    /** Recognise a source and read all of it. */
    WHOLE,
    /** Read some lines of our own format. */
    LINES,
    /** Read all lines of a file of our own format, and make its hash on the way. */
    FILE_OF_LINES,
    /** Make the hash of a file. */
    HASH,
    /** Make the hash of a large file of our own format, and look where it may be cut. */
    SURVEY
  }

  /** The same lines once more, without the hash. */
  Errand again() {
    return kind == Kind.FILE_OF_LINES ? with(Kind.LINES, stretch, bytes) : this;
  }

  Errand with(Kind other, LineStretch part, long size) {
    return new Errand(other, file, number, shown, member, path, part, size);
  }
}

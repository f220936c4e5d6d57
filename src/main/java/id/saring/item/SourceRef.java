package id.saring.item;

import java.util.Objects;

/**
 * Where an item came from, so that anybody can find the record again and prove it unchanged.
 *
 * @param file path relative to the input as the user named it, with {@code /} between folders
 * @param member entry inside a zip, else empty
 * @param record number of the record in the file or member, counted from 1
 * @param start first byte of the record in the (unpacked) file or member, or -1 where the format
 *     has no byte ranges
 * @param raw the record's bytes; for a format without byte ranges its canonical form
 */
public record SourceRef(String file, String member, long record, long start, RawRecord raw) {

  public SourceRef {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(raw, "raw");
    if (record < 1) {
      throw new IllegalArgumentException("records are counted from 1, not " + record);
    }
    if (start < -1) {
      throw new IllegalArgumentException("start is a byte offset or -1, not " + start);
    }
  }

  /** Whether {@link #start()} and {@link #end()} give a byte range. */
  public boolean hasRange() {
    return start >= 0;
  }

  /** The first byte behind the record, or -1 where there is no byte range. */
  public long end() {
    return hasRange() ? start + raw.length() : -1;
  }

  /** The same reference with a copy of the record's own bytes. */
  public SourceRef detached() {
    return new SourceRef(file, member, record, start, raw.detached(Integer.MAX_VALUE));
  }

  /** The same place with another record. */
  public SourceRef with(RawRecord other) {
    return new SourceRef(file, member, record, start, other);
  }

  /** Returns {@code file#member:record}, the form of the sheet's column {@code sumber}. */
  public String label() {
    return file + (member.isEmpty() ? "" : "#" + member) + ":" + record;
  }
}

package id.saring.ingest;

import id.saring.io.Message;
import id.saring.item.RawRecord;
import java.util.Objects;

/**
 * A record that could not be read: one row of {@code ditolak.csv}.
 *
 * @param file as in {@link Source#file()}
 * @param member as in {@link Source#member()}
 * @param record number of the record, from 1
 * @param line line on which the fault was seen, from 1, or 0 if the format has no lines
 * @param column column (in characters, from 1) of the fault, or 0 if not known
 * @param code short stable word for counting, for example {@code json-rusak}
 * @param reason what is wrong and what to do
 * @param raw the record's bytes, or as many of them as were read
 */
public record SkippedRecord(
    String file,
    String member,
    long record,
    long line,
    long column,
    String code,
    Message reason,
    RawRecord raw) {

  public SkippedRecord {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(raw, "raw");
  }
}

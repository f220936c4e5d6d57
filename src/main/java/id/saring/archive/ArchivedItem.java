package id.saring.archive;

import id.saring.match.Subject;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An item as the archive gives it back.
 *
 * @param subject the item with its standing and parent, to be screened again; the account behind it
 *     is known by {@code nip} alone, and its record's bytes are not there
 * @param nip the employee's 18 digits; empty for none
 * @param runDay run date of the last night that held the item
 * @param rawLength bytes of the record
 * @param rawSha256 64 hexadecimal digits over the record
 */
public record ArchivedItem(
    Subject subject, String nip, LocalDate runDay, int rawLength, String rawSha256) {

  public ArchivedItem {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(nip, "nip");
    Objects.requireNonNull(runDay, "runDay");
    Objects.requireNonNull(rawSha256, "rawSha256");
  }
}

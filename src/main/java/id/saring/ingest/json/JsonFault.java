package id.saring.ingest.json;

import id.saring.io.Message;
import java.util.Objects;

/**
 * What is wrong with one element of a JSON file, and where.
 *
 * @param kind what is wrong
 * @param line line in the file, from 1
 * @param column column in characters, from 1
 */
public record JsonFault(Kind kind, long line, long column) {

  /** What can be wrong. */
  public enum Kind {
    /** Not JSON. */
    BROKEN("json-rusak", "ingest.json-broken"),
    /** A line ends inside a string: mostly a quote too many or too few. */
    LINE_IN_STRING("json-rusak", "ingest.json-line-in-string"),
    /** The file ends inside the element. */
    CUT("json-terpotong", "ingest.json-record-cut"),
    /** Brackets inside brackets beyond the limit. */
    TOO_DEEP("json-terlalu-dalam", "ingest.json-too-deep"),
    /** More bytes than one element may have. */
    TOO_LARGE("rekaman-terlalu-besar", "ingest.json-too-large");

    private final String code;
    private final String messageKey;

    Kind(String code, String messageKey) {
      this.code = code;
      this.messageKey = messageKey;
    }

    /** The short stable word for counting. */
    public String code() {
      return code;
    }
  }

  public JsonFault {
    Objects.requireNonNull(kind, "kind");
  }

  /** What to tell the user. */
  public Message message() {
    return Message.of(kind.messageKey, Long.toString(line), Long.toString(column));
  }
}

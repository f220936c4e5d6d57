package id.saring.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong with a table that a person maintains (roster, lexicon): where, what, and what
 * would be right. Problems are gathered for all rows at once.
 *
 * @param severity whether the row, or the whole file, is left unused
 * @param file file name or path, as the user knows it
 * @param line line in the file, from 1; 0 for the file as a whole
 * @param column name of the column, or empty if the problem is of no single one
 * @param value what stands there, or empty
 * @param message what is wrong and what to do
 */
public record TableProblem(
    Severity severity, String file, long line, String column, String value, Message message) {

  private static final int SHOWN = 60;
  private static final String MORE = "io.problems-more";

  /** How bad it is. */
  public enum Severity {
    /** The row (or the file, if {@link TableProblem#line()} is 0) is not used. */
    ERROR,
    /** Used all the same. */
    WARNING;

    private String word(Locale locale) {
      return Message.of(this == ERROR ? "io.severity-error" : "io.severity-warning").in(locale);
    }
  }

  public TableProblem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(message, "message");
    if (line < 0) {
      throw new IllegalArgumentException("lines are counted from 1, not " + line);
    }
  }

  /** A problem that leaves the row unused. */
  public static TableProblem error(
      String file, long line, String column, String value, Message message) {
    return new TableProblem(Severity.ERROR, file, line, column, value, message);
  }

  /** A problem that only wants to be known. */
  public static TableProblem warning(
      String file, long line, String column, String value, Message message) {
    return new TableProblem(Severity.WARNING, file, line, column, value, message);
  }

  /**
   * Stands for problems that are not kept one by one.
   *
   * @param severity the worst of theirs
   * @param many how many, at least 1
   */
  public static TableProblem more(Severity severity, String file, long many) {
    return new TableProblem(severity, file, 0, "", "", Message.of(MORE, many));
  }

  /** How many problems this one stands for: itself, unless it was made by {@link #more}. */
  public long count() {
    return message.key().equals(MORE) && message.values().get(0) instanceof Long many ? many : 1;
  }

  /** The name under which a file stands in its problems: the path with {@code /}. */
  public static String fileName(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** Whether the row, or the file, is left unused. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same, its file known by another name, also where the message names it. */
  public TableProblem movedTo(String other) {
    Object[] values =
        message.values().stream().map(one -> one.equals(file) ? other : one).toArray();
    return new TableProblem(
        severity, other, line, column, value, Message.of(message.key(), values));
  }

  /** Returns {@code file:line:column}, without the parts that are not known. */
  public String location() {
    StringBuilder place = new StringBuilder(file);
    if (line > 0) {
      place.append(':').append(line);
    }
    if (!column.isEmpty()) {
      place.append(':').append(column);
    }
    return place.toString();
  }

  /**
   * Returns one line for people: {@code accounts.csv:7:nip: galat: … («123»)}.
   *
   * @param locale English, or else Indonesian is given
   */
  public String in(Locale locale) {
    String sentence = location() + ": " + severity.word(locale) + ": " + message.in(locale);
    return value.isEmpty() ? sentence : sentence + " («" + shown(value) + "»)";
  }

  /** Cuts a long value and shows its control characters, which could forge lines of a log. */
  private static String shown(String value) {
    StringBuilder out = new StringBuilder();
    int[] points = value.codePoints().limit(SHOWN).toArray();
    for (int point : points) {
      switch (Character.getType(point)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
            out.append(String.format(Locale.ROOT, "\\u%04X", point));
        default -> out.appendCodePoint(point);
      }
    }
    return value.codePointCount(0, value.length()) > SHOWN ? out + "…" : out.toString();
  }
}

package id.saring.ingest.whatsapp;

/**
 * How a phone writes the header of a message. One export has one shape, since all headers are
 * written in one run with one locale.
 *
 * @param bracketed date and time stand in square brackets
 * @param dateSeparator {@code /}, {@code .} or {@code -}
 * @param yearDigits 2 or 4; the year's place is told by {@code yearFirst}
 * @param yearFirst the year comes first, then month and day
 * @param joint what parts date and time: {@code ,} or a word such as {@code klo} or nothing
 * @param timeSeparator {@code :} or {@code .}
 * @param seconds the time has seconds
 * @param halfDay the time ends in am or pm
 * @param end {@code ]}, {@code -} or {@code :}
 */
record HeaderShape(
    boolean bracketed,
    char dateSeparator,
    int yearDigits,
    boolean yearFirst,
    String joint,
    char timeSeparator,
    boolean seconds,
    boolean halfDay,
    char end) {}

package id.saring.review.back;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How an import reads.
 *
 * @param dateOrder which number of {@code 1/9/2024} is the day
 * @param secondReviewer whether a suspected violation needs {@code penelaah_kedua}
 * @param wholeGroups whether a decision holds for all copies of the text
 * @param now when the import happens
 * @param today the day in the office's zone, after which no date can be
 */
public record ImportOptions(
    DateOrder dateOrder,
    boolean secondReviewer,
    boolean wholeGroups,
    Instant now,
    LocalDate today) {}

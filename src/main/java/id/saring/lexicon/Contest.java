package id.saring.lexicon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An election: a row of {@code kontes.csv}. Days are days of the region.
 *
 * @param id slug, for example {@code pilkada-kota-kupang-2024}
 * @param name for people
 * @param kind which law holds
 * @param region id of the region
 * @param determination penetapan, the day on which candidates become candidates
 * @param campaignStart first day of the campaign
 * @param campaignEnd last day of the campaign; quiet days follow
 * @param votingDay pemungutan suara
 * @param validFrom first day on which its signs mean anything
 * @param validTo last day on which its signs mean anything
 * @param dayLimit days within which a finding must be registered
 * @param workingDays whether the limit counts working days rather than calendar days
 */
public record Contest(
    String id,
    String name,
    Kind kind,
    String region,
    Optional<LocalDate> determination,
    Optional<LocalDate> campaignStart,
    Optional<LocalDate> campaignEnd,
    Optional<LocalDate> votingDay,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    int dayLimit,
    boolean workingDays) {

  /** National election (UU 7/2017) or regional election (UU 1/2015 as changed by UU 10/2016). */
  public enum Kind implements CodedWord {
    PEMILU,
    PEMILIHAN;

    @Override
    public String code() {
      return CodedWord.super.code();
    }
  }

  public Contest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(region, "region");
  }

  /**
   * The last day on which a finding that became known on {@code knownOn} may be registered. The day
   * itself does not count (UU 7/2017 art. 454; UU 1/2015 art. 134). Of working days only Saturdays
   * and Sundays are left out: holidays are set anew every year, and without them the day comes too
   * early rather than too late.
   */
  public LocalDate dueOn(LocalDate knownOn) {
    if (!workingDays) {
      return knownOn.plusDays(dayLimit);
    }
    LocalDate day = knownOn;
    for (int left = dayLimit; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }

  /** The phase on {@code day}; a missing date is passed over, so the phase before it lasts on. */
  public Phase phaseOn(LocalDate day) {
    Phase phase = Phase.PRA_PENETAPAN;
    if (reached(determination, day)) {
      phase = Phase.PENETAPAN;
    }
    if (reached(campaignStart, day)) {
      phase = Phase.KAMPANYE;
    }
    if (campaignEnd.isPresent() && day.isAfter(campaignEnd.get())) {
      phase = Phase.MASA_TENANG;
    }
    if (reached(votingDay, day)) {
      phase = day.equals(votingDay.get()) ? Phase.PEMUNGUTAN : Phase.PASCA;
    }
    return phase;
  }

  private static boolean reached(Optional<LocalDate> milestone, LocalDate day) {
    return milestone.isPresent() && !day.isBefore(milestone.get());
  }
}

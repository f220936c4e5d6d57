package id.saring.run.doctor;

import id.saring.run.LastNight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether the last night was last night. */
public final class NightCheck {

  private NightCheck() {}

  /** Looks at the newest manifest below {@code out}. */
  public static Diagnosis of(Path out, LocalDate today) {
    try {
      Optional<LastNight> night = LastNight.in(out);
      return night.isEmpty()
          ? Diagnosis.attention("night-none", out.toString())
          : judge(night.get(), today);
    } catch (IOException e) {
      return Diagnosis.problem("night-unreadable", out.toString());
    }
  }

  private static Diagnosis judge(LastNight night, LocalDate today) {
    String id = night.id().toString();
    if (!night.whole()) {
      return Diagnosis.problem("night-damaged", id);
    }
    long age = ChronoUnit.DAYS.between(night.id().date(), today);
    if (age < 0) {
      return Diagnosis.attention("night-future", id, today.toString());
    }
    if (age > 1) {
      return Diagnosis.attention("night-old", id, String.valueOf(age));
    }
    return night.unread() > 0
        ? Diagnosis.attention("night-unread", id, String.valueOf(night.unread()))
        : Diagnosis.ok("night", id);
  }
}

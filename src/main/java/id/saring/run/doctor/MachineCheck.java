package id.saring.run.doctor;

import java.util.List;
import java.util.Locale;

/** Java, memory, file names, clock. Pure. */
public final class MachineCheck {

  private static final int OLDEST_JAVA = 17;
  private static final long MIB = 1L << 20;

  /** What a night of any size gets along with is 1 GiB (design.md 7); half of it is too little. */
  private static final long LEAST_HEAP = 400 * MIB;

  private static final long GOOD_HEAP = 900 * MIB;

  /** A machine without a battery for its clock wakes up in 1970 or 2000. */
  private static final int FIRST_YEAR = 2024;

  private static final int LAST_YEAR = 2060;

  private MachineCheck() {}

  /** Looks at everything that needs no file. */
  public static List<Diagnosis> of(MachineFacts facts) {
    return List.of(java(facts), memory(facts), fileNames(facts), clock(facts));
  }

  private static Diagnosis java(MachineFacts facts) {
    String version = String.valueOf(facts.java());
    return facts.java() >= OLDEST_JAVA
        ? Diagnosis.ok("java", version)
        : Diagnosis.problem("java-old", version);
  }

  private static Diagnosis memory(MachineFacts facts) {
    String heap = String.valueOf(facts.heapBytes() / MIB);
    if (facts.heapBytes() < LEAST_HEAP) {
      return Diagnosis.problem("memory-low", heap);
    }
    return facts.heapBytes() < GOOD_HEAP
        ? Diagnosis.attention("memory-tight", heap)
        : Diagnosis.ok("memory", heap);
  }

  private static Diagnosis fileNames(MachineFacts facts) {
    boolean utf8 = facts.fileNames().toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
    return utf8
        ? Diagnosis.ok("charset", facts.fileNames(), facts.locale())
        : Diagnosis.attention("charset-other", facts.fileNames(), facts.locale());
  }

  private static Diagnosis clock(MachineFacts facts) {
    int year = facts.today().getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Diagnosis.problem("clock-wrong", facts.today().toString())
        : Diagnosis.ok("clock", facts.today().toString());
  }
}

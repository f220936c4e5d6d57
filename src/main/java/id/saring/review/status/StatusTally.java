package id.saring.review.status;

import id.saring.lexicon.Contest;
import id.saring.review.back.Conflict;
import id.saring.review.back.RecordedDecision;
import id.saring.review.back.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds cases up. Only what somebody has to act on is kept by case. Used by one thread. */
public final class StatusTally {

  private final Map<String, Contest> contests;
  private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final TreeMap<String, Long> reviewers = new TreeMap<>();
  private final TreeMap<String, Map<Standing, Long>> agencies = new TreeMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final TreeSet<Deadline> deadlines = new TreeSet<>();
  private final TreeSet<String> unknownContests = new TreeSet<>();
  private long undated;
  private Optional<LocalDate> firstUndated = Optional.empty();

  /**
   * Begins at nothing.
   *
   * @param contests the lexicon's contests by id, whose limits hold
   */
  public StatusTally(Map<String, Contest> contests) {
    this.contests = Map.copyOf(contests);
    for (Standing standing : Standing.values()) {
      standings.put(standing, 0L);
    }
  }

  /** Adds a case. */
  public void add(CaseFile one) {
    Standing standing = one.standing();
    standings.merge(standing, 1L, Long::sum);
    agencies
        .computeIfAbsent(one.agency(), agency -> new EnumMap<>(Standing.class))
        .merge(standing, 1L, Long::sum);
    if (standing != Standing.CONFLICTING) {
      one.verdict().ifPresent(verdict -> verdicts.merge(verdict, 1L, Long::sum));
    }
    one.conflict().ifPresent(conflicts::add);
    Set<String> voices = new HashSet<>();
    for (RecordedDecision decision : one.decisions()) {
      if (voices.add(decision.voice())) {
        reviewers.merge(decision.decision().reviewer(), 1L, Long::sum);
      }
    }
    if (one.isPressing()) {
      addDeadline(one);
    }
  }

  private void addDeadline(CaseFile one) {
    Optional<LocalDate> knownOn = one.knownOn();
    Optional<Deadline> due = one.deadline(contests, knownOn.orElse(one.deliveredOn()));
    one.contests().stream()
        .filter(contest -> !contests.containsKey(contest))
        .forEach(unknownContests::add);
    if (knownOn.isPresent()) {
      due.ifPresent(deadlines::add);
    } else {
      undated++;
      due.filter(next -> firstUndated.filter(kept -> !next.on().isBefore(kept)).isEmpty())
          .ifPresent(next -> firstUndated = Optional.of(next.on()));
    }
  }

  /** How many cases stand how. */
  public Map<Standing, Long> standings() {
    return Map.copyOf(standings);
  }

  /** All cases. */
  public long cases() {
    return standings.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The last decision of each case without conflict, by kind, in the order of the contract. */
  public Map<Verdict, Long> verdicts() {
    return new EnumMap<>(verdicts);
  }

  /** Cases by who decided; an empty name stands for rows that nobody signed. */
  public Map<String, Long> reviewers() {
    return new TreeMap<>(reviewers);
  }

  /** Cases by agency; an empty name stands for accounts of nobody in the roster. */
  public Map<String, Map<Standing, Long>> agencies() {
    return new TreeMap<>(agencies);
  }

  /** What two people decided differently. */
  public List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Cases whose limit runs, the earliest first. */
  public List<Deadline> deadlines() {
    return List.copyOf(deadlines);
  }

  /** Cases that press but have no {@code tanggal_diketahui}: nobody knows when they are due. */
  public long undated() {
    return undated;
  }

  /**
   * The earliest last day of those, should the limit run from the day on which their sheet was
   * delivered (Perbawaslu 14/2017 art. 4: the day on which the supervisor knows).
   */
  public Optional<LocalDate> firstUndated() {
    return firstUndated;
  }

  /** Contests of pressing cases that the lexicon does not have: their limit is not known. */
  public Set<String> unknownContests() {
    return new TreeSet<>(unknownContests);
  }
}

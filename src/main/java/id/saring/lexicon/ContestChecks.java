package id.saring.lexicon;

import id.saring.lexicon.LexiconCheck.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that look at a contest and those who run in it. */
final class ContestChecks {

  private ContestChecks() {}

  static void expired(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Contest contest : load.lexicon().contests().values()) {
      if (contest.validTo().isPresent() && asOf.isAfter(contest.validTo().get())) {
        String last = contest.validTo().get().toString();
        found.at(load, LexiconFile.KONTES, contest.id(), contest.name(), last, asOf.toString());
      }
    }
  }

  static void expiring(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Contest contest : load.lexicon().contests().values()) {
      contest
          .validTo()
          .filter(day -> LexiconCheck.isSoon(day, asOf))
          .ifPresent(
              day ->
                  found.at(
                      load,
                      LexiconFile.KONTES,
                      contest.id(),
                      contest.name(),
                      day.toString(),
                      String.valueOf(asOf.until(day, ChronoUnit.DAYS))));
    }
  }

  /** Once another pair of the contest has its number, a pair or party without one was forgotten. */
  static void numberMissing(LexiconLoad load, LocalDate asOf, Findings found) {
    Set<String> drawn = new HashSet<>();
    for (Contender contender : load.lexicon().contenders().values()) {
      if (contender.number().isPresent()) {
        contender.contests().forEach(contest -> drawn.add(contender.kind() + contest));
      }
    }
    for (Contender contender : load.lexicon().contenders().values()) {
      if (contender.number().isEmpty() && contender.kind() != Contender.Kind.CALON) {
        contender.contests().stream()
            .filter(contest -> drawn.contains(contender.kind() + contest))
            .findFirst()
            .ifPresent(
                contest ->
                    found.at(load, LexiconFile.SASARAN, contender.id(), contender.name(), contest));
      }
    }
  }

  /** Candidates of parties may share numbers; pairs and parties of one contest may not. */
  static void numberTwice(LexiconLoad load, LocalDate asOf, Findings found) {
    Map<String, Contender> owners = new HashMap<>();
    for (Contender contender : load.lexicon().contenders().values()) {
      if (contender.number().isEmpty() || contender.kind() == Contender.Kind.CALON) {
        continue;
      }
      String number = String.valueOf(contender.number().getAsInt());
      for (String contest : contender.contests()) {
        String key = contest + "\n" + contender.kind() + number;
        Contender owner = owners.putIfAbsent(key, contender);
        if (owner != null) {
          found.at(load, LexiconFile.SASARAN, contender.id(), number, contest, owner.id());
        }
      }
    }
  }

  /** What every pair of a contest is owed in the same measure. */
  private enum Aspect {
    NAMA,
    NOMOR,
    TAGLINE,
    SIMBOL;

    static Optional<Aspect> of(EntryKind kind) {
      return switch (kind) {
        case CALON -> Optional.of(NAMA);
        case NOMOR -> Optional.of(NOMOR);
        case TAGLINE, SLOGAN, TAGAR -> Optional.of(TAGLINE);
        case SIMBOL, GESTUR -> Optional.of(SIMBOL);
        case PARTAI, SERANGAN -> Optional.empty();
      };
    }
  }

  /**
   * Pairs of one contest must be looked for in the same depth, or the sheet itself takes sides
   * (domain reference 9). Attacks are left out: nobody is owed an attack.
   */
  static void unequalCoverage(LexiconLoad load, LocalDate asOf, Findings found) {
    Map<String, Set<Aspect>> aspects = aspectsByContender(load.lexicon());
    pairsByContest(load.lexicon())
        .forEach(
            (contest, pairs) -> {
              Set<Aspect> all = EnumSet.noneOf(Aspect.class);
              pairs.forEach(pair -> all.addAll(aspects.getOrDefault(pair, Set.of())));
              for (String pair : pairs) {
                Set<Aspect> missing = EnumSet.copyOf(all);
                missing.removeAll(aspects.getOrDefault(pair, Set.of()));
                if (!missing.isEmpty()) {
                  found.at(load, LexiconFile.SASARAN, pair, contest, words(missing));
                }
              }
            });
  }

  private static String words(Set<Aspect> aspects) {
    return aspects.stream()
        .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** Once numbers are drawn, a "pair" without one is a stand-in and is owed nothing. */
  private static Map<String, List<String>> pairsByContest(Lexicon lexicon) {
    Set<String> drawn = new HashSet<>();
    Map<String, List<Contender>> pairs = new LinkedHashMap<>();
    for (Contender contender : lexicon.contenders().values()) {
      if (contender.kind() == Contender.Kind.PASLON) {
        for (String contest : contender.contests()) {
          pairs.computeIfAbsent(contest, c -> new ArrayList<>()).add(contender);
          contender.number().ifPresent(number -> drawn.add(contest));
        }
      }
    }
    Map<String, List<String>> ids = new LinkedHashMap<>();
    pairs.forEach(
        (contest, all) ->
            ids.put(
                contest,
                all.stream()
                    .filter(pair -> pair.number().isPresent() || !drawn.contains(contest))
                    .map(Contender::id)
                    .toList()));
    return ids;
  }

  private static Map<String, Set<Aspect>> aspectsByContender(Lexicon lexicon) {
    Map<String, Set<Aspect>> aspects = new HashMap<>();
    for (Entry entry : lexicon.entries().values()) {
      Optional<Aspect> aspect = Aspect.of(entry.kind());
      if (entry.status().matches() && aspect.isPresent()) {
        for (Contender contender : lexicon.contendersOf(entry)) {
          aspects
              .computeIfAbsent(contender.id(), id -> EnumSet.noneOf(Aspect.class))
              .add(aspect.get());
        }
      }
    }
    return aspects;
  }
}

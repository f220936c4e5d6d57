package id.saring.lexicon;

import id.saring.lexicon.LexiconCheck.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Checks that look at one entry, or at entries that say the same. */
final class EntryChecks {

  private EntryChecks() {}

  static List<Entry> matching(LexiconLoad load) {
    return load.lexicon().entries().values().stream().filter(e -> e.status().matches()).toList();
  }

  static void expired(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : matching(load)) {
      entry
          .validTo()
          .filter(asOf::isAfter)
          .ifPresent(day -> found.at(entry.place(), "berlaku_sampai", day.toString(), entry.id()));
    }
  }

  /**
   * An entry that will be past its last day soon, so that somebody can ask whether to extend it.
   */
  static void expiring(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : matching(load)) {
      entry
          .validTo()
          .filter(day -> LexiconCheck.isSoon(day, asOf))
          .ifPresent(
              day ->
                  found.at(
                      entry.place(),
                      "berlaku_sampai",
                      day.toString(),
                      entry.id(),
                      String.valueOf(asOf.until(day, ChronoUnit.DAYS))));
    }
  }

  /** Days of an entry on which none of its contests is valid. */
  static void outsideContest(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : matching(load)) {
      if (entry.validFrom().isEmpty() && entry.validTo().isEmpty()) {
        continue;
      }
      List<Contest> contests =
          load.lexicon().contendersOf(entry).stream()
              .flatMap(contender -> contender.contests().stream())
              .distinct()
              .flatMap(id -> Optional.ofNullable(load.lexicon().contests().get(id)).stream())
              .toList();
      Optional<LocalDate> from = bound(contests, Contest::validFrom, Comparator.naturalOrder());
      Optional<LocalDate> to = bound(contests, Contest::validTo, Comparator.reverseOrder());
      boolean early = isBefore(entry.validFrom(), from);
      boolean late = isBefore(to, entry.validTo());
      if (early || late) {
        String column = early ? "berlaku_dari" : "berlaku_sampai";
        Optional<LocalDate> day = early ? entry.validFrom() : entry.validTo();
        found.at(
            entry.place(),
            column,
            day.map(LocalDate::toString).orElse(""),
            entry.id(),
            from.map(LocalDate::toString).orElse("…"),
            to.map(LocalDate::toString).orElse("…"));
      }
    }
  }

  /** The outermost day of contests; empty if one of them has no bound, or there are none. */
  private static Optional<LocalDate> bound(
      List<Contest> contests,
      Function<Contest, Optional<LocalDate>> side,
      Comparator<LocalDate> outermost) {
    return contests.stream().allMatch(contest -> side.apply(contest).isPresent())
        ? contests.stream().flatMap(contest -> side.apply(contest).stream()).min(outermost)
        : Optional.empty();
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /** Four eyes: who proposes an entry does not approve it. */
  static void samePerson(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : load.lexicon().entries().values()) {
      if (!entry.approver().isEmpty() && entry.isProposedBy(entry.approver())) {
        found.at(entry.place(), "penyetuju", entry.approver(), entry.id());
      }
    }
  }

  /** Quotes round a word come from a text editor; people do not write them in posts. */
  static void quotedWord(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : load.lexicon().entries().values()) {
      if (isQuoted(entry.term())) {
        found.at(entry.place(), "istilah", entry.term(), entry.id());
      }
      tellQuoted(found, entry, "varian", entry.variants());
      tellQuoted(found, entry, "butuh", entry.requires());
      tellQuoted(found, entry, "kecuali", entry.excludes());
    }
  }

  private static void tellQuoted(Findings found, Entry entry, String column, List<String> members) {
    members.stream()
        .filter(EntryChecks::isQuoted)
        .forEach(member -> found.at(entry.place(), column, member, entry.id()));
  }

  private static boolean isQuoted(String member) {
    return !Mending.unquoted(member).equals(member);
  }

  static void emptyGroup(LexiconLoad load, LocalDate asOf, Findings found) {
    for (ContextGroup group : load.lexicon().groups().values()) {
      if (group.words().isEmpty()) {
        Entry.Place place =
            load.placeOf(LexiconFile.KONTEKS, group.name()).orElse(new Entry.Place("", 0));
        found.at(place, "kata", "", group.name());
      }
    }
  }

  static void withoutExamples(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : load.lexicon().entries().values()) {
      List<String> missing = new ArrayList<>();
      if (entry.hitExamples().isEmpty()) {
        missing.add("contoh_kena");
      }
      if (entry.freeExamples().isEmpty()) {
        missing.add("contoh_bebas");
      }
      if (entry.status() == EntryStatus.AKTIF && !missing.isEmpty()) {
        found.at(entry.place(), missing.get(0), "", entry.id(), String.join(", ", missing));
      }
    }
  }

  static void gateWithoutKey(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : matching(load)) {
      if (entry.isGated() && entry.requires().isEmpty()) {
        String weight = String.valueOf(entry.weight());
        found.at(entry.place(), "butuh", "", entry.id(), weight, String.valueOf(Entry.GATE));
      }
    }
  }

  static void numberOfNobody(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : matching(load)) {
      if (entry.pairNumber().isPresent() && load.lexicon().contendersOf(entry).isEmpty()) {
        String number = String.valueOf(entry.pairNumber().getAsInt());
        found.at(entry.place(), "sasaran", "nomor:" + number, entry.id(), number);
      }
    }
  }

  /** A misnamed folder reads well and finds nothing. */
  static void none(LexiconLoad load, LocalDate asOf, Findings found) {
    if (matching(load).isEmpty()) {
      found.at(new Entry.Place(LexiconFile.ISTILAH.path(), 0), "", "");
    }
  }

  static void twice(LexiconLoad load, LocalDate asOf, Findings found) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : matching(load)) {
      String key = FormGenerator.key(entry.term());
      List<String> owners = new ArrayList<>(entry.contenders());
      entry.pairNumber().ifPresent(number -> owners.add("nomor:" + number));
      for (String owner : owners) {
        Entry other = first.putIfAbsent(key + "\n" + owner, entry);
        if (other != null) {
          String line = String.valueOf(other.place().line());
          found.at(entry.place(), "istilah", entry.term(), other.id(), other.place().file(), line);
          break;
        }
      }
    }
  }
}

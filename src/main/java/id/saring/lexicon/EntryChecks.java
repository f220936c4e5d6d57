package id.saring.lexicon;

import id.saring.lexicon.LexiconCheck.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that look at one entry, or at entries that say the same. */
final class EntryChecks {

  private EntryChecks() {}

  private static List<Entry> matching(LexiconLoad load) {
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

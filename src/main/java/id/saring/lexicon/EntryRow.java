package id.saring.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a row of {@code istilah/*.csv}. */
final class EntryRow {

  private static final String PAIR_NUMBER = "nomor:";
  private static final int WIDEST_WINDOW = 1000;
  private static final int HIGHEST_BUDGET = 1_000_000;

  private EntryRow() {}

  static void read(Cells row, LayeredTable<Entry> entries, Problems problems) {
    String id = row.id("id", LexiconFile.ISTILAH);
    row.needed("jenis");
    row.needed("bobot");
    row.needed("status");
    Optional<EntryKind> kind = row.word("jenis", EntryKind.class);
    Optional<EntryStatus> status = row.word("status", EntryStatus.class);
    Entry.Place place = row.place();
    // The harmless stand-ins below never reach a lexicon: a row that needs them is not sound.
    Entry entry =
        new Entry(
            id,
            term(row),
            kind.orElse(EntryKind.TAGLINE),
            contenders(row),
            pairNumber(row),
            row.list("varian"),
            row.word("bentuk", EntryRow::inflected, List.of("auto", "persis")).orElse(true),
            row.number("samaran", 0, 3).orElse(Entry.DEFAULT_DISGUISE),
            row.wordsAndGroups("butuh"),
            row.wordsAndGroups("kecuali"),
            row.number("jarak", 0, WIDEST_WINDOW).orElse(Entry.DEFAULT_WINDOW),
            row.number("bobot", 1, 100).orElse(1),
            row.reference("kode", LexiconFile.PELANGGARAN),
            status.orElse(EntryStatus.USUL),
            row.number("anggaran", 1, HIGHEST_BUDGET),
            row.date("berlaku_dari"),
            row.date("berlaku_sampai"),
            row.list("contoh_kena"),
            row.list("contoh_bebas"),
            row.text("pengusul"),
            row.text("penyetuju"),
            row.text("sumber"),
            row.text("catatan"),
            place);
    Optional<LocalDate> from = entry.validFrom();
    row.requireOrder("berlaku_dari", from, "berlaku_sampai", entry.validTo());
    boolean sound = row.sound(LexiconFile.ISTILAH);
    entries.put(id, sound ? Optional.of(entry) : Optional.empty(), place, problems);
  }

  /** A term of digits alone is refused: a spreadsheet makes 2 of 02, and 2 says nothing. */
  private static String term(Cells row) {
    String term = row.needed("istilah");
    int digits = 0;
    while (digits < term.length() && Character.isDigit(term.charAt(digits))) {
      digits++;
    }
    if (digits > 0 && digits == term.length()) {
      int zeros = 0;
      while (zeros < digits - 1 && term.charAt(zeros) == '0') {
        zeros++;
      }
      row.report("istilah", term, "lexicon.term-digits", term.substring(zeros));
    }
    return term;
  }

  private static List<String> contenders(Cells row) {
    List<String> members = row.list("sasaran");
    if (members.stream().noneMatch(EntryRow::isPairNumber)) {
      return row.references("sasaran", LexiconFile.SASARAN);
    }
    if (members.size() > 1) {
      row.report("sasaran", row.text("sasaran"), "lexicon.pair-number-mixed");
    }
    return List.of();
  }

  private static OptionalInt pairNumber(Cells row) {
    for (String member : row.list("sasaran")) {
      if (isPairNumber(member)) {
        OptionalInt number = Cells.digits(member.substring(PAIR_NUMBER.length()).strip());
        if (number.orElse(0) < 1 || number.getAsInt() > ContenderRow.HIGHEST_NUMBER) {
          row.report("sasaran", member, "lexicon.pair-number-broken");
        }
        return number;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isPairNumber(String member) {
    return member.regionMatches(true, 0, PAIR_NUMBER, 0, PAIR_NUMBER.length());
  }

  private static Optional<Boolean> inflected(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "auto" -> Optional.of(true);
      case "persis" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}

package id.saring.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a row of {@code kontes.csv}. */
final class ContestRow {

  private static final int DEFAULT_DAY_LIMIT = 7;
  private static final List<String> KINDS_OF_DAYS = List.of("kalender", "kerja");

  private ContestRow() {}

  static void read(Cells row, LayeredTable<Contest> contests, Problems problems) {
    String id = row.id("id", LexiconFile.KONTES);
    String name = row.needed("nama");
    row.needed("jenis");
    row.needed("wilayah");
    Optional<Contest.Kind> kind = row.word("jenis", Contest.Kind.class);
    String region = row.reference("wilayah", LexiconFile.WILAYAH);
    Optional<LocalDate> determination = row.date("penetapan");
    Optional<LocalDate> start = row.date("kampanye_mulai");
    Optional<LocalDate> end = row.date("kampanye_selesai");
    Optional<LocalDate> voting = row.date("pemungutan_suara");
    Optional<LocalDate> from = row.date("berlaku_dari");
    Optional<LocalDate> to = row.date("berlaku_sampai");
    row.requireOrder("penetapan", determination, "kampanye_mulai", start);
    row.requireOrder("kampanye_mulai", start, "kampanye_selesai", end);
    row.requireOrder("kampanye_selesai", end, "pemungutan_suara", voting);
    row.requireOrder("berlaku_dari", from, "berlaku_sampai", to);
    int limit = row.number("batas_hari", 1, 365).orElse(DEFAULT_DAY_LIMIT);
    Optional<Boolean> workingDays = row.word("jenis_hari", ContestRow::workingDays, KINDS_OF_DAYS);
    Optional<Contest> contest =
        row.sound(LexiconFile.KONTES)
            ? kind.map(
                k ->
                    new Contest(
                        id,
                        name,
                        k,
                        region,
                        determination,
                        start,
                        end,
                        voting,
                        from,
                        to,
                        limit,
                        workingDays.orElse(k == Contest.Kind.PEMILU)))
            : Optional.empty();
    contests.put(id, contest, row.place(), problems);
  }

  private static Optional<Boolean> workingDays(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "kerja" -> Optional.of(true);
      case "kalender" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}

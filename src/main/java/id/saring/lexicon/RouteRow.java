package id.saring.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a row of {@code jalur.csv}. Routes have no id: what a later layer says of a status replaces
 * all that earlier layers said of it.
 */
final class RouteRow {

  private static final List<String> STATUSES = List.of("PNS", "PPPK", "CPNS", "PTT");

  private RouteRow() {}

  static Optional<Route> read(Cells row) {
    row.needed("status");
    String destination = row.needed("tujuan");
    Optional<String> status = row.word("status", RouteRow::status, STATUSES);
    Optional<LocalDate> from = row.date("dari");
    Optional<LocalDate> to = row.date("sampai");
    row.requireOrder("dari", from, "sampai", to);
    return row.sound(LexiconFile.JALUR)
        ? status.map(s -> new Route(s, destination, from, to))
        : Optional.empty();
  }

  private static Optional<String> status(String cell) {
    String upper = cell.toUpperCase(Locale.ROOT);
    return STATUSES.contains(upper) ? Optional.of(upper) : Optional.empty();
  }
}

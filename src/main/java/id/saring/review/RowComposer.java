package id.saring.review;

import id.saring.ingest.json.DamagedCharacters;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.ItemNote;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.lexicon.Route;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Passage;
import id.saring.match.Reason;
import id.saring.match.Rejection;
import id.saring.match.Subject;
import id.saring.roster.Employee;
import id.saring.roster.RosterMatch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a finding into words. Immutable; safe for all threads. */
public final class RowComposer {

  private static final String LIST = "|";

  private final Lexicon lexicon;
  private final ZoneId zone;
  private final LocalDate runDate;
  private final String office;
  private final ProposedCode codes;

  /**
   * Makes a composer.
   *
   * @param lexicon for regions, acts, routes and the lexicon's version
   * @param zone for people whose region has no zone
   * @param runDate day of the run: who receives a case is asked as of this day
   * @param office code of the office in the finding's id
   */
  public RowComposer(Lexicon lexicon, ZoneId zone, LocalDate runDate, String office) {
    this.lexicon = lexicon;
    this.zone = zone;
    this.runDate = runDate;
    this.office = office;
    this.codes = new ProposedCode(lexicon);
  }

  /** Makes the row of a finding that was never delivered. */
  public ReviewRow compose(Finding finding, CopyGroups copies) {
    return compose(finding, copies, FindingId.of(ItemKey.of(finding.subject().item()), office));
  }

  /**
   * Makes the row of a finding.
   *
   * @param copies which findings of the night are copies of one text
   * @param id as it was printed first, which another office code does not change any more
   */
  public ReviewRow compose(Finding finding, CopyGroups copies, FindingId id) {
    Item item = finding.subject().item();
    Examination examination = finding.examination();
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    String group = copies.of(finding);
    cells.put(SheetColumn.ID_TEMUAN, id.text());
    cells.put(SheetColumn.KELOMPOK, group);
    cells.put(SheetColumn.SKOR, String.valueOf(examination.score()));
    cells.put(SheetColumn.PRIORITAS, Priority.of(examination.score()).code());
    putPerson(cells, finding);
    putItem(cells, finding.subject(), zoneOf(finding));
    putSigns(cells, finding);
    cells.put(SheetColumn.VERSI_LEKSIKON, lexicon.version());
    cells.put(SheetColumn.CATATAN_SISTEM, notes(finding, cells));
    String time = item.postedAt().map(at -> at.instant().toString()).orElse("9");
    return new ReviewRow(id, group, examination.score(), time, cells);
  }

  /**
   * Makes the row of an item in which nothing was found: who, where, when and what.
   *
   * @param id under which its decision comes back
   */
  public ReviewRow composeBlind(Subject subject, FindingId id) {
    Finding nothing = new Finding(subject, Examination.NOTHING);
    Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
    cells.put(SheetColumn.ID_TEMUAN, id.text());
    putPerson(cells, nothing);
    putItem(cells, subject, zoneOf(nothing));
    cells.put(SheetColumn.CATATAN_SISTEM, notes(nothing, cells));
    return new ReviewRow(id, "", 0, "", cells);
  }

  private ZoneId zoneOf(Finding finding) {
    return finding.subject().standing().region().flatMap(lexicon.regions()::zone).orElse(zone);
  }

  private void putPerson(Map<SheetColumn, String> cells, Finding finding) {
    Optional<RosterMatch> who = finding.subject().who();
    if (who.isEmpty()) {
      cells.put(SheetColumn.JALUR, "periksa status");
      return;
    }
    Employee employee = who.get().entry().employee();
    cells.put(SheetColumn.NAMA, employee.name());
    cells.put(SheetColumn.NIP, employee.nip().printed());
    cells.put(SheetColumn.STATUS, employee.status().name());
    cells.put(SheetColumn.JABATAN, employee.position());
    cells.put(SheetColumn.UNIT_KERJA, employee.unit());
    cells.put(SheetColumn.INSTANSI, employee.agency());
    cells.put(
        SheetColumn.WILAYAH,
        lexicon.regions().find(employee.region()).map(Region::name).orElse(employee.region()));
    cells.put(SheetColumn.KEYAKINAN_AKUN, who.get().certainty().code());
    cells.put(
        SheetColumn.JALUR,
        lexicon.routes().stream()
            .filter(route -> route.holds(employee.status().name(), runDate))
            .map(Route::destination)
            .findFirst()
            .orElse("periksa status"));
  }

  private static void putItem(Map<SheetColumn, String> cells, Subject subject, ZoneId zone) {
    Item item = subject.item();
    cells.put(SheetColumn.PLATFORM, item.platform().code());
    cells.put(SheetColumn.AKTIVITAS, item.activity().indonesian());
    cells.put(SheetColumn.WAKTU, item.postedAt().map(at -> LocalTime.of(at, zone)).orElse(""));
    cells.put(SheetColumn.WAKTU_TANGKAP, item.capturedAt());
    cells.put(SheetColumn.AKUN, Accounts.shown(item.platform(), item.author()));
    cells.put(SheetColumn.TEKS, item.text());
    cells.put(SheetColumn.KONTEKS, Surroundings.of(subject, zone));
    cells.put(SheetColumn.TAUTAN, item.url());
    cells.put(SheetColumn.SUMBER, item.source().label());
    cells.put(SheetColumn.SHA256, item.source().raw().sha256());
  }

  private void putSigns(Map<SheetColumn, String> cells, Finding finding) {
    Item item = finding.subject().item();
    List<Match> matches = finding.examination().matches();
    if (matches.isEmpty()) {
      putCancelled(cells, item, finding.examination().cancelled());
      return;
    }
    Match strongest = matches.get(0);
    cells.put(SheetColumn.ALASAN, reasons(strongest));
    cells.put(SheetColumn.CUPLIKAN, snippet(item, strongest.occurrence()));
    cells.put(SheetColumn.ISTILAH, list(matches, match -> match.sign().term()));
    cells.put(SheetColumn.BENTUK, list(matches, match -> match.occurrence().found()));
    cells.put(SheetColumn.CARA, list(matches, match -> match.occurrence().manner()));
    cells.put(SheetColumn.JENIS, list(matches, match -> match.sign().kind()));
    cells.put(
        SheetColumn.SASARAN,
        list(matches, match -> match.owner().map(owner -> owner.contender().name()).orElse("")));
    cells.put(
        SheetColumn.KONTES,
        list(matches, match -> match.owner().map(owner -> owner.contest().name()).orElse("")));
    cells.put(SheetColumn.TAHAPAN, phase(finding.subject().standing().day(), strongest));
    cells.put(SheetColumn.KODE, codes.of(item, strongest, finding.subject().standing().day()));
  }

  private void putCancelled(Map<SheetColumn, String> cells, Item item, List<Rejection> cancelled) {
    cells.put(SheetColumn.CUPLIKAN, snippet(item, cancelled.get(0).occurrence()));
    cells.put(SheetColumn.ISTILAH, list(cancelled, one -> one.occurrence().sign().term()));
    cells.put(SheetColumn.BENTUK, list(cancelled, one -> one.occurrence().found()));
    cells.put(SheetColumn.CARA, list(cancelled, one -> one.occurrence().manner()));
    cells.put(SheetColumn.JENIS, list(cancelled, one -> one.occurrence().sign().kind()));
    cells.put(SheetColumn.KODE, codes.of(item, cancelled.get(0).occurrence()));
    cells.put(
        SheetColumn.PENGECUALIAN,
        cancelled.stream()
            .map(one -> one.occurrence().sign().term() + ": " + one.why())
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  /** Joins one word of each; a bar inside a word would break the list and becomes a slash. */
  private static <T> String list(List<T> parts, Function<T, String> word) {
    return parts.stream()
        .map(part -> word.apply(part).replace('|', '/'))
        .collect(Collectors.joining(LIST));
  }

  private static String reasons(Match match) {
    StringBuilder sum = new StringBuilder().append(match.score()).append(" =");
    boolean first = true;
    for (Reason reason : match.reasons()) {
      String sign = reason.points() < 0 ? " - " : first ? " " : " + ";
      sum.append(sign).append(Math.abs(reason.points())).append(' ').append(reason.why());
      first = false;
    }
    int total = match.reasons().stream().mapToInt(Reason::points).sum();
    if (total > 100) {
      sum.append(ReviewRow.cut(total));
    } else if (total < 0) {
      sum.append(" (dibatasi 0)");
    }
    return sum.toString();
  }

  private static String snippet(Item item, Occurrence occurrence) {
    return Passage.of(item).stream()
        .filter(passage -> passage.field() == occurrence.span().field())
        .map(passage -> Snippet.of(passage.text(), occurrence.span()))
        .findFirst()
        .orElse("«" + occurrence.found() + "»");
  }

  private static String phase(Optional<LocalDate> day, Match match) {
    return match
        .owner()
        .flatMap(owner -> day.map(date -> owner.contest().phaseOn(date).code()))
        .orElse("");
  }

  private static String notes(Finding finding, Map<SheetColumn, String> cells) {
    TreeSet<String> notes = new TreeSet<>();
    finding.subject().item().notes().forEach(note -> notes.add(note.code()));
    if (DamagedCharacters.in(finding.subject().item().text())) {
      notes.add(ItemNote.KARAKTER_RUSAK.code());
    }
    if (finding.subject().standing().region().isEmpty()) {
      notes.add(ItemNote.WILAYAH_TIDAK_ADA.code());
    }
    if (SheetCell.isTooLong(cells.getOrDefault(SheetColumn.TEKS, ""))) {
      notes.add(ItemNote.TEKS_DIPOTONG.code());
    }
    return String.join(LIST, notes);
  }
}

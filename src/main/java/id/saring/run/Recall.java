package id.saring.run;

import id.saring.io.Sha256;
import id.saring.io.shelf.Chained;
import id.saring.io.shelf.Picked;
import id.saring.io.shelf.Shelf;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.ItemNote;
import id.saring.ledger.Cause;
import id.saring.ledger.CopyMark;
import id.saring.ledger.Delivered;
import id.saring.ledger.Ledger;
import id.saring.ledger.Ledger.CommittedRun;
import id.saring.ledger.SheetKind;
import id.saring.match.Finding;
import id.saring.match.Finding.Disposition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The findings of a night without those that an earlier run delivered. A replay delivers exactly
 * what its first run did.
 *
 * @param sorted what is left; what returns says why in {@code catatan_sistem}
 * @param returning what is known of findings that are not simply new, by the key of their item
 * @param office code of the office, for ids of new findings
 * @param aliases further keys of findings that are known already
 * @param copies by what copies of tonight's items can be known in later nights
 * @param over entries over their budget, whose rows stand in {@code uji.csv}
 */
record Recall(
    Sorted sorted,
    Map<ItemKey, Due> returning,
    String office,
    Map<ItemKey, Long> aliases,
    List<CopyMark> copies,
    List<Overrun> over) {

  /**
   * A finding to be delivered.
   *
   * @param id as it was printed first
   * @param cause why
   * @param others further keys of its item
   */
  record Due(FindingId id, Cause cause, List<ItemKey> others) {}

  /** Without a ledger everything is new. */
  static Recall ofNothing(Sorted sorted, String office, int minScore) {
    Brake brake = Brake.on(sorted.of(Disposition.FLAGGED), row -> true, minScore);
    return new Recall(
        brake.apply(sorted, row -> true),
        Map.of(),
        office,
        Map.of(),
        List.of(),
        List.copyOf(brake.over().values()));
  }

  /**
   * What is known of a finding that is delivered. Of a new one nothing is kept: a night may have a
   * million.
   */
  Due due(ItemKey key) {
    Due known = returning.get(key);
    return known == null ? new Due(FindingId.of(key, office), Cause.NEW, List.of()) : known;
  }

  /**
   * Asks the ledger.
   *
   * @param replayed the run that this one repeats
   * @param office code of the office, for ids of new findings
   * @param minScore smallest score of a row in the sheet
   * @param shelf where marks of copies are put
   * @throws IOException if the ledger cannot be read, or an item has the id of another
   */
  static Recall of(
      Sorted all,
      Ledger ledger,
      Optional<CommittedRun> replayed,
      String office,
      int minScore,
      Shelf shelf)
      throws IOException {
    long before = replayed.map(CommittedRun::seq).orElse(Ledger.ALL);
    Map<ItemKey, Delivered> known = ledger.recall(keys(all), before);
    Map<ItemKey, Delivered> copied = replayed.isPresent() ? Map.of() : copied(all, known, ledger);
    known.putAll(copied);
    Map<ItemKey, Cause> wanted = wanted(all, known, before);
    Brake brake =
        Brake.on(all.of(Disposition.FLAGGED), row -> isSubject(row, wanted, false), minScore);
    Sorted sorted = brake.apply(all, row -> isSubject(row, wanted, true));
    List<CopyMark> copies = shelf.list(CopyMark.class, Weight::of);
    Map<Disposition, List<Finding>> left = new EnumMap<>(Disposition.class);
    Map<ItemKey, Due> returning = new HashMap<>();
    Map<ItemKey, Long> aliases = new HashMap<>();
    Set<Long> returned = new HashSet<>();
    for (Disposition disposition : Disposition.values()) {
      List<Finding> findings = sorted.of(disposition);
      Optional<SheetKind> sheet = sheet(disposition);
      if (sheet.isEmpty()) {
        left.put(disposition, findings);
        continue;
      }
      Deliveries deliveries = new Deliveries(findings);
      for (int place = 0; place < findings.size(); place++) {
        Finding finding = findings.get(place);
        ItemKey key = ItemKey.of(finding.subject().item());
        List<ItemKey> others = sorted.others().getOrDefault(key, List.of());
        Optional<Delivered> past = past(known, key, others);
        Optional<Cause> cause = cause(finding, sheet.get(), past, replayed);
        FindingId id = past.map(Delivered::id).orElseGet(() -> FindingId.of(key, office));
        List<ItemKey> further = further(key, others, FindingId.number(id));
        if (past.isEmpty() || copied.containsKey(key)) {
          mark(finding, id).ifPresent(copies::add);
        }
        // Two items of tonight may be one of a former night, which saw what they have in common.
        if (cause.isPresent() && (past.isEmpty() || returned.add(past.get().number()))) {
          if (past.isPresent() || cause.get() != Cause.NEW || !further.isEmpty()) {
            returning.put(key, new Due(id, cause.get(), further));
          }
          deliveries.add(place, cause.get());
        } else {
          further.forEach(other -> aliases.put(other, FindingId.number(id)));
        }
      }
      left.put(disposition, deliveries.findings());
    }
    return new Recall(
        sorted.with(left), returning, office, aliases, copies, List.copyOf(brake.over().values()));
  }

  /** The findings of one class that are delivered, and why. */
  private static final class Deliveries {
    private final List<Finding> all;
    private final IntStream.Builder places = IntStream.builder();
    private final List<Cause> causes = new ArrayList<>();

    Deliveries(List<Finding> all) {
      this.all = all;
    }

    void add(int place, Cause cause) {
      places.add(place);
      causes.add(cause);
    }

    List<Finding> findings() {
      return Picked.of(
          all, places.build().toArray(), (number, finding) -> noted(finding, causes.get(number)));
    }
  }

  /**
   * Why the sheet would hold findings tonight if no entry had a budget. What an earlier night wrote
   * to {@code uji.csv} because of a budget is still wanted in the sheet. A replay asks as its first
   * run did.
   */
  private static Map<ItemKey, Cause> wanted(
      Sorted sorted, Map<ItemKey, Delivered> known, long before) {
    Map<ItemKey, Cause> wanted = new HashMap<>();
    for (Finding finding : sorted.of(Disposition.FLAGGED)) {
      ItemKey key = ItemKey.of(finding.subject().item());
      List<ItemKey> others = sorted.others().getOrDefault(key, List.of());
      Optional<Delivered> past = past(known, key, others).map(one -> one.before(before));
      Optional<Cause> cause =
          past.isEmpty()
              ? Optional.of(Cause.NEW)
              : past.get().due(sighting(finding, SheetKind.REVIEW));
      cause.ifPresent(one -> wanted.put(key, one));
    }
    return wanted;
  }

  /**
   * Whether a budget is about this row. What a person opened again is not: it was asked for.
   *
   * @param known what is said of a finding that the sheet would not hold
   */
  private static boolean isSubject(Finding row, Map<ItemKey, Cause> wanted, boolean known) {
    Cause cause = wanted.get(ItemKey.of(row.subject().item()));
    return cause == null ? known : cause != Cause.REOPENED;
  }

  /** What is known of items that no key is known of; in a replay every item has one. */
  private static Map<ItemKey, Delivered> copied(
      Sorted sorted, Map<ItemKey, Delivered> known, Ledger ledger) throws IOException {
    List<List<Finding>> unknown = new ArrayList<>();
    Set<Long> claimed = new HashSet<>();
    for (Disposition disposition : Disposition.values()) {
      if (sheet(disposition).isPresent()) {
        List<Finding> findings = sorted.of(disposition);
        IntStream.Builder places = IntStream.builder();
        for (int place = 0; place < findings.size(); place++) {
          ItemKey key = ItemKey.of(findings.get(place).subject().item());
          Optional<Delivered> past = past(known, key, sorted.others().getOrDefault(key, List.of()));
          if (past.isPresent()) {
            claimed.add(past.get().number());
          } else {
            places.add(place);
          }
        }
        unknown.add(Picked.of(findings, places.build().toArray()));
      }
    }
    return EarlierCopies.of(new Chained<>(unknown), claimed, ledger);
  }

  private static Optional<CopyMark> mark(Finding finding, FindingId id) {
    return Copies.group(finding)
        .map(
            group ->
                new CopyMark(
                    group, FindingId.number(id), CopyTraits.of(finding.subject().item()).mark()));
  }

  private static Set<ItemKey> keys(Sorted sorted) {
    Set<ItemKey> keys = new TreeSet<>();
    for (Disposition disposition : Disposition.values()) {
      if (sheet(disposition).isPresent()) {
        for (Finding finding : sorted.of(disposition)) {
          ItemKey key = ItemKey.of(finding.subject().item());
          keys.add(key);
          keys.addAll(sorted.others().getOrDefault(key, List.of()));
        }
      }
    }
    return keys;
  }

  private static Optional<Delivered> past(
      Map<ItemKey, Delivered> known, ItemKey key, List<ItemKey> others) {
    Optional<Delivered> own = Optional.ofNullable(known.get(key));
    return own.isPresent()
        ? own
        : others.stream()
            .flatMap(other -> Optional.ofNullable(known.get(other)).stream())
            .findFirst();
  }

  private static Optional<Cause> cause(
      Finding finding, SheetKind sheet, Optional<Delivered> past, Optional<CommittedRun> replayed) {
    if (replayed.isPresent()) {
      long seq = replayed.get().seq();
      return past.flatMap(delivered -> delivered.deliveredBy(seq));
    }
    return past.isEmpty() ? Optional.of(Cause.NEW) : past.get().due(sighting(finding, sheet));
  }

  private static Delivered.Sighting sighting(Finding finding, SheetKind sheet) {
    Item item = finding.subject().item();
    return new Delivered.Sighting(
        sheet,
        textSha256(item),
        item.notes().contains(ItemNote.TEKS_TERPOTONG_DI_SUMBER),
        entries(finding));
  }

  /** The keys of an item that its finding is not known by yet, as far as one night tells. */
  private static List<ItemKey> further(ItemKey key, List<ItemKey> others, long number) {
    List<ItemKey> further = new ArrayList<>(others);
    further.add(key);
    further.removeIf(one -> FindingId.number(one) == number);
    return List.copyOf(further); // nearly always empty, and held for every finding
  }

  /** Where a class is delivered; what is below the threshold is delivered nowhere. */
  static Optional<SheetKind> sheet(Disposition disposition) {
    return switch (disposition) {
      case FLAGGED -> Optional.of(SheetKind.REVIEW);
      case ON_TRIAL -> Optional.of(SheetKind.TRIAL);
      case SUPPRESSED -> Optional.of(SheetKind.SUPPRESSED);
      case BELOW_THRESHOLD -> Optional.empty();
    };
  }

  /** Hash of an item's own words; line ends and blanks differ between exports of one text. */
  static String textSha256(Item item) {
    return Sha256.of(item.text().replaceAll("[\\s\\p{Z}]+", " ").strip());
  }

  /** Ids of what was found: what counts, or if nothing does, what is cancelled. */
  static Set<String> entries(Finding finding) {
    return finding.examination().matches().isEmpty()
        ? finding.examination().cancelled().stream()
            .map(one -> one.occurrence().sign().id())
            .collect(Collectors.toSet())
        : finding.examination().matches().stream()
            .map(match -> match.sign().id())
            .collect(Collectors.toSet());
  }

  private static Finding noted(Finding finding, Cause cause) {
    ItemNote note =
        switch (cause) {
          case NEW -> null;
          case CHANGED -> ItemNote.DIUBAH;
          case ENTRY -> ItemNote.ISTILAH_BARU;
          case REOPENED -> ItemNote.DIBUKA_LAGI;
        };
    return note == null ? finding : finding.noted(note);
  }
}

package id.saring.roster;

import id.saring.item.Platform;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The usable rows of a roster by number, in the order of the file, and by the keys of their
 * accounts. A row takes some 100 bytes and becomes an object when it is asked for. Filled by one
 * thread, then only read, by any.
 */
final class Accounts {

  private static final List<Platform> PLATFORMS = List.of(Platform.values());
  private static final int SURE = 0x10;
  private static final int FROM = 0x20;
  private static final int TO = 0x40;

  /** Of a key: 0 if there is none, else its kind, and whether its value is not the cell's. */
  private static final int KIND = 3;

  private static final int OTHER_TEXT = 4;
  private static final int CODE = KIND | OTHER_TEXT;
  private static final int ID_SHIFT = 3;

  private final People people = new People();
  private final Pages pages = new Pages();
  private final SlotTable keys = new SlotTable();
  private final RowBytes packed = new RowBytes();

  /** Rows that name an account which an earlier row names for some of the same days. */
  private final BitSet again = new BitSet();

  /**
   * Adds a row.
   *
   * @param isAgain whether an earlier row names the account for some of the same days
   */
  void add(RosterEntry entry, boolean isAgain) {
    again.set(size(), isAgain);
    Account account = entry.account();
    AccountKey id = idKey(account);
    AccountKey handle = handleKey(account);
    handle = handle != null && handle.equals(id) ? null : handle;
    pack(entry, id, handle, people.add(entry.employee()));
    int row = pages.add(packed);
    for (AccountKey key : new @Nullable AccountKey[] {id, handle}) {
      if (key != null) {
        keys.add(hash(account.platform(), key), row);
      }
    }
  }

  static @Nullable AccountKey idKey(Account account) {
    return account.id().isEmpty() ? null : AccountKey.idKey(account.platform(), account.id());
  }

  static @Nullable AccountKey handleKey(Account account) {
    return account.handle().isEmpty()
        ? null
        : AccountKey.handleKey(account.platform(), account.handle());
  }

  private void pack(
      RosterEntry entry, @Nullable AccountKey id, @Nullable AccountKey handle, int person) {
    Account account = entry.account();
    int what = PLATFORMS.indexOf(account.platform());
    what |= account.certainty() == Certainty.PASTI ? SURE : 0;
    what |= account.from().isPresent() ? FROM : 0;
    what |= account.to().isPresent() ? TO : 0;
    packed.clear();
    packed.octet(what);
    packed.octet(code(handle, account.handle()) | code(id, account.id()) << ID_SHIFT);
    packed.text(account.handle());
    packed.text(account.id());
    packOther(handle, account.handle());
    packOther(id, account.id());
    packed.number(entry.line());
    packed.number(person);
    account.from().ifPresent(day -> packed.signed(day.toEpochDay()));
    account.to().ifPresent(day -> packed.signed(day.toEpochDay()));
  }

  private static int code(@Nullable AccountKey key, String cell) {
    if (key == null) {
      return 0;
    }
    return key.kind().code() | (key.value().equals(cell) ? 0 : OTHER_TEXT);
  }

  private void packOther(@Nullable AccountKey key, String cell) {
    if (key != null && !key.value().equals(cell)) {
      packed.text(key.value());
    }
  }

  int size() {
    return pages.size();
  }

  /** Whether an earlier row names the account of this one for some of the same days. */
  boolean isAgain(int row) {
    return again.get(row);
  }

  /** Where the account of a row is. */
  Platform platform(int row) {
    return PLATFORMS.get(pages.at(row).octet() & 0xF);
  }

  /** The line of a row whose account was the person's on that day, else 0. */
  long lineIfValid(int number, LocalDate day) {
    RowCursor row = pages.at(number);
    int what = row.octet();
    int codes = row.octet();
    int texts = 2 + ((codes & OTHER_TEXT) != 0 ? 1 : 0);
    texts += (codes >> ID_SHIFT & OTHER_TEXT) != 0 ? 1 : 0;
    for (int i = 0; i < texts; i++) {
      row.skipText();
    }
    long line = row.number();
    row.number();
    boolean begun = (what & FROM) == 0 || row.signed() <= day.toEpochDay();
    boolean over = (what & TO) != 0 && row.signed() < day.toEpochDay();
    return begun && !over ? line : 0;
  }

  People people() {
    return people;
  }

  /** Makes the object of a row. */
  RosterEntry entry(int number) {
    RowCursor row = pages.at(number);
    int what = row.octet();
    int codes = row.octet();
    String handle = row.text();
    String id = row.text();
    if ((codes & OTHER_TEXT) != 0) {
      row.skipText();
    }
    if ((codes >> ID_SHIFT & OTHER_TEXT) != 0) {
      row.skipText();
    }
    long line = row.number();
    int person = (int) row.number();
    Account account =
        new Account(
            PLATFORMS.get(what & 0xF),
            handle,
            id,
            (what & FROM) != 0 ? day(row) : Optional.empty(),
            (what & TO) != 0 ? day(row) : Optional.empty(),
            (what & SURE) != 0 ? Certainty.PASTI : Certainty.MUNGKIN);
    return new RosterEntry(line, people.get(person), account);
  }

  private static Optional<LocalDate> day(RowCursor row) {
    return Optional.of(LocalDate.ofEpochDay(row.signed()));
  }

  static int hash(Platform platform, AccountKey key) {
    return (key.value().hashCode() * 31 + key.kind().code()) * 31 + platform.code().hashCode();
  }

  /** The first place of the rows whose account may have a key of this hash, or negative. */
  int first(int hash) {
    return keys.first(hash);
  }

  /** The next such place, in the order of the file, or negative. */
  int next(int place, int hash) {
    return keys.next(place, hash);
  }

  /** The number of the row at a place. */
  int row(int place) {
    return keys.row(place);
  }

  /** Whether a row's account has this key. */
  boolean means(int number, Platform platform, AccountKey key) {
    RowCursor row = pages.at(number);
    if (PLATFORMS.get(row.octet() & 0xF) != platform) {
      return false;
    }
    int codes = row.octet();
    int idCodes = codes >> ID_SHIFT;
    int kind = key.kind().code();
    boolean isHandle = row.isText(key.value());
    boolean isId = row.isText(key.value());
    boolean isOtherHandle = (codes & OTHER_TEXT) != 0 && row.isText(key.value());
    boolean isOtherId = (idCodes & OTHER_TEXT) != 0 && row.isText(key.value());
    return (isHandle && (codes & CODE) == kind)
        || (isId && (idCodes & CODE) == kind)
        || (isOtherHandle && (codes & KIND) == kind)
        || (isOtherId && (idCodes & KIND) == kind);
  }

  /** Ends the filling. */
  void trim() {
    people.trim();
    pages.trim();
    keys.trim();
  }
}

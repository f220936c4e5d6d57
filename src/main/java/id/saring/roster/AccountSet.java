package id.saring.roster;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Some accounts of a roster, each by the line of its row, and nothing else of them. Takes some bits
 * an account where there are many, some hundred bytes where there is one. Used by one thread while
 * it is filled, then by any.
 */
public final class AccountSet {

  /** Lines a page: so many bits are half a kilobyte. */
  private static final int PAGE = 1 << 12;

  private final Map<Integer, BitSet> pages = new HashMap<>();

  /** The accounts that {@link #packed} put down. */
  public static AccountSet of(byte[] packed) {
    AccountSet set = new AccountSet();
    RowCursor cursor = new RowCursor(packed, 0);
    long line = 0;
    for (long runs = packed.length == 0 ? 0 : cursor.number(); runs > 0; runs--) {
      line += cursor.number();
      for (long left = cursor.number(); left > 0; left--) {
        set.add(line++);
      }
    }
    return set;
  }

  /** Adds an account. */
  public void add(RosterEntry entry) {
    add(entry.line());
  }

  private void add(long line) {
    pages
        .computeIfAbsent(Math.toIntExact(line / PAGE), page -> new BitSet())
        .set((int) (line % PAGE));
  }

  /** Adds the accounts of another set, which stays as it is. */
  public void addAll(AccountSet other) {
    other.pages.forEach(
        (page, lines) -> pages.computeIfAbsent(page, one -> new BitSet()).or(lines));
  }

  /** Whether the account that stands on a line is in it. */
  boolean contains(long line) {
    BitSet lines = pages.get(Math.toIntExact(line / PAGE));
    return lines != null && lines.get((int) (line % PAGE));
  }

  /** How many accounts are in it. */
  public int size() {
    return pages.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  /** The set in few bytes: how far on the next line is, how many follow each other there. */
  public byte[] packed() {
    RowBytes runs = new RowBytes();
    long count = 0;
    long end = 0;
    for (Map.Entry<Integer, BitSet> page : new TreeMap<>(pages).entrySet()) {
      BitSet lines = page.getValue();
      for (int from = lines.nextSetBit(0); from >= 0; ) {
        int to = lines.nextClearBit(from);
        long start = (long) page.getKey() * PAGE + from;
        runs.number(start - end);
        runs.number(to - from);
        end = start + to - from;
        count++;
        from = lines.nextSetBit(to);
      }
    }
    RowBytes head = new RowBytes();
    head.number(count);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head.bytes(), 0, head.length());
    bytes.write(runs.bytes(), 0, runs.length());
    return bytes.toByteArray();
  }
}

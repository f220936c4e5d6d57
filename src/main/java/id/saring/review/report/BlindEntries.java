package id.saring.review.report;

import java.util.List;

/**
 * Entries that could find nothing for one reason. Immutable.
 *
 * @param why the reason by its name in the manifest
 * @param count how many
 * @param named the first of them
 */
public record BlindEntries(String why, long count, List<String> named) {

  /** As many are named; all stand in the manifest. */
  private static final int MOST_NAMED = 30;

  public BlindEntries {
    named = List.copyOf(named);
  }

  static BlindEntries of(String why, List<String> entries) {
    return new BlindEntries(
        why, entries.size(), entries.subList(0, Math.min(MOST_NAMED, entries.size())));
  }

  /** Entries that are not named. */
  public long unnamed() {
    return count - named.size();
  }

  /** The reason in Indonesian. */
  public String words() {
    return switch (why) {
      case "forms" -> "tidak satu pun bentuknya dapat dicari";
      case "contest" -> "sasarannya tidak ikut kontes mana pun yang dipilih";
      case "days" -> "di luar masa berlakunya: tidak ada item dari hari-hari itu";
      case "region" -> "tidak ada item dari pegawai di wilayah kontesnya";
      default -> why;
    };
  }
}

package id.saring.ingest.container;

import id.saring.ingest.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a file is packed, by its first bytes; a name counts only where they do not speak. */
enum Packing {
  NONE,
  ZIP,
  TAR,
  GZIP;

  private static final int START = 512;
  private static final int TAR_MAGIC = 257;

  /**
   * Looks at the first bytes of a source.
   *
   * @throws IOException if it cannot be read
   */
  static Packing of(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return of(in.readNBytes(START), source.path().toLowerCase(Locale.ROOT));
    }
  }

  static Packing of(byte[] start, String name) {
    if (start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
      return GZIP;
    }
    if (isZip(start) || name.endsWith(".zip")) {
      return ZIP;
    }
    boolean tar =
        start.length == START
            && new String(start, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    return tar || name.endsWith(".tar") ? TAR : NONE;
  }

  private static boolean isZip(byte[] start) {
    return start.length >= 4
        && start[0] == 'P'
        && start[1] == 'K'
        && ((start[2] == 3 && start[3] == 4)
            || (start[2] == 5 && start[3] == 6)
            || (start[2] == 7 && start[3] == 8));
  }

  /** Whether a member is worth looking into for more members, by its name alone. */
  static boolean isLikely(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".zip")
        || lower.endsWith(".gz")
        || lower.endsWith(".tgz")
        || lower.endsWith(".tar");
  }
}

package id.saring.ingest.container;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far containers are followed. Every limit is an option of {@code screen} and {@code inspect},
 * named in the message of the one that was passed. Immutable.
 *
 * @param depth packings inside each other ({@code --max-depth}); a {@code .tar.gz} has two
 * @param members members of one input file, with those of containers inside it ({@code
 *     --max-members})
 * @param unpacked bytes that one input file or one of its members may unpack to ({@code
 *     --max-unpacked})
 * @param ratio how many times larger than packed something may become ({@code --max-ratio}); asked
 *     only behind {@link #FREE} bytes, since small files of blanks are no danger
 */
public record Limits(int depth, int members, long unpacked, int ratio) {

  /** Real exports pack 5 to 60 times; deflate can do 1,032. */
  public static final Limits USUAL = new Limits(5, 200_000, 256L << 30, 200);

  /** Bytes that may be unpacked whatever the ratio. */
  public static final long FREE = 10L << 20;

  private static final Pattern SIZE =
      Pattern.compile("([1-9][0-9]{0,11})([KMGT]?)B?", Pattern.CASE_INSENSITIVE);

  public Limits {
    if (depth < 1 || members < 1 || unpacked < 1 || ratio < 1) {
      throw new IllegalArgumentException(
          "limits " + depth + ", " + members + ", " + unpacked + ", " + ratio);
    }
  }

  /** Reads {@code 500M}, {@code 64G} or a number of bytes; units are powers of 1,024. */
  public static Optional<Long> size(String text) {
    Matcher size = SIZE.matcher(text.strip());
    if (!size.matches()) {
      return Optional.empty();
    }
    int power = " KMGT".indexOf(size.group(2).isEmpty() ? ' ' : upper(size.group(2).charAt(0)));
    long most = Long.MAX_VALUE >> (10 * power);
    long number = Long.parseLong(size.group(1));
    return number > most ? Optional.empty() : Optional.of(number << (10 * power));
  }

  private static char upper(char unit) {
    return (char) (unit & ~0x20);
  }

  /** Writes a number of bytes as {@link #size} reads it, in the largest unit that divides it. */
  static String shown(long bytes) {
    int power = 0;
    long number = bytes;
    while (power < 4 && number % 1024 == 0) {
      number /= 1024;
      power++;
    }
    return number + (power == 0 ? "" : " KMGT".substring(power, power + 1));
  }

  /** The limits by the name of their option, without dashes. */
  public Map<String, String> byOption() {
    return Map.of(
        "max-depth", String.valueOf(depth),
        "max-members", String.valueOf(members),
        "max-ratio", String.valueOf(ratio),
        "max-unpacked", shown(unpacked));
  }

  /** Whether so much out of so little is a bomb. */
  boolean isBomb(long unpackedBytes, long packedBytes) {
    return unpackedBytes > FREE && unpackedBytes / ratio > Math.max(1, packedBytes);
  }

  SourceException bomb() {
    return new SourceException("bom-pak", Message.of("ingest.pack-ratio", String.valueOf(ratio)));
  }

  SourceException tooLarge() {
    return new SourceException(
        "pak-terlalu-besar", Message.of("ingest.pack-size", shown(unpacked)));
  }

  SourceException tooMany() {
    return new SourceException(
        "pak-terlalu-banyak", Message.of("ingest.pack-members", String.valueOf(members)));
  }

  SourceException tooDeep() {
    return new SourceException(
        "pak-terlalu-dalam", Message.of("ingest.pack-depth", String.valueOf(depth)));
  }
}

package id.saring.review.back;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of {@code pelanggaran.csv} as people type them into {@code kode_akhir}. Pure. */
final class FinalCode {

  private static final Pattern CODE =
      Pattern.compile("(?:SKB)?[\\s\\p{Z}._–-]*([0-9]{1,2})", Pattern.CASE_INSENSITIVE);

  private FinalCode() {}

  /** {@code SKB-02} out of {@code skb 2} or a {@code 2}; several joined by a bar; else empty. */
  static Optional<String> read(String typed) {
    StringJoiner codes = new StringJoiner("|");
    for (String part : typed.strip().split("\\s*[|,;/&+]\\s*")) {
      Matcher code = CODE.matcher(part.strip());
      if (!code.matches()) {
        return Optional.empty();
      }
      codes.add(String.format(Locale.ROOT, "SKB-%02d", Integer.parseInt(code.group(1))));
    }
    return Optional.of(codes.toString());
  }
}

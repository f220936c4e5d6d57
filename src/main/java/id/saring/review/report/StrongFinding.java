package id.saring.review.report;

import id.saring.review.Priority;
import id.saring.review.SheetColumn;
import java.util.Arrays;
import java.util.List;

/**
 * One of the strongest findings, as the page shows it: the snippet in three parts, the reasons one
 * by one. Texts are as they stand in the sheet. Immutable.
 *
 * @param id its id
 * @param group id of its text
 * @param score 0–100
 * @param copies rows of the night with the same text
 * @param person name, position and agency as far as known
 * @param post platform, activity, time and account
 * @param before the snippet before the sign
 * @param sign the sign as it stands in the text
 * @param after the snippet behind it
 * @param signs term and target of every sign, strongest first
 * @param reasons the terms of the sum
 * @param code proposed code
 * @param link address as text; the page makes no link of what strangers wrote
 */
public record StrongFinding(
    String id,
    String group,
    int score,
    String copies,
    String person,
    String post,
    String before,
    String sign,
    String after,
    List<String> signs,
    List<String> reasons,
    String code,
    String link) {

  private static final int MOST_SIGNS = 6;
  private static final String OPEN = "«";
  private static final String CLOSE = "»";

  public StrongFinding {
    signs = List.copyOf(signs);
    reasons = List.copyOf(reasons);
  }

  static StrongFinding of(SheetLine line) {
    String snippet = line.cell(SheetColumn.CUPLIKAN);
    String found = SheetLine.at(line.list(SheetColumn.BENTUK), 0);
    int[] sign = sign(snippet, found);
    return new StrongFinding(
        line.cell(SheetColumn.ID_TEMUAN),
        line.cell(SheetColumn.KELOMPOK),
        line.score(),
        line.cell(SheetColumn.ULANG),
        joined(
            ", ",
            line.cell(SheetColumn.NAMA),
            line.cell(SheetColumn.JABATAN),
            line.cell(SheetColumn.UNIT_KERJA),
            line.cell(SheetColumn.INSTANSI)),
        joined(
            " · ",
            line.cell(SheetColumn.PLATFORM),
            line.cell(SheetColumn.AKTIVITAS),
            line.cell(SheetColumn.WAKTU),
            line.cell(SheetColumn.AKUN)),
        snippet.substring(0, sign[0]),
        sign[1] == sign[0] ? "" : snippet.substring(sign[0] + 1, sign[1] - 1),
        snippet.substring(sign[1]),
        signs(line),
        reasons(line.cell(SheetColumn.ALASAN)),
        line.cell(SheetColumn.KODE),
        line.cell(SheetColumn.TAUTAN));
  }

  /** The band of its score. */
  public Priority priority() {
    return Priority.of(score);
  }

  private static String joined(String between, String... parts) {
    return String.join(
        between, Arrays.stream(parts).filter(part -> !part.isBlank()).toArray(String[]::new));
  }

  /** Where the marked sign stands, marks included; people write such marks too. */
  private static int[] sign(String snippet, String found) {
    String marked = OPEN + found.strip() + CLOSE;
    int start = found.isBlank() ? -1 : snippet.indexOf(marked);
    if (start >= 0) {
      return new int[] {start, start + marked.length()};
    }
    start = snippet.indexOf(OPEN);
    int end = start < 0 ? -1 : snippet.indexOf(CLOSE, start);
    return end < 0 ? new int[] {0, 0} : new int[] {start, end + 1};
  }

  private static List<String> signs(SheetLine line) {
    List<String> terms = line.list(SheetColumn.ISTILAH);
    List<String> kinds = line.list(SheetColumn.JENIS);
    List<String> targets = line.list(SheetColumn.SASARAN);
    List<String> signs = new java.util.ArrayList<>();
    for (int i = 0; i < Math.min(terms.size(), MOST_SIGNS); i++) {
      String target = SheetLine.at(targets, i);
      signs.add(
          joined(" ", SheetLine.at(kinds, i), terms.get(i))
              + (target.isEmpty() ? "" : " → " + target));
    }
    if (terms.size() > MOST_SIGNS) {
      signs.add("dan " + (terms.size() - MOST_SIGNS) + " lagi");
    }
    return signs;
  }

  /** {@code 72 = 45 tagline + 15 nama - 3 nada} as three parts, for the eye. */
  private static List<String> reasons(String sum) {
    int equals = sum.indexOf('=');
    return equals < 0
        ? List.of(sum)
        : Arrays.stream(sum.substring(equals + 1).strip().split(" (?=[+-] [0-9]{1,3} )"))
            .map(String::strip)
            .toList();
  }
}

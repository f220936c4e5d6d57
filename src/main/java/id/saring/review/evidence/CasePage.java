package id.saring.review.evidence;

import id.saring.io.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code halaman.html}: the other files of a pack for people who read and print. Made from those
 * files alone, so that whoever checks a pack can make it again. Nothing is loaded from anywhere, no
 * script runs. Pure functions.
 */
final class CasePage {

  private static final List<String> WHO =
      List.of("nama", "nip", "status", "jabatan", "unit_kerja", "instansi", "wilayah", "akun");
  private static final List<String> WHEN =
      List.of("keyakinan_akun", "platform", "aktivitas", "waktu", "waktu_tangkap", "tautan");
  private static final List<String> WHY =
      List.of("prioritas", "skor", "alasan", "tahapan", "kode", "jalur", "catatan_sistem");

  /** Columns whose words are an abbreviation or a hash. */
  private static final Map<String, String> TITLES =
      Map.of(
          "nip", "NIP",
          "sha256", "SHA-256",
          "sha256_teks", "SHA-256 teks",
          "sha256_rekaman", "SHA-256 rekaman",
          "sha256_berkas", "SHA-256 berkas asal",
          "sha256_leksikon", "SHA-256 leksikon",
          "sha256_akun", "SHA-256 daftar akun",
          "sha256_manifes", "SHA-256 manifes",
          "saring", "Versi saring",
          "berkas", "Berkas asal");

  private CasePage() {}

  /**
   * Makes the page.
   *
   * @param files the pack's files; tables that are missing or damaged are shown empty
   */
  static byte[] of(Map<String, byte[]> files) {
    CaseSet tables = CaseSet.read(files);
    CaseTable rows = tables.of(CaseFile.ROWS);
    Optional<List<String>> last =
        rows.rows().isEmpty()
            ? Optional.empty()
            : Optional.of(rows.rows().get(rows.rows().size() - 1));
    CaseTable handovers = tables.of(CaseFile.HANDOVERS);
    String id =
        handovers.rows().isEmpty() ? "?" : handovers.cell(handovers.rows().get(0), "id_temuan");
    String style = resource("gaya.css");
    Map<String, String> parts = new TreeMap<>();
    parts.put("gaya", style);
    parts.put("hash-gaya", styleHash(style));
    parts.put("id", Html.text(id));
    parts.put("ringkas", Html.text(summary(tables, last)));
    parts.put("siapa", facts(rows, last, WHO));
    parts.put("kapan", facts(rows, last, WHEN));
    parts.put("isi", words(tables, last));
    parts.put("konteks", context(rows, last));
    parts.put("mengapa", facts(rows, last, WHY));
    parts.put("kecocokan", Html.table(tables.of(CaseFile.MATCHES), CasePage::title));
    parts.put("istilah", entries(tables.of(CaseFile.ENTRIES)));
    parts.put("keputusan", cards(tables.of(CaseFile.RULINGS), 0));
    parts.put("penyerahan", cards(handovers, 1));
    parts.put("rantai", chain(tables.of(CaseFile.CHAIN), handovers));
    parts.put("berkas", sums(files));
    return fill(resource("halaman.html"), parts).getBytes(StandardCharsets.UTF_8);
  }

  private static String resource(String name) {
    try (InputStream in = CasePage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only style that the page's policy lets in. */
  private static String styleHash(String style) {
    return Base64.getEncoder()
        .encodeToString(Sha256.digest().digest(style.getBytes(StandardCharsets.UTF_8)));
  }

  /** Fills the places of the page once; what is filled in is not looked at again. */
  private static String fill(String page, Map<String, String> parts) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = page.indexOf("{{"); open >= 0; open = page.indexOf("{{", at)) {
      int close = page.indexOf("}}", open);
      String name = page.substring(open + 2, close);
      filled.append(page, at, open).append(parts.getOrDefault(name, ""));
      at = close + 2;
    }
    return filled.append(page.substring(at)).toString();
  }

  private static String summary(CaseSet tables, Optional<List<String>> last) {
    CaseTable rulings = tables.of(CaseFile.RULINGS);
    String decision = "belum diputuskan";
    if (!rulings.rows().isEmpty()) {
      List<String> ruling = rulings.rows().get(rulings.rows().size() - 1);
      String word = rulings.cell(ruling, "keputusan");
      decision = word.isBlank() ? "dibuka lagi, belum diputuskan" : word.replace('_', ' ');
    }
    CaseTable rows = tables.of(CaseFile.ROWS);
    String score =
        last.map(
                row ->
                    "Prioritas "
                        + rows.cell(row, "prioritas")
                        + ", skor "
                        + rows.cell(row, "skor")
                        + ". ")
            .orElse("");
    int times = tables.of(CaseFile.HANDOVERS).rows().size();
    return score + "Keputusan terakhir: " + decision + ". Diserahkan " + times + " kali.";
  }

  private static String title(String column) {
    String words = column.replace('_', ' ');
    return TITLES.getOrDefault(
        column, words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1));
  }

  private static String facts(CaseTable table, Optional<List<String>> row, List<String> columns) {
    if (row.isEmpty()) {
      return Html.nothing("Tidak disimpan, atau sudah dihapus menurut aturan penyimpanan.");
    }
    Map<String, String> facts = new LinkedHashMap<>();
    columns.forEach(column -> facts.put(title(column), table.cell(row.get(), column)));
    return Html.facts(facts);
  }

  private static String words(CaseSet tables, Optional<List<String>> last) {
    CaseTable rows = tables.of(CaseFile.ROWS);
    if (last.isEmpty()) {
      return Html.nothing("Tidak disimpan, atau sudah dihapus menurut aturan penyimpanan.");
    }
    String text = rows.cell(last.get(), "teks");
    if (text.isEmpty()) {
      return Html.nothing("Perbuatan tanpa kata-kata.");
    }
    CaseTable matches = tables.of(CaseFile.MATCHES);
    List<int[]> spans = new ArrayList<>();
    for (List<String> match : matches.where("malam", rows.cell(last.get(), "malam"))) {
      if (matches.cell(match, "bidang").equals("text")) {
        span(matches, match).ifPresent(spans::add);
      }
    }
    return Html.marked(text, spans);
  }

  private static Optional<int[]> span(CaseTable matches, List<String> match) {
    try {
      return Optional.of(
          new int[] {
            Integer.parseInt(matches.cell(match, "awal")),
            Integer.parseInt(matches.cell(match, "akhir"))
          });
    } catch (NumberFormatException e) {
      return Optional.empty(); // a damaged pack: shown without its mark
    }
  }

  private static String context(CaseTable rows, Optional<List<String>> last) {
    String context = last.map(row -> rows.cell(row, "konteks")).orElse("");
    return context.isEmpty() ? Html.nothing("Tidak ada.") : Html.quote(context);
  }

  /** A list for each row, without what is empty: tables with many columns do not fit on paper. */
  private static String cards(CaseTable table, int skipped) {
    if (table.rows().isEmpty()) {
      return Html.nothing("Tidak ada.");
    }
    return table.rows().stream()
        .map(
            row -> {
              Map<String, String> facts = new LinkedHashMap<>();
              table.columns().stream()
                  .skip(skipped)
                  .filter(column -> !table.cell(row, column).isEmpty())
                  .forEach(column -> facts.put(title(column), table.cell(row, column)));
              return Html.facts(facts);
            })
        .collect(Collectors.joining("<hr>\n"));
  }

  /** Each entry as it was, once for all nights on which it was the same. */
  private static String entries(CaseTable table) {
    Map<String, Map<String, String>> byNight = new LinkedHashMap<>();
    for (List<String> row : table.rows()) {
      byNight
          .computeIfAbsent(
              table.cell(row, "malam") + " " + table.cell(row, "id"), key -> new LinkedHashMap<>())
          .put(title(table.cell(row, "kolom")), table.cell(row, "isi"));
    }
    Map<Map<String, String>, List<String>> nights = new LinkedHashMap<>();
    byNight.forEach(
        (key, facts) ->
            nights
                .computeIfAbsent(facts, one -> new ArrayList<>())
                .add(key.substring(0, key.indexOf(' '))));
    if (nights.isEmpty()) {
      return Html.nothing("Tidak disimpan oleh versi saring malam itu.");
    }
    return nights.entrySet().stream()
        .map(
            one -> {
              Map<String, String> facts = new LinkedHashMap<>();
              facts.put("Malam", String.join(", ", one.getValue()));
              facts.putAll(one.getKey());
              return Html.facts(facts);
            })
        .collect(Collectors.joining("<hr>\n"));
  }

  /** The runs that delivered it, the first and the newest; all of them stand in the table. */
  private static String chain(CaseTable chain, CaseTable handovers) {
    List<String> delivered =
        handovers.rows().stream().map(row -> handovers.cell(row, "malam")).toList();
    List<List<String>> shown = new ArrayList<>();
    for (int i = 0; i < chain.rows().size(); i++) {
      List<String> row = chain.rows().get(i);
      boolean end = i == 0 || i == chain.rows().size() - 1;
      if (end || delivered.contains(chain.cell(row, "malam"))) {
        shown.add(row);
      }
    }
    return Html.table(new CaseTable(chain.columns(), shown), CasePage::title)
        + "<p class=\"kecil\">Semua "
        + chain.rows().size()
        + " malam ada di <code>rantai.csv</code>.</p>";
  }

  private static String sums(Map<String, byte[]> files) {
    List<List<String>> rows = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, bytes) -> {
              if (!name.equals(CaseFile.PAGE) && !name.equals(CaseFile.SUMS)) {
                rows.add(List.of(name, String.valueOf(bytes.length), Sha256.of(bytes)));
              }
            });
    return Html.table(
        new CaseTable(List.of("nama_berkas", "byte", "sha256"), rows), CasePage::title);
  }
}

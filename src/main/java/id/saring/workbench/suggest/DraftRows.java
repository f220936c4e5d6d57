package id.saring.workbench.suggest;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Lexicon;
import id.saring.workbench.EntryDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Suggestions as rows of {@code istilah/*.csv} in status {@code usul}, to be pasted. They hold
 * figures but no words of anybody's post: examples are to be invented. Immutable.
 *
 * @param draft the defaults
 * @param lexicon which contenders there are
 * @param day when they were made, for the column {@code sumber}
 */
public record DraftRows(EntryDraft draft, Lexicon lexicon, LocalDate day) {

  /** The columns of the files that come with the program, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          ("id istilah jenis sasaran varian bentuk samaran butuh kecuali jarak bobot kode status"
                  + " anggaran berlaku_dari berlaku_sampai contoh_kena contoh_bebas pengusul"
                  + " penyetuju sumber catatan")
              .split(" "));

  /** The rows, each with its cells in the order of {@link #COLUMNS}. */
  public List<List<String>> of(Suggestions suggestions) {
    Set<String> ids = new HashSet<>(lexicon.entries().keySet());
    List<List<String>> rows = new ArrayList<>();
    for (Suggestion suggestion : suggestions.found()) {
      Map<String, String> cells = new LinkedHashMap<>(cells(suggestion, suggestions));
      cells.compute("id", (column, id) -> free(String.valueOf(id), ids));
      rows.add(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
    return rows;
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  private Map<String, String> cells(Suggestion suggestion, Suggestions all) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("istilah", suggestion.written());
    said.put("jenis", kind(suggestion.unit().kind()));
    said.put("sumber", "saring lexicon suggest " + day);
    said.put("catatan", note(suggestion, all));
    Contender contender =
        suggestion
            .likely()
            .map(likely -> lexicon.contenders().get(likely.contender()))
            .orElse(null);
    if (contender != null) {
      return draft.cells(said, contender);
    }
    String slug =
        suggestion.unit().text().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return draft.cells(said, (slug.isEmpty() ? "tanda" : slug) + "-usul");
  }

  private static String kind(Unit.Kind kind) {
    return switch (kind) {
      case WORD, PAIR -> "tagline";
      case HASHTAG -> "tagar";
      case EMOJI -> "simbol";
    };
  }

  /** Indonesian, as everything in the lexicon. */
  private static String note(Suggestion suggestion, Suggestions all) {
    OverUse use = suggestion.use();
    String basis =
        switch (all.basis()) {
          case CASES -> "kasus terbukti dan akun kampanye";
          case UNCLEAR -> "kasus yang perlu klarifikasi";
          case FOUND, NONE -> "temuan leksikon sendiri";
        };
    String figures =
        String.format(
            Locale.ROOT,
            "%d dari %d teks (%s) oleh %d akun, %d dari %d teks lain; G2 %.0f",
            use.inFront(),
            use.front(),
            basis,
            suggestion.accounts(),
            use.inBack(),
            use.back(),
            use.likelihood());
    String also =
        suggestion.also().isEmpty()
            ? ""
            : "; seiring: " + String.join(", ", suggestion.also().stream().limit(5).toList());
    return figures
        + also
        + suggestion
            .likely()
            .map(likely -> "; sasaran ditebak dari " + likely.items() + " teks, periksa")
            .orElse("; sasaran belum diketahui, isi");
  }
}

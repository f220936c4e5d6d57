package id.saring.cli;

import id.saring.item.FindingId;
import id.saring.ledger.ChainLink;
import id.saring.ledger.Decision;
import id.saring.ledger.Dossier;
import id.saring.ledger.Dossier.Handover;
import id.saring.ledger.Dossier.Kept;
import id.saring.ledger.Night;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One case on the terminal: who, what, when, where, why, and what became of it. Names of columns
 * are those of the sheet, in either language.
 *
 * @param words the user's language
 * @param columns width of the terminal, or 0
 * @param out hears each line
 */
record EvidenceReport(Words words, int columns, Consumer<String> out) {

  private static final List<String> WHO =
      List.of(
          "nama",
          "nip",
          "status",
          "jabatan",
          "unit_kerja",
          "instansi",
          "wilayah",
          "akun",
          "keyakinan_akun");
  private static final List<String> WHERE =
      List.of("platform", "aktivitas", "waktu", "waktu_tangkap", "tautan");
  private static final List<String> WHY =
      List.of(
          "prioritas",
          "skor",
          "alasan",
          "sasaran",
          "kontes",
          "tahapan",
          "kode",
          "jalur",
          "catatan_sistem");

  private static final int LABEL = 18;
  private static final int SHORT_HASH = 16;

  void tell(Dossier dossier, List<ChainLink> chain, SourceSearch search) throws IOException {
    out.accept(dossier.id().text() + "  " + standing(dossier));
    Optional<Kept> last = last(dossier);
    if (last.isPresent()) {
      Map<String, String> cells = last.get().cells();
      section("evidence-who", cells, WHO);
      section("evidence-where", cells, WHERE);
      head("evidence-text");
      text(cells.getOrDefault("teks", ""));
      String context = cells.getOrDefault("konteks", "");
      if (!context.isEmpty()) {
        head("evidence-context");
        text(context);
      }
      section("evidence-why", cells, WHY);
      matches(last.get());
    } else {
      out.accept("");
      out.accept(words.say("evidence-no-words"));
    }
    head("evidence-handovers");
    for (Handover handover : dossier.handovers()) {
      handover(handover, search);
    }
    head("evidence-decisions");
    decisions(dossier.rulings());
    chain(chain);
    if (!dossier.written().isEmpty()) {
      head("evidence-packs");
      dossier
          .written()
          .forEach(one -> line(one.at().toString(), one.name() + "  sha256 " + one.sha256()));
    }
  }

  private String standing(Dossier dossier) {
    List<Dossier.Ruling> rulings = dossier.rulings();
    Optional<Decision> last =
        rulings.isEmpty()
            ? Optional.empty()
            : Optional.of(rulings.get(rulings.size() - 1).decision());
    return last.filter(one -> !one.words().decision().isBlank())
        .map(one -> DisplayText.clean(one.words().decision()))
        .orElse(words.say(last.isPresent() ? "evidence-reopened" : "evidence-open"));
  }

  /** The newest delivery whose words are kept. */
  private static Optional<Kept> last(Dossier dossier) {
    return dossier.handovers().stream()
        .flatMap(handover -> handover.kept().stream())
        .filter(kept -> !kept.cells().isEmpty())
        .reduce((one, other) -> other);
  }

  private void head(String key) {
    out.accept("");
    out.accept(words.say(key));
  }

  private void section(String key, Map<String, String> cells, List<String> names) {
    Map<String, String> shown = new LinkedHashMap<>();
    names.forEach(name -> shown.put(name, cells.getOrDefault(name, "")));
    shown.values().removeIf(String::isEmpty);
    if (!shown.isEmpty()) {
      head(key);
      shown.forEach(this::line);
    }
  }

  private void line(String label, String value) {
    String start = "  " + label + " ".repeat(Math.max(2, LABEL - label.length()));
    String hanging = " ".repeat(start.length());
    List<String> lines = DisplayText.wrap(DisplayText.clean(value), columns, hanging);
    out.accept(start + lines.get(0).substring(hanging.length()));
    lines.stream().skip(1).forEach(out);
  }

  private void text(String text) {
    text.lines()
        .flatMap(line -> DisplayText.wrap(DisplayText.clean(line), columns, "  | ").stream())
        .forEach(out);
  }

  private void matches(Kept kept) {
    head("evidence-matches");
    for (Night.Hit match : kept.matches()) {
      line(
          match.field() + " " + match.start() + "–" + match.end(),
          "«"
              + match.found()
              + "»  "
              + match.entry()
              + " ("
              + match.manner()
              + ")  "
              + match.score()
              + (match.owner().isEmpty() ? "" : "  " + match.owner()));
      Map<String, String> entry = kept.entries().getOrDefault(match.entry(), Map.of());
      if (entry.isEmpty()) {
        line("", words.say("evidence-entry-unknown"));
      } else {
        line("", summary(entry));
      }
    }
  }

  private static String summary(Map<String, String> entry) {
    StringBuilder shown = new StringBuilder();
    for (String column :
        List.of("istilah", "nama", "jenis", "sasaran", "butuh", "kecuali", "bobot", "kode")) {
      String cell = entry.getOrDefault(column, "");
      if (!cell.isEmpty()) {
        shown.append(shown.length() == 0 ? "" : "; ").append(column).append(' ').append(cell);
      }
    }
    return shown.toString();
  }

  private void handover(Handover handover, SourceSearch search) throws IOException {
    Night.Identity run = handover.run();
    line(run.run(), handover.sheet().code() + ", " + handover.cause().code());
    line("", words.say("evidence-run", run.lexiconSha256().substring(0, 12), run.saring()));
    Optional<Kept> kept = handover.kept();
    if (kept.isPresent()) {
      line("", words.say("evidence-record", kept.get().rawSha256(), record(kept.get())));
      line("", words.say("evidence-row", kept.get().cells().getOrDefault("sumber", "?")));
    }
    if (handover.source().isPresent()) {
      Night.SourceRead source = handover.source().get();
      line("", words.say(search.of(source).key(), source.file(), shortHash(source.sha256())));
    }
  }

  private String record(Kept kept) {
    if (kept.purged().isPresent()) {
      return words.say(
          "evidence-record-purged",
          kept.purged().get().on().toString(),
          kept.purged().get().rule());
    }
    return kept.raw().isPresent()
        ? words.say("evidence-record-kept", words.number(kept.rawBytes()))
        : words.say("evidence-record-shared");
  }

  private static String shortHash(String sha256) {
    return sha256.substring(0, Math.min(SHORT_HASH, sha256.length()));
  }

  private void decisions(List<Dossier.Ruling> rulings) {
    if (rulings.isEmpty()) {
      line("–", words.say("evidence-open"));
    }
    for (int i = 0; i < rulings.size(); i++) {
      Decision decision = rulings.get(i).decision();
      Decision.Words said = decision.words();
      String what = said.decision().isBlank() ? words.say("evidence-reopened") : said.decision();
      line((i + 1) + ".", what + "  " + words.say("evidence-after", rulings.get(i).afterRun()));
      Map<String, String> rest = new LinkedHashMap<>();
      rest.put("kode_akhir", said.finalCode());
      rest.put("alasan_keputusan", said.reason());
      rest.put("catatan", said.note());
      rest.put("penelaah", said.reviewer());
      rest.put("penelaah_kedua", said.secondReviewer());
      rest.put("tanggal_diketahui", said.knownOn());
      rest.put("tanggal_telaah", said.reviewedOn());
      rest.put("dicatat_pada", decision.origin().at().toString());
      rest.put("lembar", decision.origin().file() + ":" + decision.origin().line());
      rest.put("salinan_dari", decision.origin().copyOf().map(FindingId::text).orElse(""));
      rest.values().removeIf(String::isEmpty);
      rest.forEach((name, value) -> line("   " + name, value));
    }
  }

  private void chain(List<ChainLink> chain) {
    head("evidence-chain");
    if (!chain.isEmpty()) {
      ChainLink first = chain.get(0);
      ChainLink last = chain.get(chain.size() - 1);
      line(first.run(), "manifes " + first.manifestSha256());
      if (chain.size() > 1) {
        if (chain.size() > 2) {
          line("…", words.say("evidence-chain-between", words.number(chain.size() - 2L)));
        }
        line(last.run(), "manifes " + last.manifestSha256());
      }
    }
  }
}

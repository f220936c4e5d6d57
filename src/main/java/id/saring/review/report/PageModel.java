package id.saring.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the template shows, ready to be written: the facts and what is drawn of them. Immutable.
 *
 * @param facts the facts
 * @param style the style of the page, ours
 * @param policy its content security policy
 */
public record PageModel(ReportFacts facts, String style, String policy) {

  private static final int MOST_TERMS = 20;
  private static final int MOST_NOISY = 15;
  private static final int MOST_PAIRS = 40;

  /** Charts of the findings, in the order of the page. */
  public List<Chart> charts() {
    NightFindings found = facts.findings();
    List<Chart> charts = new ArrayList<>();
    charts.add(
        bars(
            "Menurut prioritas",
            "Tinggi: skor 70 ke atas; sedang: 40–69; rendah: di bawahnya. Prioritas adalah urutan membaca, bukan tingkat kesalahan.",
            "Prioritas",
            found.priorities()));
    charts.add(
        bars(
            "Menurut kontes",
            "Kontes dari tanda terkuat tiap baris. Satu istilah dapat dipakai di beberapa kontes.",
            "Kontes",
            found.contests()));
    charts.add(
        bars(
            "Menurut sasaran",
            "Pasangan, calon, atau partai yang ditunjuk tanda terkuat. Bukan ukuran dukungan: yang diperiksa hanya akun terdaftar.",
            "Sasaran",
            found.targets()));
    charts.add(
        bars(
            "Menurut platform",
            "Banyak baris dapat berarti banyak ekspor dari platform itu, bukan banyak pelanggaran.",
            "Platform",
            found.platforms()));
    charts.add(
        bars(
            "Menurut instansi",
            "Instansi besar punya lebih banyak akun; angka ini tidak dibagi jumlah pegawai.",
            "Instansi",
            found.agencies()));
    charts.add(
        new Chart(
            "Menurut jam unggah",
            "Jam setempat di wilayah pegawai. Jam yang tidak tertulis di ekspor tidak dihitung.",
            "Jam",
            Plot.columns(found.hours()),
            found.hours()));
    charts.add(
        new Chart(
            "Menurut hari unggah",
            "Hari unggahan dibuat, bukan hari ekspor. Celah dapat berarti tidak ada ekspor untuk hari itu.",
            "Hari",
            Plot.days(found.days()),
            found.days()));
    return charts;
  }

  private static Chart bars(String title, String says, String what, List<Counted> counts) {
    return new Chart(title, says, what, Plot.bars(counts), counts);
  }

  /** The nights of the trend, the night of the page last. */
  public List<History.PastNight> nights() {
    List<History.PastNight> nights = new ArrayList<>();
    facts.history().ifPresent(history -> nights.addAll(history.nights()));
    NightManifest tonight = facts.manifest();
    nights.add(
        new History.PastNight(
            tonight.run(), tonight.date(), tonight.count("flagged"), tonight.count("screened")));
    return nights;
  }

  /** The trend; empty if there is no night before this one. */
  public Optional<Chart> trend() {
    List<Counted> nights =
        nights().stream().map(one -> new Counted(one.date(), one.flagged())).toList();
    return nights.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Chart(
                "Temuan baru tiap malam",
                "Hanya temuan yang belum pernah dikirim. Naik turunnya mengikuti ekspor yang masuk dan isi leksikon, tidak hanya kegiatan pegawai.",
                "Malam",
                Plot.line(nights),
                List.of()));
  }

  /** The terms that fill most rows. */
  public List<TermLine> terms() {
    return facts.findings().terms().stream()
        .filter(term -> term.rows() > 0)
        .limit(MOST_TERMS)
        .toList();
  }

  /** The terms with most noise: what was cancelled tonight and what people refused so far. */
  public List<TermLine> noisy() {
    return facts.findings().terms().stream()
        .filter(term -> noise(term) > 0)
        .sorted(Comparator.comparingLong(this::noise).reversed().thenComparing(TermLine::term))
        .limit(MOST_NOISY)
        .toList();
  }

  private long noise(TermLine term) {
    return term.cancelled() + verdict(term).map(History.Verdict::refused).orElse(0L);
  }

  /** What people decided about a term so far. */
  public Optional<History.Verdict> verdict(TermLine term) {
    return facts.history().flatMap(history -> history.of(term.term()));
  }

  /** The contenders mentioned most, by contest. */
  public List<PairLine> pairs() {
    List<PairLine> most =
        facts.findings().pairs().stream()
            .sorted(Comparator.comparingLong(PairLine::mentions).reversed())
            .limit(MOST_PAIRS)
            .toList();
    return facts.findings().pairs().stream().filter(most::contains).toList();
  }

  /** How many contenders the table leaves out. */
  public int morePairs() {
    return Math.max(0, facts.findings().pairs().size() - MOST_PAIRS);
  }

  /** A number. */
  public String n(long number) {
    return Figures.number(number);
  }

  /** A text of strangers on one line, without characters that a page may not hold. */
  public String t(String text) {
    return Visible.line(text);
  }

  /** A number of the night by its name in the manifest. */
  public long count(String name) {
    return facts.manifest().count(name);
  }
}

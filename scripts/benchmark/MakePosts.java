import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes posts, a roster and a lexicon layer for {@code scripts/bench}, always the same for the same
 * arguments. Run as {@code java MakePosts.java DIR POSTS ENTRIES ACCOUNTS}.
 *
 * <p>Everything is invented. About one post in twelve holds a word of the lexicon, one in three an
 * emoji, one in ten a hashtag, a link or a mention; lengths follow the statistics of real posts (median
 * about 60 characters). Every post is by a registered account: the most work there can be.
 */
public final class MakePosts {

  private static final long SEED = 20241127L;

  private static final String[] WORDS =
      ("saya kami kita dia mereka ini itu yang dan di ke dari untuk dengan pada adalah tidak bukan"
              + " sudah belum akan bisa harus mau juga hanya lagi masih pernah selalu kadang sering"
              + " pagi siang sore malam hari minggu bulan tahun kemarin besok tadi nanti sekarang"
              + " rumah kantor sekolah pasar jalan kampung kota desa laut gunung sungai sawah kebun"
              + " makan minum tidur kerja belajar pulang pergi datang duduk lihat dengar baca tulis"
              + " beli jual bayar pesan kirim tunggu cari bawa ambil kasih minta tolong bantu jaga"
              + " ibu bapak anak adik kakak teman guru dokter petani nelayan sopir pedagang warga"
              + " air api tanah angin hujan panas dingin mendung cerah banjir macet lampu listrik"
              + " nasi ikan ayam sayur sambal kopi teh gula garam beras minyak telur buah pisang"
              + " bagus jelek besar kecil tinggi rendah cepat lambat mahal murah baru lama banyak"
              + " sedikit senang sedih marah sabar capek sehat sakit lapar haus rindu bangga malu"
              + " semoga amin terima kasih selamat maaf permisi silakan mantap keren seru lucu aneh"
              + " program bantuan pelayanan kecamatan kelurahan puskesmas rapat apel upacara dinas"
              + " layanan antre loket berkas surat data laporan anggaran kegiatan jadwal libur cuti"
              + " bola gol tim pemain pelatih stadion menang kalah seri lomba juara hadiah panggung"
              + " lagu film konser buku foto video status komentar grup pesan sinyal pulsa paket"
              + " yg gak ga nggak bgt aja udah dah sih dong kok deh nih tuh wkwk haha btw gimana")
          .split(" ");

  private static final String[] EMOJI = {"😂", "🙏", "❤️", "👍🏽", "🔥", "😭", "🥰", "💪", "✌️", "☝️"};
  private static final String[] SYLLABLES =
      "ba be bi bo bu da de di do du ga gi ja jo ka ke ko la le lo ma me mo na ni no pa pe po ra re ro sa se so ta te to wa yo"
          .split(" ");

  private final Random random = new Random(SEED);
  private final List<String> terms = new ArrayList<>();

  private MakePosts() {}

  public static void main(String[] args) throws IOException {
    Path dir = Files.createDirectories(Path.of(args[0]));
    int posts = Integer.parseInt(args[1]);
    int entries = Integer.parseInt(args[2]);
    int accounts = Integer.parseInt(args[3]);
    MakePosts maker = new MakePosts();
    maker.lexicon(Files.createDirectories(dir.resolve("lexicon")), entries);
    maker.roster(dir.resolve("accounts.csv"), accounts);
    maker.posts(dir.resolve("posts.ndjson"), posts, accounts);
  }

  /** Contests, pairs and entries beside those of the base lexicon. */
  private void lexicon(Path dir, int entries) throws IOException {
    Files.createDirectories(dir.resolve("istilah"));
    StringBuilder regions = new StringBuilder("\uFEFFid;nama;induk;zona;alias\r\n");
    StringBuilder contests =
        new StringBuilder(
            "\uFEFFid;nama;jenis;wilayah;penetapan;kampanye_mulai;kampanye_selesai;pemungutan_suara;"
                + "berlaku_dari;berlaku_sampai;batas_hari;jenis_hari\r\n");
    StringBuilder pairs = new StringBuilder("\uFEFFid;kontes;nama;jenis;nomor\r\n");
    StringBuilder rows =
        new StringBuilder(
            "\uFEFFid;istilah;jenis;sasaran;varian;bentuk;samaran;butuh;kecuali;jarak;bobot;kode;"
                + "status\r\n");
    int perContest = 20;
    for (int e = 0; e < entries; e++) {
      int contest = e / perContest;
      int pair = 1 + e % perContest / 5;
      if (e % perContest == 0) {
        regions.append("kota-uji-" + contest + ";Kota Ujilah " + contest + ";nasional;WITA;\r\n");
        contests.append(
            "pilwali-uji-" + contest + ";Pilwali Ujilah " + contest + ";pemilihan;kota-uji-" + contest
                + ";2024-09-22;2024-09-25;2024-11-23;2024-11-27;2024-03-01;2025-03-31;7;kalender\r\n");
      }
      if (e % 5 == 0) {
        pairs.append(
            "uji-" + contest + "-" + pair + ";pilwali-uji-" + contest + ";" + name() + " " + name()
                + " - " + name() + " " + name() + ";paslon;" + pair + "\r\n");
      }
      String word = name().toLowerCase(java.util.Locale.ROOT);
      String term =
          switch (e % 5) {
            case 0 -> word;
            case 1 -> "paket " + word;
            case 2 -> "#" + word + "menang";
            case 3 -> name() + " " + name();
            default -> word + " " + WORDS[random.nextInt(WORDS.length)];
          };
      terms.add(term);
      String kind =
          switch (e % 5) {
            case 2 -> "tagar";
            case 3 -> "calon";
            case 4 -> "slogan";
            default -> "tagline";
          };
      rows.append(
          "uji-" + e + ";" + term + ";" + kind + ";uji-" + contest + "-" + pair + ";;auto;;"
              + "[ajakan];[larangan]|[judi]|[elpiji];8;" + (e % 5 == 3 ? 28 : 45) + ";SKB-04;aktif\r\n");
    }
    Files.writeString(dir.resolve("wilayah.csv"), regions);
    Files.writeString(dir.resolve("kontes.csv"), contests);
    Files.writeString(dir.resolve("sasaran.csv"), pairs);
    Files.writeString(dir.resolve("istilah/uji.csv"), rows);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 3 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /** A person for each account: the number is told apart by the birth date and its last digits. */
  private void roster(Path file, int accounts) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          "\uFEFFnip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;"
              + "berlaku_dari;berlaku_sampai;keyakinan\r\n");
      LocalDate first = LocalDate.of(1965, 1, 1);
      for (int a = 0; a < accounts; a++) {
        String born = first.plusDays(a / 1000).toString().replace("-", "");
        out.write(
            String.format(
                "%s 200501 1 %03d;Pegawai Uji %d;PNS;Staf;Unit %d;Pemkot Uji;kota-uji-%d;"
                    + "instagram;uji_%d;;;;pasti\r\n",
                born, a % 1000, a, a % 50, a % 30, a));
      }
    }
  }

  private void posts(Path file, int posts, int accounts) throws IOException {
    long start = Instant.parse("2024-09-25T00:00:00Z").getEpochSecond();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < posts; i++) {
        out.write("{\"platform\":\"instagram\",\"kind\":\"");
        out.write(i % 3 == 0 ? "post" : "comment");
        out.write("\",\"item_id\":\"" + (3_400_000_000_000_000_000L + i * 7919L));
        out.write("\",\"author_handle\":\"uji_" + random.nextInt(accounts));
        out.write("\",\"posted_at\":\"" + Instant.ofEpochSecond(start + random.nextInt(5_000_000)));
        out.write("\",\"url\":\"https://www.instagram.com/p/" + Integer.toString(i, 36));
        out.write("/\",\"text\":\"");
        out.write(text());
        out.write("\"}\n");
      }
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int words = 3 + (int) Math.min(60, Math.abs(random.nextGaussian()) * 11);
    for (int w = 0; w < words; w++) {
      text.append(w == 0 ? "" : random.nextInt(12) == 0 ? ", " : " ");
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    if (random.nextInt(12) == 0) {
      text.append(' ').append(terms.get(random.nextInt(terms.size())));
    }
    if (random.nextInt(60) == 0) {
      text.append(" gas elpiji 3 kg langka");
    }
    if (random.nextInt(80) == 0) {
      text.append(" slot gacor maxwin hari ini");
    }
    if (random.nextInt(3) == 0) {
      text.append(' ').append(EMOJI[random.nextInt(EMOJI.length)]);
    }
    if (random.nextInt(10) == 0) {
      text.append(" #").append(WORDS[random.nextInt(WORDS.length)]).append("2024");
    }
    if (random.nextInt(10) == 0) {
      text.append(" https://contoh.example/").append(random.nextInt(100000));
    }
    return text.toString();
  }
}

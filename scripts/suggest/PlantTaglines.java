import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Plants ten invented taglines for scripts/bench-suggest: three rare words, two hashtags, three
 * pairs of everyday words, a rare word with an everyday one, an emoji. Each stands in 15 to 40
 * posts by 8 to 20 invented accounts that answer an invented campaign account. Half of the posts are
 * real posts into which the tagline is put anywhere, a quarter are invented sentences, a quarter
 * stock phrases that many use and that are as frequent as a rare tagline. As many answers hold no
 * tagline at all, and ordinary posts hold some by chance.
 *
 * <p>Arguments: folder to write to, corpus (NDJSON, gzipped), seed, share of noise (posts with the
 * tagline that answer nobody, in proportion to those that do).
 */
final class PlantTaglines {

  private static final String[] EVERYDAY =
      ("rumah terang fajar sawah jalan laut angin tangan hati langkah kapal jembatan cahaya ladang pintu"
              + " sungai gunung bunga pagi harapan semangat warga dapur sekolah pasar layar tenun akar"
              + " sayap bintang")
          .split(" ");
  private static final String[] EMOJI = {"🐃", "🛶", "🪘", "🦜", "🌾", "🐬", "🪁", "🥁"};

  private static final String[][] PHRASES = {
    {
      "Pagi ini di kampung kami", "Habis hujan kemarin", "Dari ujung dermaga", "Sudah lama menunggu",
      "Kemarin sore di lapangan", "Setelah rapat warga", "Bersama tetangga sebelah",
      "Di warung kopi tadi", "Selesai panen jagung", "Dengan niat yang tulus", "Walau jauh di rantau",
      "Malam minggu begini", "Anak istri ikut semua", "Biar orang bilang apa", "Sejak subuh tadi",
      "Kami para nelayan", "Ibu ibu pengajian", "Pemuda karang taruna", "Teman kuliah dulu",
      "Keluarga besar saya"
    },
    {
      "pilihan tetap satu", "tidak akan pindah hati", "siap kawal sampai akhir", "sudah sepakat bulat",
      "ikut arak arakan", "pasang spanduk sendiri", "angkat tangan tinggi", "teriak paling kencang",
      "bawa rombongan dua truk", "titip suara lewat doa", "semua satu suara", "yakin menang telak",
      "turun ke jalan damai", "rela panas panasan", "jaga TPS masing masing", "sebar kabar baik",
      "ajak saudara dan kawan", "pakai kaus baru", "masak nasi bungkus", "nyanyi bareng bareng"
    },
    {
      "demi anak cucu", "untuk daerah kita", "sampai hari pencoblosan", "jangan sampai salah",
      "mohon doanya", "biar ada perubahan", "insyaallah dilancarkan", "salam dari desa",
      "lanjutkan perjuangan", "pemimpin yang merakyat", "semoga amanah", "kami tunggu di sini",
      "hadir terus bapak", "luar biasa malam ini", "mantap sekali acaranya", "sehat selalu",
      "gaspol tanpa rem", "tidak ada kata mundur", "satu komando", "rapatkan barisan"
    }
  };

  /** Words by their place in a sentence; put together freely, few pairs of them come twice. */
  private static final String[] SLOTS = {
    "pagi siang sore malam kemarin besok lusa nanti tadi akhirnya sekarang selalu memang syukurlah",
    "kami saya kita beta tetangga ibu bapak nenek paman pemuda petani nelayan guru pedagang santri"
        + " mahasiswa sopir bidan tukang kawan",
    "datang hadir ikut turun bawa pasang bagi sebar dengar nonton masak nyanyi jalan kumpul titip"
        + " pilih dukung tunggu kawal doakan",
    "ramai ramai|spanduk|baliho|kaus|nasi|kopi|bendera|kabar|suara|doa|rombongan|truk|perahu|panggung"
        + "|lapangan|posko|jagung|ikan|lagu|video",
    "di ke dari sampai buat demi untuk dekat lewat menuju",
    "dermaga pasar balai masjid gereja kebun pantai sekolah terminal kantor desa kampung kecamatan"
        + " alun-alun rumah simpang jembatan kota pulau bukit",
    "bosku kaka gaes semua bersama selalu dong lagi terus pasti amin semangat hebat mantap keren"
        + " juara aman lancar sehat jaya"
  };

  private final Random random;
  private final List<String> real;
  private final List<String> lines = new ArrayList<>();
  private int number;
  private int answers;

  private PlantTaglines(long seed, List<String> real) {
    this.random = new Random(seed);
    this.real = real;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    PlantTaglines planting =
        new PlantTaglines(Long.parseLong(args[2]), texts(Path.of(args[1])));
    List<String> taglines = planting.taglines();
    double noise = Double.parseDouble(args[3]);
    for (String tagline : taglines) {
      planting.plant(tagline, noise);
    }
    planting.answersWithout(planting.answers);
    Collections.shuffle(planting.lines, planting.random);
    Path layer = Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(
        layer.resolve("akun-kampanye.csv"),
        "platform;akun;id_akun;nama;jenis;sasaran;sumber\n"
            + "instagram;posko.uji.satu;;Posko Uji;relawan;jateng-2024-2-luthfi-taj;karangan\n"
            + "instagram;posko.uji.dua;;Posko Uji Dua;resmi;jateng-2024-2-luthfi-taj;karangan\n");
    Files.write(folder.resolve("planted.ndjson"), planting.lines);
    Files.write(folder.resolve("taglines.txt"), taglines);
  }

  /** The text of every thirtieth post, enough to plant in. */
  private static List<String> texts(Path corpus) throws IOException {
    Pattern field = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    List<String> texts = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      int at = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Matcher text = field.matcher(line);
        if (at++ % 30 == 0 && text.find() && text.group(1).length() < 400) {
          texts.add(text.group(1)); // escapes stay: it is written into JSON again
        }
      }
    }
    return texts;
  }

  private List<String> taglines() {
    List<String> words = new ArrayList<>(List.of(EVERYDAY));
    Collections.shuffle(words, random);
    List<String> taglines = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      taglines.add(invented());
    }
    taglines.add("#" + capital(words.remove(0)) + capital(words.remove(0)) + "Bersama");
    taglines.add("#" + capital(invented()) + capital(words.remove(0)));
    for (int i = 0; i < 3; i++) {
      taglines.add(words.remove(0) + " " + words.remove(0));
    }
    taglines.add(invented() + " " + words.remove(0));
    taglines.add(EMOJI[random.nextInt(EMOJI.length)]);
    return taglines;
  }

  private String invented() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdgjklmnprstw".charAt(random.nextInt(13)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append("rnskt".charAt(random.nextInt(5))).toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private void plant(String tagline, double noise) {
    int posts = 15 + random.nextInt(26);
    int accounts = 8 + random.nextInt(13);
    for (int i = 0; i < posts; i++) {
      String account = "warga.uji." + Math.abs(tagline.hashCode() % 9999) + "." + i % accounts;
      write(account, with(tagline, carrier()), true);
    }
    for (int i = 0; i < Math.round(posts * noise); i++) {
      write("lain.uji." + random.nextInt(100_000), with(tagline, realText()), false);
    }
  }

  private void answersWithout(int count) {
    for (int i = 0; i < count; i++) {
      write("warga.uji.x." + random.nextInt(count), carrier(), true);
    }
  }

  private String carrier() {
    return random.nextBoolean()
        ? realText()
        : random.nextBoolean() ? sentence() : stockPhrases();
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    for (String slot : SLOTS) {
      String[] words = slot.split(slot.contains("|") ? "\\|" : " ");
      if (random.nextInt(6) > 0) {
        text.append(text.length() == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
      }
    }
    return text.append(" ").append(random.nextInt(60)).toString();
  }

  private String realText() {
    return real.get(random.nextInt(real.size()));
  }

  private String stockPhrases() {
    StringBuilder text = new StringBuilder();
    for (String[] phrases : PHRASES) {
      if (random.nextInt(4) > 0 || text.length() == 0) {
        text.append(text.length() == 0 ? "" : random.nextBoolean() ? ", " : " ");
        text.append(phrases[random.nextInt(phrases.length)]);
      }
    }
    return text.toString();
  }

  private String with(String tagline, String text) {
    String[] words = text.split(" ");
    int at = random.nextInt(words.length + 1);
    List<String> all = new ArrayList<>(List.of(words));
    all.add(at, random.nextInt(4) == 0 ? capitals(tagline) : tagline);
    return String.join(" ", all);
  }

  private static String capitals(String tagline) {
    return tagline.startsWith("#") ? tagline : tagline.toUpperCase(java.util.Locale.ROOT);
  }

  private void write(String account, String text, boolean answer) {
    answers += answer ? 1 : 0;
    String target =
        answer
            ? ",\"target_handle\":\"posko.uji." + (random.nextBoolean() ? "satu" : "dua") + "\""
            : "";
    lines.add(
        "{\"platform\":\"instagram\",\"kind\":\""
            + (answer ? "comment" : "post")
            + "\",\"item_id\":\"uji-"
            + number++
            + "\",\"author_handle\":\""
            + account
            + "\",\"text\":\""
            + text
            + "\""
            + target
            + "}");
  }
}

package id.saring.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The invented export that docs/leksikon.md looks for new terms in. */
final class GuideExport {

  private static final String[] TIMES = {"Pagi", "Siang", "Sore", "Malam", "Kemarin", "Tadi"};
  private static final String[] DOINGS = {
    "panen jagung",
    "masak ikan",
    "jemur padi",
    "pasang atap",
    "dorong perahu",
    "petik cabai",
    "beli oli"
  };
  private static final String[] PLACES = {
    "di kebun", "di pantai", "dekat terminal", "depan rumah", "di pasar"
  };

  private GuideExport() {}

  private static String sentence(int i) {
    return "%s %s %s %d"
        .formatted(
            TIMES[i % TIMES.length], DOINGS[i % DOINGS.length], PLACES[i % PLACES.length], i);
  }

  /** Writes what some answered to a campaign account, and what many wrote about their day. */
  static void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      lines.add(line(i, "post", "warga." + i % 90, sentence(i), ""));
    }
    for (int i = 0; i < 14; i++) {
      String account = "pendukung." + i % 9;
      String text = sentence(3 * i + 1) + (i % 2 == 0 ? ", sapu bagorat!" : " #SapuBagorat");
      lines.add(line(400 + i, "comment", account, text, "luthfiyasinofficial"));
    }
    for (int i = 0; i < 6; i++) {
      String text = sentence(5 * i + 2) + " #LuthfiBikinAyem";
      lines.add(line(500 + i, "comment", "pendukung." + i, text, "luthfiyasinofficial"));
    }
    Files.write(file, lines);
  }

  private static String line(int id, String kind, String account, String text, String target) {
    return """
        {"platform":"instagram","kind":"%s","item_id":"%d","author_handle":"%s","text":"%s","target_handle":"%s"}\
        """
        .formatted(kind, id, account, text, target);
  }
}

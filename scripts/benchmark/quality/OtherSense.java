import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.lexicon.Lexicon;
import id.saring.match.Standing;
import id.saring.workbench.Trial;
import id.saring.workbench.evaluate.Share;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Posts with "gas" or "gacor" in another sense: how many reach the sheet's middle band anyway. */
final class OtherSense {

  private static final int MEDIUM = 40;

  /** Classes of gas-gacor.tsv that are about politics, though nobody is supported. */
  private static final Set<String> POLITICAL =
      Set.of(
          "ejekan", "ngegas-politik", "kritik", "demo", "ajakan-debat", "ucapan", "bincang", "berita");

  private OtherSense() {}

  /** The share of the innocent posts that reach {@code sedang}. */
  static Share reachingMedium(Lexicon lexicon, Path labels, Path posts) throws IOException {
    Map<String, String> texts = texts(posts, innocent(labels));
    List<String> all = new ArrayList<>(texts.values());
    long high =
        new Trial(lexicon, Set.of())
            .of(all, Collections.nCopies(all.size(), Standing.UNKNOWN)).stream()
                .filter(seen -> seen.score() >= MEDIUM)
                .count();
    return new Share(high, all.size());
  }

  private static Set<String> innocent(Path labels) throws IOException {
    Set<String> ids = new java.util.HashSet<>();
    for (String line : Files.readAllLines(labels)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && cells[1].equals("0") && !POLITICAL.contains(cells[2])) {
        ids.add(cells[0]);
      }
    }
    return ids;
  }

  private static Map<String, String> texts(Path posts, Set<String> wanted) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(posts)));
        JsonParser json = new JsonFactory().createParser(in)) {
      String id = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          String name = String.valueOf(json.currentName());
          if (name.equals("id")) {
            id = json.getText();
          } else if (name.equals("text") && wanted.contains(id)) {
            texts.put(id, json.getText());
          }
        }
      }
    }
    return texts;
  }
}

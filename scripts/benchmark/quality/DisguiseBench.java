import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Level;
import id.saring.lexicon.Lexicon;
import id.saring.match.Examination;
import id.saring.match.Match;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** How many disguised taglines and slogans are found, and how often disguise is seen in vain. */
final class DisguiseBench {

  private static final int CHUNK = 20_000;
  private static final String[] CARRIERS = {
    "Kawan semua, %s sampai akhir ya",
    "Kawan semua, ayo coblos dan dukung, %s sampai akhir ya",
    "Kawan semua, pilih %s sampai akhir, menang",
  };

  private final Trial trial;
  private final Map<Entry, String> carriers = new LinkedHashMap<>();
  private final List<String> withoutCarrier = new ArrayList<>();

  DisguiseBench(Lexicon lexicon) {
    this.trial = new Trial(lexicon, Set.of());
    for (Entry entry : lexicon.entries().values()) {
      boolean asked = entry.kind() == EntryKind.TAGLINE || entry.kind() == EntryKind.SLOGAN;
      boolean lettered = entry.term().matches("(?s).*\\p{L}.*");
      if (asked && lettered && entry.status() == EntryStatus.AKTIF && entry.disguise() > 0) {
        choose(lexicon, entry);
      }
    }
  }

  /** The first sentence in which the plain term is found, but nothing without it. */
  private void choose(Lexicon lexicon, Entry entry) {
    List<String> sentences = new ArrayList<>(List.of(CARRIERS));
    for (Contender contender : lexicon.contendersOf(entry)) {
      sentences.add("Dukung " + contender.name() + ", %s sampai akhir ya");
    }
    for (String word : entry.requires()) {
      if (!word.startsWith("[")) {
        sentences.add("Kawan semua, " + word + ", %s sampai akhir ya");
      }
    }
    for (String sentence : sentences) {
      if (found(entry, sentence.formatted(entry.term()))
          && !found(entry, sentence.formatted("begitu"))) {
        carriers.put(entry, sentence);
        return;
      }
    }
    withoutCarrier.add(entry.id());
  }

  private boolean found(Entry entry, String text) {
    return holds(entry, trial.of(text, Standing.UNKNOWN));
  }

  private static boolean holds(Entry entry, Examination seen) {
    return seen.matches().stream().anyMatch(match -> match.sign().id().equals(entry.id()));
  }

  int entries() {
    return carriers.size();
  }

  List<String> withoutCarrier() {
    return withoutCarrier;
  }

  /** Share of the terms found in this dress; terms that it leaves as they are do not count. */
  Share found(Disguise disguise) {
    List<Entry> asked = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    carriers.forEach(
        (entry, sentence) -> {
          String dressed = disguise.on(entry.term());
          String plain = entry.term().toLowerCase(Locale.ROOT);
          boolean changed = !dressed.equals(plain) && !dressed.equals(Disguise.stretch(plain));
          if ((changed || disguise.grade() == 0) && entry.disguise() >= disguise.grade()) {
            asked.add(entry);
            texts.add(sentence.formatted(dressed));
          }
        });
    List<Examination> seen = trial.of(texts, Collections.nCopies(texts.size(), Standing.UNKNOWN));
    int hits = 0;
    for (int i = 0; i < seen.size(); i++) {
      hits += holds(asked.get(i), seen.get(i)) ? 1 : 0;
    }
    return new Share(hits, seen.size());
  }

  /** Share of real posts in which nothing but undone disguise was found. */
  Share disguiseAlone(Path posts) throws IOException {
    long all = 0;
    long alone = 0;
    try (InputStream in =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(posts)));
        JsonParser parser = new JsonFactory().createParser(in)) {
      List<String> texts = new ArrayList<>();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        texts.add(text(parser));
        all++;
        if (texts.size() == CHUNK) {
          alone += alone(texts);
          texts.clear();
        }
      }
      alone += alone(texts);
    }
    return new Share(alone, all);
  }

  private static String text(JsonParser parser) throws IOException {
    String text = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals("text");
      parser.nextToken();
      if (wanted) {
        text = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return text;
  }

  private long alone(List<String> texts) {
    return trial.of(texts, Collections.nCopies(texts.size(), Standing.UNKNOWN)).stream()
        .map(Examination::matches)
        .filter(matches -> !matches.isEmpty() && matches.stream().allMatch(DisguiseBench::undone))
        .count();
  }

  private static boolean undone(Match match) {
    return match.occurrence().manner().equals(Level.SAMARAN.code());
  }
}

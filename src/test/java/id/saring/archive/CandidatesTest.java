package id.saring.archive;

import static id.saring.archive.Shelf.NIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.item.RawRecord;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Form;
import id.saring.lexicon.FormGenerator;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import id.saring.match.ChunkScreener;
import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Subject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise of the archive: a lexicon that is tried on it finds what screening the same items
 * would find, however the words are written.
 */
class CandidatesTest {

  private static final Path BASE = Path.of("lexicon");
  private static final Path CORPUS = Path.of("../shared/corpus/posts.ndjson.gz");

  /** Ways to write a form: what the chain undoes, and what it must leave alone. */
  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          form -> "Hari ini " + form + " lagi",
          form -> "#" + form.replace(" ", "") + "Kupang2024",
          form -> "#Ayo" + capital(form.replace(" ", "")),
          form -> form.toUpperCase(java.util.Locale.ROOT) + "!!!",
          form -> form + form.charAt(form.length() - 1) + form.charAt(form.length() - 1),
          form -> form.replace('a', '4').replace('o', '0').replace('i', '1'),
          form -> String.join(" ", form.replace(" ", "").split("")),
          form -> String.join(".", form.replace(" ", "").split("")),
          form -> form.replace('a', '@'),
          form -> form.length() > 3 ? form.charAt(0) + "*" + form.substring(2) : form,
          form -> form.replace("a", "а").replace("o", "о"), // Cyrillic
          form -> "x" + form + "x https://" + form.replace(" ", "") + ".id");

  @TempDir Path temporary;

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Screening base() {
    assumeTrue(Files.isDirectory(BASE), "there is no lexicon here");
    return Screening.forNight(LexiconReader.read(List.of(BASE)).lexicon(), java.util.Set.of());
  }

  @Test
  void findsEveryFormOfEveryEntryHoweverItIsWritten() throws Exception {
    Screening screening = base();
    Lexicon lexicon = LexiconReader.read(List.of(BASE)).lexicon();
    List<String> texts = new ArrayList<>();
    FormGenerator generator = new FormGenerator();
    for (Entry entry : lexicon.entries().values()) {
      List<Form> forms = new ArrayList<>(generator.forms(entry));
      for (int i = 0; i < forms.size(); i += 1 + forms.size() / 4) {
        String form = forms.get(i).text();
        WAYS.forEach(way -> texts.add(way.apply(form)));
      }
    }
    assertThat(texts).hasSizeGreaterThan(5_000);
    checkSame(screening, texts);
  }

  @Test
  void findsWhatIsFoundInRealPosts() throws Exception {
    assumeTrue(Files.exists(CORPUS), "the real posts are not here");
    List<String> texts = new ArrayList<>();
    try (InputStream in =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(CORPUS)));
        JsonParser parser = new JsonFactory().createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && "text".equals(parser.currentName())) {
          texts.add(parser.getText());
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(100_000);
    checkSame(base(), texts);
  }

  private void checkSame(Screening screening, List<String> texts) throws Exception {
    Path folder = temporary.resolve("arsip");
    ArchiveSession session = ArchiveSession.begin(folder, NIGHT);
    ArchiveSession.Feed feed = session.feed();
    List<String> screened = new ArrayList<>();
    try (ChunkScreener screener =
        new ChunkScreener(screening, finding -> screened.add(shown(finding)))) {
      for (int i = 0; i < texts.size(); i++) {
        Subject subject = Shelf.subject(Shelf.item("i" + i, "uji", i + 1).text(texts.get(i)));
        feed.add(subject);
        screener.add(subject);
      }
      screener.finish();
    }
    session.finish("uji", List.of(), 90);

    List<String> found = Collections.synchronizedList(new ArrayList<>());
    long read;
    try (Archive archive = Archive.open(folder)) {
      read = archive.candidates(screening.wanted(), 2, new Examining(screening, found));
    }
    assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(screened));
    assertThat(found).hasSameSizeAs(screened).isNotEmpty();
    assertThat(read).isLessThanOrEqualTo(texts.size());
  }

  private static String shown(Finding finding) {
    return finding.subject().item().id() + " " + finding.examination();
  }

  /** Screens what it gets. */
  record Examining(Screening screening, List<String> found)
      implements Archive.Takers<Examining.One> {

    /** One thread. */
    record One(ChunkScreener screener) implements Archive.Taker {
      @Override
      public void take(ArchivedItem item) throws IOException {
        RawRecord raw = item.subject().item().source().raw();
        assertThat(raw.bytes()).isEmpty();
        assertThat(raw.sha256()).isEqualTo(item.rawSha256());
        screener.add(item.subject());
      }
    }

    @Override
    public One begin() throws IOException {
      return new One(new ChunkScreener(screening, finding -> found.add(shown(finding))));
    }

    @Override
    public void end(One taker) throws IOException {
      taker.screener().finish();
      taker.screener().close();
    }
  }
}

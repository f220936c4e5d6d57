package id.saring.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.analysis.WordIdAttribute;
import id.saring.match.ChunkIndexTest.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** The index over real posts, if there are any beside the project, against the same oracle. */
class ChunkIndexCorpusTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus", "posts.ndjson.gz");
  private static final int POSTS = 20_000;

  @Test
  void findsInRealPostsWhatTheWalkFindsAndTheGateLetsAllOfItThrough() throws IOException {
    assumeTrue(Files.exists(CORPUS), "shared/corpus is not beside the project");
    assumeTrue(Lab.base().isPresent(), "the folder lexicon is not there");
    Screening screening = Lab.base().orElseThrow().screening();
    List<List<Word>> passages = new ArrayList<>(POSTS);
    for (String text : posts()) {
      passages.add(words(screening, text));
    }
    Phrasebook phrasebook = screening.phrasebook();
    long[] found = ChunkIndexTest.candidates(phrasebook, passages);
    assertThat(found)
        .hasSizeGreaterThan(1_000)
        .isEqualTo(ChunkIndexTest.oracle(phrasebook, passages));
    assertThat(Arrays.stream(found).mapToInt(pair -> (int) (pair >>> 32)).distinct())
        .allMatch(
            passage ->
                passages.get(passage).stream()
                    .anyMatch(w -> Gate.untaught(phrasebook).opensTo(w.id())));
  }

  private static List<Word> words(Screening screening, String text) throws IOException {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = screening.vocabularyOnly().tokenStream("", text)) {
      WordIdAttribute word = stream.getAttribute(WordIdAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        words.add(new Word(word.wordId(), position));
      }
      stream.end();
    }
    return words;
  }

  private static List<String> posts() throws IOException {
    List<String> posts = new ArrayList<>(POSTS);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine();
          line != null && posts.size() < POSTS;
          line = reader.readLine()) {
        posts.add(textOf(line));
      }
    }
    return posts;
  }

  /** The text of one line of JSON: all that this test needs to know of JSON. */
  private static String textOf(String line) {
    String key = "\"text\": \"";
    StringBuilder text = new StringBuilder();
    int i = line.indexOf(key) + key.length();
    for (; line.charAt(i) != '"'; i++) {
      if (line.charAt(i) != '\\') {
        text.append(line.charAt(i));
        continue;
      }
      i++;
      switch (line.charAt(i)) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(line.charAt(i));
      }
    }
    return text.toString();
  }
}

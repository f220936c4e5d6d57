package id.saring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.analysis.SaringAnalyzer.Keep;
import id.saring.text.AnyText;
import id.saring.text.Disguise;
import id.saring.text.Stretch;
import id.saring.text.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of the quick walk: it gives what the chain gives, token for token. */
class WordReaderTest {

  private static final Path CORPUS = Path.of("../shared/corpus/posts.ndjson.gz");
  private static final SaringAnalyzer ANALYZER = Chain.analyzer(Keep.EVERYTHING);

  private static List<Chain.Token> read(String text) {
    List<Chain.Token> tokens = new ArrayList<>();
    ANALYZER
        .reader()
        .read(
            text,
            (letters, from, to, place, start, end, zone, breakBefore, word) -> {
              int before = tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1).position();
              String term = new String(letters, from, to - from);
              tokens.add(new Chain.Token(place - before, place, term, start, end, zone, word));
            });
    return tokens;
  }

  private static void checkSame(String text) {
    assertThat(read(text)).isEqualTo(Chain.run(ANALYZER, text).tokens());
    checkPlain(text);
  }

  /** What is called plain holds no word that has another reading; hashes are those of strings. */
  private static void checkPlain(String text) {
    WordReader reader = ANALYZER.newReader();
    List<String> strange = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    reader.read(
        text,
        (letters, from, to, place, start, end, zone, breakBefore, word) -> {
          String term = new String(letters, from, to - from);
          boolean isWord = zone == Zone.WORD || zone == Zone.HASHTAG;
          if (isWord && Disguise.looksOdd(letters, from, to)
              || Stretch.isStretched(letters, from, to) && isWord) {
            strange.add(term);
          }
          if (reader.hash() != term.hashCode()) {
            wrong.add(term);
          }
        });
    if (reader.isPlain()) {
      assertThat(strange).as(text).isEmpty();
      assertThat(wrong).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Katong GAS pol!",
        "ya GAAASSS polll gacorrr",
        "#GasPolKupang #KitaGASSS #gasss2024 #02",
        "g4cor g@cor g a c o r g.a.s gаs g*c*r",
        "n0m0r gas, nomor-gas n.o.m.o.r",
        "lihat https://gas.id/gacor @gas_pol CS’an ✌🏽 2️⃣ 👨‍👩‍👧 gas",
        "gás ｇａｓ 𝐠𝐚𝐜𝐨𝐫 GACOR4 4gacor",
        "😀😀gas\uD83D tak lengkap \uDE00"
      })
  void everyKindOfTokenIsTheSame(String text) {
    checkSame(text);
  }

  @Property
  @Domain(AnyText.class)
  void anyTextIsTheSame(@ForAll String text) {
    checkSame(text);
  }

  @Test
  void realPostsAreTheSame() throws IOException {
    assumeTrue(Files.exists(CORPUS), "the corpus is not here");
    int read = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(CORPUS), 1 << 16);
        JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() != null && read < 20_000) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("text")) {
          json.nextToken();
          checkSame(json.getText());
          read++;
        }
      }
    }
    assertThat(read).isEqualTo(20_000);
  }
}

package id.saring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.analysis.Chain.Run;
import id.saring.analysis.Chain.Token;
import id.saring.analysis.SaringAnalyzer.Keep;
import id.saring.text.AnyText;
import id.saring.text.Zone;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole chain: {@code 3:gas*} is gas at position 3, known to the vocabulary. */
class SaringAnalyzerTest {

  private static final SaringAnalyzer EVERYTHING = Chain.analyzer(Keep.EVERYTHING);
  private static final SaringAnalyzer VOCABULARY = Chain.analyzer(Keep.VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          Katong GAS pol           | 0:katong 1:gas* 2:pol*             | 1:gas* 2:pol*
          gas yo                   | 0:gas* 1:yo                        | 0:gas*
          Nomor 2!                 | 0:nomor* 1:2*                      | 0:nomor* 1:2*
          CS’an ✌🏽 2️⃣              | 0:cs'an* 1:✌* 2:2⃣*               | 0:cs'an* 1:✌* 2:2⃣*
          ya ya ya                 | 0:ya 1:ya 2:ya                     | ""
          ""                       | ""                                 | ""
          """)
  void plainWordsStandOneBehindTheOtherAndDroppedOnesLeaveGaps(
      String text, String everything, String vocabulary) {
    assertThat(Chain.run(EVERYTHING, text).shown()).isEqualTo(everything);
    assertThat(Chain.run(VOCABULARY, text).shown()).isEqualTo(vocabulary);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          ya GAAASSS pol       | 0:ya 1:gaaasss 1:gas* 1:gass* 2:pol*        | 1:gas* 1:gass* 2:pol*
          gass pol             | 0:gass* 0:gas* 1:pol*                       | 0:gass* 0:gas* 1:pol*
          gaas                 | 0:gaas                                      | ""
          polll gacorrr        | 0:polll 0:pol* 1:gacorrr 1:gacor*           | 0:pol* 1:gacor*
          yaaaa gas            | 0:yaaaa 1:gas*                              | 1:gas*
          2222 222             | 0:2222 1:222                                | ""
          "#gasss"             | 0:#gasss 0:#gas* 0:gasss 0:gas* 0:gass*     | 0:#gas* 0:gas* 0:gass*
          """)
  void whatADrawnOutWordStandsForIsAddedAtItsPosition(
      String text, String everything, String vocabulary) {
    assertThat(Chain.run(EVERYTHING, text).shown()).isEqualTo(everything);
    assertThat(Chain.run(VOCABULARY, text).shown()).isEqualTo(vocabulary);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          ya "#gas" pol          | 0:ya 1:#gas* 1:gas* 2:pol*                        | 1:#gas* 1:gas* 2:pol*
          "#KitaGacor yo"        | 0:#kitagacor 0:kita 1:gacor* 2:yo                 | 1:gacor*
          "#gaspolkupang gas"    | 0:#gaspolkupang 0:gas* 1:pol* 2:kupang 3:gas*     | 0:gas* 1:pol* 3:gas*
          "#GasssPol2"           | 0:#gassspol2 0:gasss 0:gas* 0:gass* 1:pol* 2:2*   | 0:gas* 0:gass* 1:pol* 2:2*
          "#02 gas"              | 0:#02* 0:02 1:gas*                                | 0:#02* 1:gas*
          "#gas#pol"             | 0:#gas* 0:gas* 1:#pol 1:pol*                      | 0:#gas* 0:gas* 1:pol*
          "#gasolin gas"         | 0:#gasolin 0:gasolin 1:gas*                       | 1:gas*
          "#_ gas"               | 0:#_ 1:gas*                                       | 1:gas*
          """)
  void thePiecesOfAHashtagStandBehindItFromItsOwnPositionOn(
      String text, String everything, String vocabulary) {
    assertThat(Chain.run(EVERYTHING, text).shown()).isEqualTo(everything);
    assertThat(Chain.run(VOCABULARY, text).shown()).isEqualTo(vocabulary);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          ya g4c0r pol         | 0:ya 1:g4c0r 1:gacor* 2:pol*   | ya g4c0r g4c0r pol
          ya 𝐠𝐚𝐬 pol           | 0:ya 1:𝐠𝐚𝐬 1:gas* 2:pol*       | ya 𝐠𝐚𝐬 𝐠𝐚𝐬 pol
          ya g@s pol           | 0:ya 1:gas* 2:pol*             | ya g@s pol
          ya G.A.S pol         | 0:ya 1:gas* 2:pol*             | ya G.A.S pol
          n o m o r   g a s ya | 0:nomor* 1:gas* 2:ya           | n o m o r g a s ya
          n-o-m-o-r-g-a-s ya   | 0:nomor* 1:gas* 2:ya           | n-o-m-o-r g-a-s ya
          ya 🇬🇦🇸 pol           | 0:ya 1:gas* 2:pol*             | ya 🇬🇦🇸 pol
          gas🇮🇩 pol            | 0:gas* 1:pol*                  | gas pol
          ya ga*or pol         | 0:ya 1:gacor* 2:pol*           | ya ga*or pol
          ya g*s pol           | 0:ya 1:g 2:s 3:pol*            | ya g s pol
          "a n d a pol"        | 0:a 1:n 2:d 3:a 4:pol*         | a n d a pol
          ya "#G4c0r" pol      | 0:ya 1:#g4c0r 1:g4c0r 1:gacor* 2:pol* | ya #G4c0r G4c0r G4c0r pol
          """)
  void whatADisguiseShowsStandsAtOnePositionSoThatPhrasesHold(
      String text, String everything, String raw) {
    assertThat(Chain.run(EVERYTHING, text).shown()).isEqualTo(everything);
    assertThat(Chain.run(EVERYTHING, text).cutOut().replaceAll(" +", " ")).isEqualTo(raw.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "https://t.co/gas ya, 0:https://t.co/gas 1:ya",
    "@gas ya, 0:@gas 1:ya",
    "gas@kantor.go.id, 0:gas@kantor.go.id"
  })
  void linksAndMentionsAreNeverWords(String text, String everything) {
    assertThat(Chain.run(EVERYTHING, text).shown()).isEqualTo(everything);
    assertThat(Chain.run(VOCABULARY, text).shown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          " Ya, GAAASSS pol!"     | Ya GAAASSS GAAASSS GAAASSS pol
          "x #KitaGasss!"         | x #KitaGasss Kita Gasss Gasss Gasss
          "CS’an✌🏽2️⃣#Gas"         | CS’an ✌🏽 2️⃣ #Gas Gas
          "😀 ＃Gas²"               | "😀 ＃Gas² Gas²"
          """)
  void offsetsAreThoseOfTheRawText(String text, String raw) {
    assertThat(Chain.run(EVERYTHING, text).cutOut()).isEqualTo(raw);
  }

  @Property
  @Domain(AnyText.class)
  void keepsTheRulesOfTokenStreams(@ForAll String text) {
    for (SaringAnalyzer analyzer : List.of(EVERYTHING, VOCABULARY)) {
      Run run = Chain.run(analyzer, text);
      int start = 0;
      int position = -1;
      for (Token token : run.tokens()) {
        assertThat(token.increment()).isGreaterThanOrEqualTo(position < 0 ? 1 : 0);
        assertThat(token.start()).isGreaterThanOrEqualTo(start);
        assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
        assertThat(token.term()).isNotEmpty();
        start = token.start();
        position = token.position();
      }
      assertThat(run.endOffset()).isEqualTo(text.length());
    }
  }

  @Property
  @Domain(AnyText.class)
  void keepingTheVocabularyIsKeepingEverythingWithoutTheUnknown(@ForAll String text) {
    List<String> known =
        Chain.run(EVERYTHING, text).tokens().stream()
            .filter(token -> token.word() != Vocabulary.NONE)
            .map(token -> token.shown() + " " + token.start() + "-" + token.end())
            .toList();
    assertThat(Chain.run(VOCABULARY, text).tokens())
        .extracting(token -> token.shown() + " " + token.start() + "-" + token.end())
        .isEqualTo(known);
  }

  @Property
  @Domain(AnyText.class)
  void aNumberIsThatOfTheTermAndNeverInALinkOrMention(@ForAll String text) {
    for (Token token : Chain.run(EVERYTHING, text).tokens()) {
      boolean never = token.zone() == Zone.LINK || token.zone() == Zone.MENTION;
      int expected = never ? Vocabulary.NONE : Chain.VOCABULARY.find(token.term());
      assertThat(token.word()).isEqualTo(expected);
    }
  }

  @Property
  @Domain(AnyText.class)
  void aChainThatWasUsedIsAsGoodAsANewOne(@ForAll String before, @ForAll String text) {
    Run fresh = Chain.run(Chain.analyzer(Keep.EVERYTHING), text);
    Chain.run(EVERYTHING, before);
    assertThat(Chain.run(EVERYTHING, text)).isEqualTo(fresh);
  }

  /** Lucene itself refuses positions and offsets that run backwards. */
  @Property
  @Domain(AnyText.class)
  void canBeIndexedWithOffsets(@ForAll List<String> texts) throws IOException {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    for (SaringAnalyzer analyzer : List.of(EVERYTHING, VOCABULARY)) {
      try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
          IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new Field("teks", text, type));
          writer.addDocument(document);
        }
        assertThat(writer.getDocStats().numDocs).isEqualTo(texts.size());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "1000", "1024", "1025", "5000"})
  void readsTextsOfAnyLength(int words) {
    Run run = Chain.run(EVERYTHING, "gas ".repeat(words));
    assertThat(run.tokens()).hasSize(words).allMatch(token -> token.term().equals("gas"));
    assertThat(run.endOffset()).isEqualTo(4 * words);
  }
}

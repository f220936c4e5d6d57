package id.saring.ingest.fill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillRatesTest {

  private static final SourceRef PLACE =
      new SourceRef("a.ndjson", "", 1, 0, new RawRecord(new byte[0], 0, 0));

  private static Item.Builder item(Activity kind) {
    return Item.of(Platform.X, kind, PLACE);
  }

  private static FillRates twoPostsAndALike() {
    FillCounter counter = new FillCounter();
    counter.record();
    counter.item(
        item(Activity.POST)
            .text("Gacor")
            .author(new Author("", "sari.uji", ""))
            .postedAt(PostedAt.exactly(Instant.EPOCH))
            .build());
    counter.item(item(Activity.POST).text(" \n").id("2").build());
    counter.record();
    counter.item(item(Activity.LIKE).target(new Target("", "", "Pak Uji", "")).build());
    counter.ignored("empty");
    counter.ignored("service");
    return counter.rates();
  }

  @Test
  void fieldsAreCountedByKindOfActivity() {
    FillRates rates = twoPostsAndALike();

    assertThat(rates.kinds()).containsExactly(Activity.POST, Activity.LIKE);
    assertThat(rates.items(Activity.POST)).isEqualTo(2);
    assertThat(rates.filled(Activity.POST, FilledField.TEXT)).isEqualTo(1);
    assertThat(rates.filled(Activity.POST, FilledField.ITEM_ID)).isEqualTo(1);
    assertThat(rates.filled(Activity.LIKE, FilledField.TARGET)).isEqualTo(1);
    assertThat(rates.records()).isEqualTo(2);
    assertThat(rates.empty()).as("only what held nothing, not service messages").isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"TEXT, 0.5", "TARGET, 1.0", "ITEM_ID, 0.5", "MEDIA, 0.0"})
  void aShareIsOfTheKindsThatTheFieldConcerns(FilledField field, double share) {
    assertThat(twoPostsAndALike().rate(field)).hasValue(share);
  }

  @Test
  void likesAloneHaveNoShareOfText() {
    FillCounter counter = new FillCounter();
    counter.item(item(Activity.LIKE).build());

    assertThat(counter.rates().rate(FilledField.TEXT)).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void whatSeveralThreadsCountedAddsUp() {
    FillRates sum = twoPostsAndALike().plus(twoPostsAndALike());

    assertThat(sum.items(Activity.POST)).isEqualTo(4);
    assertThat(sum.empty()).isEqualTo(2);
    assertThat(twoPostsAndALike().plus(FillRates.NONE)).isEqualTo(twoPostsAndALike());
  }

  @Test
  void theCountsComeBackFromJson() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      FillJson.write(json, twoPostsAndALike());
      json.writeEndObject();
    }
    assertThat(text.toString()).startsWith("{\"fill\":{\"text\":0.5,\"author\":0.3333,");
    try (JsonParser json = new JsonFactory().createParser(text.toString())) {
      while (!FillJson.COUNTS.equals(json.currentName()) || !json.currentToken().isStructStart()) {
        json.nextToken();
      }
      assertThat(FillJson.read(json)).isEqualTo(withoutUnconcerned());
    }
  }

  /** Fields that do not concern a kind are not written. */
  private static FillRates withoutUnconcerned() {
    FillRates rates = twoPostsAndALike();
    for (Activity kind : rates.kinds()) {
      for (FilledField field : FilledField.values()) {
        rates = field.concerns(kind) ? rates : rates.with(kind, field, 0);
      }
    }
    return rates;
  }

  @Test
  void countsOfANewerVersionArePassedOver() throws IOException {
    String newer =
        "{\"records\":3,\"dance\":{\"items\":3},\"post\":{\"items\":3,\"mood\":2,\"text\":1},\"x\":[1]}";
    try (JsonParser json = new JsonFactory().createParser(newer)) {
      json.nextToken();
      assertThat(FillJson.read(json).toString())
          .startsWith("records 3, empty 0, post 3 text=1 author=0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.5, true",
    "0, 3, 0.5, false",
    "5, 10, 0.5, false",
    "300, 1000, 0.5, true",
    "480, 1000, 0.5, false",
    "0, 0, 0.5, false",
    "0, 1000, 0, false",
  })
  void aShareIsBelowALimitOnlyBeyondChance(long filled, long items, double limit, boolean below) {
    assertThat(new FillShare(filled, items).isSurelyBelow(limit)).isEqualTo(below);
  }

  @Property
  void aShareIsNeverSurelyBelowItself(
      @ForAll @IntRange(max = 5000) int filled, @ForAll @IntRange(max = 5000) int more) {
    FillShare share = new FillShare(filled, (long) filled + more);

    assertThat(share.isSurelyBelow(share.rate())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.001, <1%", "0.5, 50%", "0.999, 99%", "1, 100%"})
  void nothingAndAllAreSaidOnlyWhenTheyAreMeant(double rate, String percent) {
    assertThat(FillShare.percent(rate)).isEqualTo(percent);
  }
}

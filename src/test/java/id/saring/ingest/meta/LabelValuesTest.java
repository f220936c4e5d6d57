package id.saring.ingest.meta;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.Head;
import id.saring.ingest.json.JsonTree;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          data.bin | [{"label_values":[{"value":"https:\\/\\/www.facebook.com\\/1"}]}]     | FACEBOOK
          data.bin | [{"label_values":[{"href":"https://www.instagram.com/p/x"}]}]         | INSTAGRAM
          data.bin | [{"label_values":[{"value":"x"}]}]                                    |
          a/your_facebook_activity/b.json | [{"label_values":[{"value":"x"}]}]             | FACEBOOK
          a/your_instagram_activity/b.json | [{"label_values":[{"href":"https://fb.com"}]}] | INSTAGRAM
          instagram-budi-2025-01-02-Ab/x/b.json | [{"label_values":[]}]                    | INSTAGRAM
          facebook-budi-2025-01-02-Ab/x/b.json  | [{"label_values":[]}]                    | FACEBOOK
          data.bin | [{"values":[{"value":"https://www.facebook.com/1"}]}]                 |
          data.bin | {"label_values":[{"value":"https://www.facebook.com/1"}]}             |
          """)
  void belongToThePlatformOfTheFolderOrTheLinks(String path, String json, String platform) {
    Head head = Head.of(path, json.getBytes(StandardCharsets.UTF_8));

    assertThat(LabelValues.platform(head).map(Enum::name).orElse(null)).isEqualTo(platform);
  }

  @Test
  void nestedPairsAreFoundWithTheTitleAboveThem() throws Exception {
    var record =
        JsonTree.parse(
            "{\"label_values\":[{\"label\":\"URL\",\"value\":\"https://x\",\"href\":\"https://y\"},"
                + "{\"title\":\"Owner\",\"dict\":[{\"dict\":[{\"label\":\"Name\",\"value\":\"Siti\"}],"
                + "\"title\":\"\"}]},{\"vec\":[{\"value\":\"a\"}]},{\"label\":\"empty\"}]}");

    assertThat(LabelValues.of(record))
        .containsExactly(
            new LabelValues.Entry("URL", "https://x", "https://y", ""),
            new LabelValues.Entry("Name", "Siti", "", "Owner"),
            new LabelValues.Entry("", "a", "", ""));
    assertThat(LabelValues.of(record).get(0).url()).isEqualTo("https://y");
    assertThat(LabelValues.of(record).get(1).url()).isEmpty();
  }
}

package id.saring.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.saring.ingest.SourceException;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class HtmlLimitsTest {

  private static HtmlLimits page(String html) {
    return HtmlLimits.ofPage(new StringReader(html), 10);
  }

  private static void read(HtmlLimits limits, int characters) throws IOException {
    assertThat(limits.read(new char[characters], 0, characters)).isEqualTo(characters);
  }

  @Test
  void tagsThatPileUpAreLimited() throws IOException {
    HtmlLimits limits = page("<b>".repeat(11));
    read(limits, 30);

    assertThat(catchThrowable(() -> read(limits, 3))).isInstanceOf(SourceException.class);
  }

  @Test
  void tagsThatWereTakenOutCountNoMore() throws IOException {
    HtmlLimits limits = page("<b>".repeat(30));
    for (int i = 0; i < 3; i++) {
      read(limits, 30);
      limits.forget(10);
    }

    assertThat(limits.read()).isEqualTo(-1);
  }
}

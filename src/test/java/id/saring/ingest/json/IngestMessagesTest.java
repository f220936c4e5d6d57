package id.saring.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.Message;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IngestMessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "id.saring.ingest.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everySentenceExistsInBothLanguagesWithTheSamePlaces() {
    ResourceBundle indonesian = bundle(Message.INDONESIAN);
    ResourceBundle english = bundle(Locale.ENGLISH);

    assertThat(english.keySet()).isEqualTo(indonesian.keySet());
    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(places(english.getString(key)))
                    .as(key)
                    .isEqualTo(places(indonesian.getString(key))));
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultOfAnElementHasItsPlaceInItsSentence(JsonFault.Kind kind) {
    Message message = new JsonFault(kind, 12345, 7).message();

    assertThat(message.indonesian()).startsWith("baris 12345, kolom 7: ");
    assertThat(message.in(Locale.ENGLISH)).startsWith("line 12345, column 7: ");
  }
}

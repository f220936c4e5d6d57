package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconMessagesTest {

  private static Properties load(String language) {
    String name = "messages_" + language + ".properties";
    Properties sentences = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(LexiconReader.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      sentences.load(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return sentences;
  }

  static List<String> keys() {
    return List.copyOf(new TreeSet<>(load("id").stringPropertyNames()));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(load("en").stringPropertyNames()).isEqualTo(load("id").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void bothLanguagesUseTheSameValues(String key) {
    String indonesian = load("id").getProperty(key);
    String english = load("en").getProperty(key);
    for (int i = 0; i < 5; i++) {
      String place = "{" + i + "}";
      assertThat(english.contains(place)).as(place).isEqualTo(indonesian.contains(place));
    }
    Object[] values = {"a", "b", "c", "d", "e"};
    for (String pattern : List.of(indonesian, english)) {
      assertThat(new MessageFormat(pattern, Locale.ROOT).format(values)).doesNotContain("{");
    }
  }

  @Test
  void everyCheckHasASentenceAndAFinding() {
    for (LexiconCheck check : LexiconCheck.ALL) {
      assertThat(check.sentence(Locale.ENGLISH)).endsWith(".");
      assertThat(check.sentence(Locale.forLanguageTag("id"))).endsWith(".");
      assertThat(keys()).contains("lexicon.found-" + check.name());
    }
  }
}

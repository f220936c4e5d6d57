package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.cli.CommandLineDriver;
import id.saring.cli.CommandLineDriver.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real sample exports of {@code shared/exports}, counted by somebody else (COUNTS.md). */
class ExportCountsTest {

  private static final Path EXPORTS = Path.of("../shared/exports").toAbsolutePath().normalize();

  private static Outcome outcome;
  private static final Map<String, Map<String, String>> SOURCES = new TreeMap<>();

  @BeforeAll
  static void inspect() throws IOException {
    assumeTrue(Files.isDirectory(EXPORTS), "there is no " + EXPORTS);
    outcome = CommandLineDriver.in(EXPORTS).run("inspect", "--json", EXPORTS.toString());
    for (String line : outcome.out().lines().toList()) {
      Map<String, String> source = parse(line);
      String member = source.getOrDefault("member", "");
      SOURCES.put(source.get("path") + (member.isEmpty() ? "" : "#" + member), source);
    }
  }

  private static Map<String, String> parse(String line) throws IOException {
    Map<String, String> source = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          source.put(
              json.getParsingContext().pathAsPointer().toString().substring(1), json.getText());
        }
      }
    }
    return source;
  }

  private static Map<String, String> source(String label) {
    assertThat(SOURCES).containsKey(label);
    return SOURCES.getOrDefault(label, Map.of());
  }

  @Test
  void everySourceIsNamedAndNoneEndsTheCommand() {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).as("some formats are not known").isEqualTo(3);
    assertThat(SOURCES).hasSizeGreaterThan(90).hasSize((int) outcome.out().lines().count());
    for (Map<String, String> source : SOURCES.values()) {
      assertThat(source)
          .containsKeys(
              "path",
              "member",
              "format",
              "status",
              "records",
              "items",
              "owner",
              "first",
              "last",
              "rejected");
    }
  }

  @Test
  void whatIsReadHasAFormatAndWhatIsNotSaysWhy() {
    TreeSet<String> statuses = new TreeSet<>();
    SOURCES.forEach(
        (label, source) -> {
          statuses.add(source.getOrDefault("status", ""));
          assertThat(source.getOrDefault("format", "").isEmpty())
              .as(label)
              .isEqualTo(source.getOrDefault("status", "").equals("format-tak-dikenal"));
        });
    assertThat(statuses).isSubsetOf("ok", "format-tak-dikenal", "riwayat-crowdtangle");
  }

  /** Records are header lines or list entries, as COUNTS.md counts them. */
  @ParameterizedTest
  @CsvSource({
    "telegram/SYNTHETIC_account_result.json, telegram-json, 14",
    "telegram/chat-analytics_BIG_first200.json, telegram-json, 200",
    "telegram/chat-analytics_DM_2A_7M.json, telegram-json, 8",
    "telegram/chat-miner_batch_export.json, telegram-json, 2",
    "telegram/chat-miner_single_export.json, telegram-json, 2",
    "whatsapp/timelinize_chat.txt, whatsapp-text, 19",
    "whatsapp/whats-reader_asian-ampm-format-test.txt, whatsapp-text, 5",
    "whatsapp/whats-reader_asian-format-test.txt, whatsapp-text, 5",
    "whatsapp/whats-reader_bracketed-year-first-test.txt, whatsapp-text, 3",
    "whatsapp/whats-reader_dot-time-klo-format-test.txt, whatsapp-text, 3",
    "whatsapp/whats-reader_european-ampm-format-test.txt, whatsapp-text, 4",
    "whatsapp/whats-reader_german-format-test.txt, whatsapp-text, 6",
    "whatsapp/whats-reader_ios-format-test.txt, whatsapp-text, 5",
    "whatsapp/whats-reader_ios-group_chat.txt, whatsapp-text, 39",
    "x/SYNTHETIC_archive_community-tweet.js, x-archive, 1",
    "x/SYNTHETIC_archive_long_tweet/data/account.js, x-archive, 1",
    "x/SYNTHETIC_archive_long_tweet/data/note-tweet.js, x-archive, 1",
    "x/SYNTHETIC_archive_long_tweet/data/tweets.js, x-archive, 1",
    "x/archive_andreruffert/data/account.js, x-archive, 1",
    "x/archive_andreruffert/data/community-tweet.js, x-archive, 0",
    "x/archive_andreruffert/data/deleted-tweets.js, x-archive, 0",
    "x/archive_andreruffert/data/direct-messages.js, x-archive, 0",
    "x/archive_andreruffert/data/following.js, x-archive, 20",
    "x/archive_andreruffert/data/like.js, x-archive, 61",
    "x/archive_andreruffert/data/tweets.js, x-archive, 137",
    "x/archive_andreruffert/data/twitter-circle-tweet.js, x-archive, 0",
  })
  void theRecordsOfTheFormatsReadAreCounted(String label, String format, String records) {
    assertThat(source(label))
        .containsEntry("format", format)
        .containsEntry("status", "ok")
        .containsEntry("records", records);
  }

  @ParameterizedTest
  @CsvSource({"whatsapp/SYNTHETIC_android_id, 17", "whatsapp/chat-analytics_4A_11M, 14"})
  void aPackedChatHoldsTheSameAsTheLooseOne(String name, String records) {
    int packed = 0;
    for (Map.Entry<String, Map<String, String>> entry : SOURCES.entrySet()) {
      if (entry.getKey().startsWith(name) && entry.getKey().contains(".zip#")) {
        packed++;
        Map<String, String> inZip = new TreeMap<>(entry.getValue());
        Map<String, String> loose = new TreeMap<>(loose(name));
        assertThat(inZip).containsEntry("records", records);
        for (String place : new String[] {"path", "member"}) {
          inZip.remove(place);
          loose.remove(place);
        }
        assertThat(inZip).isEqualTo(loose);
      }
    }
    assertThat(packed).isEqualTo(1);
  }

  private static Map<String, String> loose(String name) {
    return SOURCES.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(name) && entry.getKey().endsWith(".txt"))
        .filter(entry -> !entry.getKey().contains("#"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}

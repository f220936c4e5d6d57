package id.saring.ingest.youtube;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import id.saring.ingest.PlatformHost;
import id.saring.ingest.Source;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What yt-dlp tells of a video itself. Immutable.
 *
 * @param members strings and numbers by their name
 * @param isAlone whether the file holds no other video
 */
record VideoInfo(Map<String, String> members, boolean isAlone) {

  private static final Set<String> WANTED =
      Set.of(
          "id",
          "title",
          "description",
          "channel",
          "channel_id",
          "channel_url",
          "uploader",
          "uploader_id",
          "uploader_url",
          "webpage_url",
          "timestamp",
          "upload_date",
          "extractor_key");

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  VideoInfo {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * Reads the members of the first object of a file; all that stands before a damage.
   *
   * @throws IOException if the source cannot be read
   */
  static VideoInfo of(Source source) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    boolean isAlone = true;
    try (InputStream in = source.open();
        JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          JsonToken value = parser.nextToken();
          if (value != null && value.isStructStart()) {
            parser.skipChildren();
          } else if (value != JsonToken.VALUE_NULL && WANTED.contains(name)) {
            members.put(name, parser.getText());
          }
        }
        isAlone = parser.nextToken() == null;
      }
    } catch (JsonProcessingException | CharConversionException e) {
      return new VideoInfo(members, true); // the walk over the comments tells of the damage
    }
    return new VideoInfo(members, isAlone);
  }

  /** The same of an object in memory. */
  static VideoInfo of(JsonValue object) {
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : WANTED) {
      if (!object.get(name).text().isEmpty()) {
        members.put(name, object.get(name).text());
      }
    }
    return new VideoInfo(members, true);
  }

  String get(String name) {
    return members.getOrDefault(name, "");
  }

  /** Whether this is a video at all. */
  boolean isVideo() {
    return !get("id").isEmpty() && !(get("title") + get("webpage_url")).isEmpty();
  }

  Platform platform() {
    return PlatformHost.of(get("webpage_url"))
        .or(() -> Platform.of(get("extractor_key")))
        .orElse(Platform.OTHER);
  }

  /** Who published it. */
  Author author() {
    String name = get("channel").isEmpty() ? get("uploader") : get("channel");
    String uploader = get("uploader_id");
    boolean isHandle = uploader.startsWith("@");
    String id = get("channel_id");
    return new Author(id.isEmpty() && !isHandle ? uploader : id, isHandle ? uploader : "", name);
  }

  /** When it was published: to the second, else the day in UTC. */
  Optional<PostedAt> time() {
    try {
      if (!get("timestamp").isEmpty()) {
        return Optional.of(PostedAt.exactly(Instant.ofEpochSecond(seconds(get("timestamp")))));
      }
      LocalDate day = LocalDate.parse(get("upload_date"), DateTimeFormatter.BASIC_ISO_DATE);
      return Optional.of(PostedAt.onDay(day));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads seconds, with or without a fraction.
   *
   * @throws NumberFormatException if these are none of our times
   */
  static long seconds(String written) {
    int dot = written.indexOf('.');
    long seconds = Long.parseLong(dot < 0 ? written : written.substring(0, dot));
    if (seconds < 0 || seconds > 4_102_444_800L) {
      throw new NumberFormatException("no time of our years: " + written);
    }
    return seconds;
  }

  /** What stands for the record, since the members are spread over the file. */
  String canonical() {
    return members.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(member -> member.getKey() + "=" + member.getValue())
        .collect(Collectors.joining("\n"));
  }
}

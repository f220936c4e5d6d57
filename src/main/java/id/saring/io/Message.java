package id.saring.io;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to tell a person, kept as a key and its values until the language is known.
 *
 * <p>The part of the key before the first dot names the room whose bundle holds the sentence:
 * {@code ingest.json-broken} stands in {@code id/saring/ingest/messages_id.properties} and {@code
 * messages_en.properties}. Sentences are {@link MessageFormat} patterns: say what, where, and what
 * to do; write {@code ''} for one apostrophe. Values are put in as they are, so hand numbers over
 * as strings where digits must not be grouped.
 *
 * @param key key with its room
 * @param values what fills the places of the pattern
 */
public record Message(String key, List<Object> values) {

  /** Indonesian, the language of sheets and lexicon. */
  public static final Locale INDONESIAN = Locale.forLanguageTag("id");

  public Message {
    if (key.indexOf('.') < 1) {
      throw new IllegalArgumentException("a message key needs its room, as in io.locked: " + key);
    }
    values = List.copyOf(values);
  }

  /** Makes a message. */
  public static Message of(String key, Object... values) {
    return new Message(key, Arrays.asList(values));
  }

  /**
   * Returns the sentence.
   *
   * @param locale English, or else Indonesian is given
   * @throws java.util.MissingResourceException if the key has no sentence
   */
  public String in(Locale locale) {
    Locale spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
    String room = key.substring(0, key.indexOf('.'));
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "id.saring." + room + ".messages",
            spoken,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), spoken).format(values.toArray());
  }

  /** The Indonesian sentence. */
  public String indonesian() {
    return in(INDONESIAN);
  }
}

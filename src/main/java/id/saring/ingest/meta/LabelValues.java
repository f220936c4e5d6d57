package id.saring.ingest.meta;

import id.saring.ingest.Head;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Records of downloads since 2024, of Facebook and Instagram alike: an array at the root whose
 * elements hold {@code label_values}, pairs of a label in the interface language and a value. Pure;
 * safe for all threads.
 */
public final class LabelValues {

  private LabelValues() {}

  /**
   * One pair, wherever it was nested.
   *
   * @param label in the interface language, or empty
   * @param value words or a link
   * @param href link, or empty
   * @param group title of the nested list in which it stands, or empty
   */
  public record Entry(String label, String value, String href, String group) {
    public Entry {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(href, "href");
      Objects.requireNonNull(group, "group");
    }

    /** The link that it holds, or empty. */
    public String url() {
      if (!href.isEmpty()) {
        return href;
      }
      return value.startsWith("https://") || value.startsWith("http://") ? value : "";
    }
  }

  /**
   * Whose download it is, if the file begins like an array of such records and that is to be told.
   */
  public static Optional<Platform> platform(Head head) {
    if (!head.text().stripLeading().startsWith("[")
        || !JsonOutline.of(head.text()).has("[].label_values[]")) {
      return Optional.empty();
    }
    return DownloadOwner.platform(head);
  }

  /**
   * All pairs of a record that have a value or a link, in the order of the file, nested ones too.
   */
  public static List<Entry> of(JsonValue record) {
    List<Entry> entries = new ArrayList<>();
    addAll(record.get("label_values"), "", entries);
    return entries;
  }

  private static void addAll(JsonValue list, String group, List<Entry> entries) {
    for (JsonValue pair : list.items()) {
      String value = pair.get("value").text();
      String href = pair.get("href").text();
      if (!value.isEmpty() || !href.isEmpty()) {
        entries.add(new Entry(pair.get("label").text(), value, href, group));
      }
      String title = pair.get("title").text();
      String inner = title.isEmpty() ? group : title;
      addAll(pair.get("dict"), inner, entries);
      addAll(pair.get("vec"), inner, entries);
    }
  }
}

package id.saring.ingest.facebook;

import id.saring.ingest.meta.LabelValues;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A reaction written as labels and values. Labels are in the interface language, so the link is
 * found by what it is, the reaction by its label or value, the name by what is left.
 *
 * @param name whose post, or empty
 * @param url the post, or empty
 * @param isCertain whether a label or value shows that it is a reaction
 */
record LabelledReaction(String name, String url, boolean isCertain) {

  private static final Set<String> LABELS =
      Set.of(
          "reaction",
          "reaksi",
          "tanggapan",
          "reactie",
          "reaktion",
          "réaction",
          "reacción",
          "reação",
          "reaktionen",
          "tindak balas");
  private static final Set<String> VALUES =
      Set.of(
          "like",
          "love",
          "care",
          "haha",
          "wow",
          "sad",
          "angry",
          "suka",
          "super",
          "peduli",
          "sedih",
          "marah",
          "menyukai");
  private static final Set<String> NAMES =
      Set.of("name", "nama", "naam", "navn", "nom", "nombre", "nome");

  LabelledReaction {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(url, "url");
  }

  static LabelledReaction of(List<LabelValues.Entry> entries) {
    String url = "";
    String name = "";
    String first = "";
    boolean reaction = false;
    for (LabelValues.Entry entry : entries) {
      String label = lower(entry.label());
      if (!entry.url().isEmpty()) {
        url = url.isEmpty() ? entry.url() : url;
      } else if (!reaction && (LABELS.contains(label) || VALUES.contains(lower(entry.value())))) {
        reaction = true;
      } else if (NAMES.contains(label) && name.isEmpty()) {
        name = entry.value();
      } else if (first.isEmpty()) {
        first = entry.value();
      }
    }
    return new LabelledReaction(name.isEmpty() ? first : name, url, reaction);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

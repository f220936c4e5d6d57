package id.saring.workbench.evaluate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a labelled file.
 *
 * @param place where it stands, {@code file:line}
 * @param id from the column {@code id}, else made from the text
 * @param label what a reader said it is
 * @param text the raw text
 * @param parent text of what it answers, or empty
 * @param day day of the post (Jakarta, since the region is not known), if given
 * @param groups the columns asked for by {@code --by}, by name
 */
public record LabelledText(
    String place,
    String id,
    Label label,
    String text,
    String parent,
    Optional<LocalDate> day,
    Map<String, String> groups) {

  public LabelledText {
    groups = Map.copyOf(groups);
  }
}

package id.saring.ingest.facebook;

import id.saring.ingest.Head;
import id.saring.ingest.json.JsonOutline;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file of answers of the Graph API is laid out.
 *
 * @param form where its records are
 * @param sign by what it was recognised
 */
record GraphLayout(Form form, String sign) {

  /** Where the records are. */
  enum Form {
    /** In {@code data} of each root object: a feed, or the comments of a post. */
    DATA,
    /** The root objects, or the elements of a root array. */
    ROOTS,
    /** The members of each root object, named by their ids. */
    BY_ID
  }

  private static final Pattern FIRST_ID =
      Pattern.compile("\\A\\s*\\{\\s*\"([0-9]{3,20}(?:_[0-9]{1,20}){0,2})\"\\s*:\\s*\\{");

  GraphLayout {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(sign, "sign");
  }

  /** Looks at the start of a file. */
  static Optional<GraphLayout> of(Head head) {
    String start = head.text().stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    JsonOutline outline = JsonOutline.of(head.text());
    if (start.startsWith("[")) {
      return isObject(outline, "[].") ? found(Form.ROOTS, "[]") : Optional.empty();
    }
    if (outline.has("data[].created_time") || isFeedWithoutTimes(outline)) {
      return found(Form.DATA, "data[]");
    }
    if (isObject(outline, "")) {
      return found(Form.ROOTS, "object");
    }
    Matcher id = FIRST_ID.matcher(head.text());
    return id.find() && outline.has(id.group(1) + ".created_time")
        ? found(Form.BY_ID, "objects by id")
        : Optional.empty();
  }

  private static Optional<GraphLayout> found(Form form, String where) {
    return Optional.of(new GraphLayout(form, where + " with created_time of the Graph API"));
  }

  private static boolean isFeedWithoutTimes(JsonOutline outline) {
    return outline.has("paging.cursors")
        && (outline.has("data[].permalink_url") || outline.has("data[].message"));
  }

  private static boolean isObject(JsonOutline outline, String before) {
    return outline.has(before + "created_time")
        && (outline.has(before + "message")
            || outline.has(before + "permalink_url")
            || outline.has(before + "story")
            || outline.has(before + "from.id")
            || outline.value(before + "id").matches("[0-9]+_[0-9]+"));
  }
}

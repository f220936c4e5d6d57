package id.saring.ingest.facebook;

import id.saring.ingest.Head;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.meta.DownloadOwner;
import id.saring.ingest.meta.LabelValues;
import id.saring.item.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one JSON file of a personal download is laid out.
 *
 * @param form where its records are
 * @param list name of an ignored list or object that saring does not know, else empty
 * @param sign by what it was recognised
 */
record DownloadLayout(Form form, String list, String sign) {

  /** Where the records are. */
  enum Form {
    /** Lists in the root object. */
    LISTS,
    /** Lists in the objects of a root array, as tools put several files together. */
    NESTED_LISTS,
    /** Posts in a root array. */
    POSTS,
    /** Records with {@code label_values} in a root array. */
    LABELS,
    /** One object, the profile of the owner. */
    PROFILE,
    /** Nothing that is read. */
    OTHER
  }

  private static final Pattern VERSIONED =
      Pattern.compile("\\A\\s*\\{\\s*\"([a-z0-9_]{1,80}_v[2-9])\"\\s*:\\s*([\\[{])");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{9,10}");

  DownloadLayout {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(sign, "sign");
  }

  /** Looks at the start of a file. */
  static Optional<DownloadLayout> of(Head head) {
    String start = head.text().stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    JsonOutline outline = JsonOutline.of(head.text());
    Optional<DownloadLayout> known =
        start.startsWith("{") ? ofObject(outline, head) : ofArray(outline, head);
    if (known.isPresent()) {
      return known;
    }
    boolean inDownload =
        DownloadOwner.byPath(head.path()).filter(owner -> owner == Platform.FACEBOOK).isPresent();
    return inDownload
        ? Optional.of(new DownloadLayout(Form.OTHER, "", "other file of a Facebook download"))
        : Optional.empty();
  }

  private static Optional<DownloadLayout> ofObject(JsonOutline outline, Head head) {
    if (outline.has("profile_v2") || outline.has("profile.name.full_name")) {
      return Optional.of(new DownloadLayout(Form.PROFILE, "", "profile_v2"));
    }
    for (String path : DownloadKind.paths()) {
      if (DownloadKind.proves(outline, "", path)) {
        return Optional.of(new DownloadLayout(Form.LISTS, "", path));
      }
    }
    Matcher versioned = VERSIONED.matcher(head.text());
    if (versioned.find() && !head.path().contains("instagram")) {
      String name = versioned.group(1);
      boolean list = versioned.group(2).equals("[");
      return Optional.of(new DownloadLayout(list ? Form.LISTS : Form.OTHER, name, name));
    }
    return Optional.empty();
  }

  private static Optional<DownloadLayout> ofArray(JsonOutline outline, Head head) {
    if (LabelValues.platform(head).filter(owner -> owner == Platform.FACEBOOK).isPresent()) {
      return Optional.of(new DownloadLayout(Form.LABELS, "", "label_values of Facebook"));
    }
    if (outline.has("[].label_values")) {
      return Optional.empty();
    }
    if (isPosts(outline)) {
      return Optional.of(new DownloadLayout(Form.POSTS, "", "array of timestamp and data"));
    }
    for (String path : DownloadKind.paths()) {
      if (DownloadKind.proves(outline, "[].", path)) {
        return Optional.of(new DownloadLayout(Form.NESTED_LISTS, "", "[]." + path));
      }
    }
    return Optional.empty();
  }

  private static boolean isPosts(JsonOutline outline) {
    if (!SECONDS.matcher(outline.value("[].timestamp")).matches()) {
      return false;
    }
    boolean content = outline.has("[].data[]") || outline.has("[].attachments[].data[]");
    boolean words = outline.has("[].title") || outline.has("[].tags[].name");
    return (content && words)
        || outline.has("[].data[].post")
        || outline.has("[].data[].update_timestamp")
        || outline.has("[].attachments[].data[].media.uri")
        || outline.has("[].attachments[].data[].external_context");
  }

  /** Whether the records are the roots of the file rather than elements of lists. */
  boolean isOfRoots() {
    return form != Form.LISTS && form != Form.NESTED_LISTS;
  }

  /** The lists whose elements are records. */
  ArrayPaths lists() {
    String before = form == Form.NESTED_LISTS ? "[]." : "";
    List<String> paths = new ArrayList<>();
    DownloadKind.paths().forEach(path -> paths.add(before + path));
    if (!list.isEmpty() && !paths.contains(list + "[]")) {
      paths.add(list + "[]");
    }
    return ArrayPaths.of(paths.toArray(new String[0]));
  }
}

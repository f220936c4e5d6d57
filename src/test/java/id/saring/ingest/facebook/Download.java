package id.saring.ingest.facebook;

import id.saring.ingest.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file of an invented download, with the other files of the run. */
record Download(String file, String member, String text, Map<String, Download> all)
    implements Source {

  /** The owner whom the tests expect. */
  static final String PROFILE =
      "{\"profile_v2\":{\"name\":{\"full_name\":\"Budi Contoh\"},\"username\":\"budi.9\","
          + "\"profile_uri\":\"https://www.facebook.com/profile.php?id=100001\"}}";

  static Download of(String file, String text) {
    return of(file, "", text);
  }

  static Download of(String file, String member, String text) {
    Map<String, Download> all = new LinkedHashMap<>();
    Download download = new Download(file, member, text, all);
    all.put(download.label(), download);
    return download;
  }

  /** A file of a download whose profile lies where Facebook puts it. */
  static Download owned(String path, String text) {
    return of(path, text).with("personal_information/profile_information/profile_information.json");
  }

  Download with(String path) {
    return with(path, "", PROFILE);
  }

  Download with(String path, String name, String content) {
    Download other = new Download(path, name, content, all);
    all.put(other.label(), other);
    return this;
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Source> sibling(String name) {
    String folder = path().substring(0, path().lastIndexOf('/') + 1);
    return all.values().stream()
        .filter(other -> other.path().equals(folder + name))
        .map(other -> (Source) other)
        .findFirst();
  }

  @Override
  public Optional<Source> related(String suffix) {
    return all.values().stream()
        .filter(other -> ("/" + other.path()).endsWith("/" + suffix))
        .map(other -> (Source) other)
        .findFirst();
  }

  @Override
  public String toString() {
    return label();
  }
}

package id.saring.ingest.json;

import id.saring.ingest.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A source in memory, with files beside it. */
public final class BytesSource implements Source {

  private final String file;
  private final byte[] bytes;
  private final Map<String, BytesSource> folder;

  private BytesSource(String file, byte[] bytes, Map<String, BytesSource> folder) {
    this.file = file;
    this.bytes = bytes;
    this.folder = folder;
    folder.put(file.toLowerCase(Locale.ROOT), this);
  }

  public static BytesSource of(String file, byte[] bytes) {
    return new BytesSource(file, bytes.clone(), new LinkedHashMap<>());
  }

  public static BytesSource of(String file, String text) {
    return of(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts another file into the same folder; returns this one. */
  public BytesSource with(String name, String text) {
    new BytesSource(name, text.getBytes(StandardCharsets.UTF_8), folder);
    return this;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String member() {
    return "";
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Optional<Source> sibling(String name) {
    return Optional.ofNullable(folder.get(name.toLowerCase(Locale.ROOT)));
  }
}

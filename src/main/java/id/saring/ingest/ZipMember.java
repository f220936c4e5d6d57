package id.saring.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A member of a zip, read in place; nothing is unpacked to disk. */
final class ZipMember implements Source {

  private final ZipFolder zip;
  private final String name;
  private final long size;

  ZipMember(ZipFolder zip, String name, long size) {
    this.zip = zip;
    this.name = name;
    this.size = size;
  }

  @Override
  public String file() {
    return zip.shown();
  }

  @Override
  public String member() {
    return name;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open() throws IOException {
    ZipFile file = zip.open();
    try {
      ZipEntry entry = file.getEntry(name);
      if (entry == null) {
        throw new IOException("no such member: " + name);
      }
      return new ClosingStream(file.getInputStream(entry), file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Optional<Source> sibling(String sibling) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    for (Map.Entry<String, Long> member : zip.members().entrySet()) {
      if (member.getKey().equalsIgnoreCase(folder + sibling)) {
        return Optional.of(new ZipMember(zip, member.getKey(), member.getValue()));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Source> related(String suffix) {
    return zip.downloads().find(this, suffix);
  }

  @Override
  public String toString() {
    return label();
  }

  /** Closes the zip together with the member's stream. */
  private static final class ClosingStream extends FilterInputStream {
    private final ZipFile file;

    ClosingStream(InputStream in, ZipFile file) {
      super(in);
      this.file = file;
    }

    @Override
    public void close() throws IOException {
      try (ZipFile closed = file) {
        super.close();
        assert closed == file;
      }
    }
  }
}

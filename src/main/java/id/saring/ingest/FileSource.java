package id.saring.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A plain file, or a single file packed with gzip. */
final class FileSource implements Source {

  private final Path path;
  private final String shown;
  private final DownloadIndex downloads;

  FileSource(Path path, String shown, DownloadIndex downloads) {
    this.path = path;
    this.shown = shown;
    this.downloads = downloads;
  }

  private boolean isGzip() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 0x1F && in.read() == 0x8B;
    }
  }

  @Override
  public String file() {
    return shown;
  }

  @Override
  public String member() {
    return "";
  }

  @Override
  public long size() {
    try {
      return isGzip() ? -1 : Files.size(path);
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public InputStream open() throws IOException {
    boolean packed = isGzip();
    InputStream in = Files.newInputStream(path);
    if (!packed) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public Optional<Source> sibling(String name) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    int slash = shown.lastIndexOf('/');
    String prefix = shown.substring(0, slash + 1);
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> child.getFileName().toString().equalsIgnoreCase(name))
          .sorted()
          .findFirst()
          .map(child -> new FileSource(child, prefix + child.getFileName(), downloads));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Source> related(String suffix) {
    return downloads.find(this, suffix);
  }

  @Override
  public String toString() {
    return label();
  }
}

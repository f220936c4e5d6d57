package id.saring.ingest.container;

import id.saring.ingest.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A file as it lies on the disk. */
final class FileSource implements Source {

  private final Path path;
  private final String shown;
  private final Limits limits;
  private final DownloadIndex downloads;

  FileSource(Path path, String shown, Limits limits, DownloadIndex downloads) {
    this.path = path;
    this.shown = shown;
    this.limits = limits;
    this.downloads = downloads;
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
      return Files.size(path);
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
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
          .map(child -> new FileSource(child, prefix + child.getFileName(), limits, downloads))
          .map(this::unpacked);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Source unpacked(Source file) {
    try {
      return Packing.of(file) == Packing.GZIP ? new Gunzipped(file, limits) : file;
    } catch (IOException e) {
      return file; // whoever opens it hears why
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

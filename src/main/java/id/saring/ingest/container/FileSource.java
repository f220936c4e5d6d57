package id.saring.ingest.container;

import id.saring.ingest.ReadFault;
import id.saring.ingest.Source;
import id.saring.io.FileFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
    try {
      return ReadFault.telling(Files.newInputStream(path));
    } catch (IOException e) {
      throw ReadFault.of(e);
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
    try {
      return FileFacts.children(folder).stream()
          .filter(child -> child.getFileName().toString().equalsIgnoreCase(name))
          .findFirst()
          .map(child -> new FileSource(child, prefix + child.getFileName(), limits, downloads))
          .map(this::unpacked);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // without its owner a file's items would be nobody's
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

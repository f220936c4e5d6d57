package id.saring.spark.hadoop;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;

/** What the JDK's {@code Files} asks of Hadoop; whatever would change something is refused. */
final class HadoopProvider extends FileSystemProvider {

  private static HadoopPath ours(Path path) {
    if (path instanceof HadoopPath hadoop) {
      return hadoop;
    }
    throw new ProviderMismatchException(String.valueOf(path));
  }

  private static FileStatus status(HadoopPath path) throws IOException {
    try {
      return path.getFileSystem().hadoop().getFileStatus(path.hadoop());
    } catch (IOException e) {
      throw told(path, e);
    }
  }

  /** Faults as the JDK names them: what is not there, what must not be read. */
  static IOException told(HadoopPath path, IOException e) {
    if (e instanceof FileNotFoundException) {
      return new NoSuchFileException(path.toString());
    }
    if (e instanceof AccessControlException) {
      return new AccessDeniedException(path.toString(), null, e.getMessage());
    }
    return new IOException(path + ": " + e.getMessage(), e);
  }

  @Override
  public String getScheme() {
    return "hadoop";
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.stream().anyMatch(one -> one != StandardOpenOption.READ)) {
      throw new ReadOnlyFileSystemException();
    }
    HadoopPath place = ours(path);
    try {
      FileStatus status = status(place);
      return new HadoopChannel(
          place, place.getFileSystem().hadoop().open(place.hadoop()), status.getLen());
    } catch (FileNotFoundException e) {
      throw told(place, e);
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    HadoopPath place = ours(folder);
    List<Path> children = new ArrayList<>();
    try {
      for (FileStatus child : place.getFileSystem().hadoop().listStatus(place.hadoop())) {
        Path path = folder.resolve(place.getFileSystem().getPath(child.getPath().getName()));
        if (filter.accept(path)) {
          children.add(path);
        }
      }
    } catch (IOException e) {
      throw told(place, e);
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return children.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    for (AccessMode mode : modes) {
      if (mode != AccessMode.READ) {
        throw new AccessDeniedException(path.toString());
      }
    }
    status(ours(path));
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    if (!type.isAssignableFrom(HadoopFacts.class)) {
      throw new UnsupportedOperationException(type.getName());
    }
    return type.cast(new HadoopFacts(status(ours(path))));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException(names);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    if (type != BasicFileAttributeView.class) {
      return null;
    }
    throw new UnsupportedOperationException(type.getName());
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  @Override
  public boolean isHidden(Path path) {
    return false;
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException(path.toString());
  }

  @Override
  public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
    throw new UnsupportedOperationException(address.toString());
  }

  @Override
  public FileSystem getFileSystem(URI address) {
    throw new UnsupportedOperationException(address.toString());
  }

  @Override
  public Path getPath(URI address) {
    throw new UnsupportedOperationException(address.toString());
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void delete(Path path) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new ReadOnlyFileSystemException();
  }
}

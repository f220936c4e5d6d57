package id.saring.spark.hadoop;

import java.io.File;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/**
 * A path below the root of one Hadoop file system. Its steps are those of a path of this machine
 * (both part their names by {@code /}), which does the arithmetic. Immutable.
 */
final class HadoopPath implements Path {

  private final HadoopFiles files;
  private final Path steps;

  HadoopPath(HadoopFiles files, Path steps) {
    this.files = files;
    this.steps = steps;
  }

  private HadoopPath with(Path other) {
    return new HadoopPath(files, other);
  }

  private @Nullable Path perhaps(@Nullable Path other) {
    return other == null ? null : with(other);
  }

  private static Path steps(Path other) {
    if (other instanceof HadoopPath path) {
      return path.steps;
    }
    throw new ProviderMismatchException(String.valueOf(other));
  }

  /** The same place as Hadoop names it. */
  org.apache.hadoop.fs.Path hadoop() {
    String absolute = Path.of("/").resolve(steps).normalize().toString();
    return new org.apache.hadoop.fs.Path(
        files.root().getScheme(), files.root().getAuthority(), absolute);
  }

  @Override
  public HadoopFiles getFileSystem() {
    return files;
  }

  @Override
  public boolean isAbsolute() {
    return steps.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return perhaps(steps.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return perhaps(steps.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return perhaps(steps.getParent());
  }

  @Override
  public int getNameCount() {
    return steps.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return with(steps.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return with(steps.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof HadoopPath path
        && path.files.equals(files)
        && steps.startsWith(path.steps);
  }

  @Override
  public boolean endsWith(Path other) {
    return other instanceof HadoopPath path
        && path.files.equals(files)
        && steps.endsWith(path.steps);
  }

  @Override
  public Path normalize() {
    return with(steps.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return with(steps.resolve(steps(other)));
  }

  @Override
  public Path relativize(Path other) {
    return with(steps.relativize(steps(other)));
  }

  @Override
  public URI toUri() {
    return hadoop().toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return isAbsolute() ? this : with(Path.of("/").resolve(steps));
  }

  /** Hadoop follows links itself and does not tell of them. */
  @Override
  public Path toRealPath(LinkOption... options) {
    return toAbsolutePath().normalize();
  }

  @Override
  public File toFile() {
    throw new UnsupportedOperationException("no file of this machine: " + this);
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("nobody watches " + this);
  }

  @Override
  public int compareTo(Path other) {
    return other instanceof HadoopPath path && !path.files.equals(files)
        ? files.root().compareTo(path.files.root())
        : steps.compareTo(steps(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HadoopPath path && files.equals(path.files) && steps.equals(path.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** A whole address where it is one, else the steps. */
  @Override
  public String toString() {
    return isAbsolute() ? files.address(steps.toString()) : steps.toString();
  }
}

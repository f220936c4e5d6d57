package id.saring.spark.hadoop;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** One Hadoop file system as the JDK sees one, read only. Safe for all threads. */
public final class HadoopFiles extends FileSystem {

  private final URI root;
  private final org.apache.hadoop.fs.FileSystem hadoop;
  private final HadoopProvider provider = new HadoopProvider();

  private HadoopFiles(URI root, org.apache.hadoop.fs.FileSystem hadoop) {
    this.root = root;
    this.hadoop = hadoop;
  }

  /**
   * The place that an address names. Nothing is asked of it yet.
   *
   * @param address with a scheme that Hadoop knows, as {@code hdfs://namenode/exports}
   * @param settings Hadoop's
   * @throws IOException if the scheme is not known or the file system cannot be reached
   */
  public static Path path(URI address, Configuration settings) throws IOException {
    org.apache.hadoop.fs.FileSystem hadoop = org.apache.hadoop.fs.FileSystem.get(address, settings);
    String steps = address.getPath() == null ? "" : address.getPath();
    return new HadoopFiles(hadoop.getUri(), hadoop).getPath(steps.isEmpty() ? "/" : steps);
  }

  URI root() {
    return root;
  }

  org.apache.hadoop.fs.FileSystem hadoop() {
    return hadoop;
  }

  /** How people name a place there. */
  String address(String steps) {
    @Nullable String authority = root.getAuthority();
    return root.getScheme() + "://" + (authority == null ? "" : authority) + steps;
  }

  @Override
  public Path getPath(String first, String... more) {
    return new HadoopPath(this, Path.of(first, more));
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  /** Others of this process use Hadoop's file system too. */
  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(getPath("/"));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException(pattern);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException(root.toString());
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException(root.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HadoopFiles files && files.root.equals(root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }
}

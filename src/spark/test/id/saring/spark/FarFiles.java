package id.saring.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;

/** A file system that only Hadoop knows, {@code uji:///…}; what it holds lies on this disk. */
public final class FarFiles extends RawLocalFileSystem {

  private static final URI ROOT = URI.create("uji:///");

  @Override
  public URI getUri() {
    return ROOT;
  }

  @Override
  public String getScheme() {
    return "uji";
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    if (path.toUri().getPath().startsWith("/terlarang")) {
      throw new AccessControlException("no right to read " + path);
    }
    FileStatus status = super.getFileStatus(path);
    return new FileStatus(
        status.getLen(),
        status.isDirectory(),
        1,
        status.getBlockSize(),
        status.getModificationTime(),
        new Path("uji", "", path.toUri().getPath()));
  }
}

package id.saring.archive;

import id.saring.io.PublishedFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/**
 * A folder of an index whose files are their owner's alone, like everything with words of people.
 */
final class PrivateDirectory extends FilterDirectory {

  private final Path folder;

  private PrivateDirectory(Path folder) throws IOException {
    super(FSDirectory.open(folder));
    this.folder = folder;
  }

  /**
   * Opens a folder for writing.
   *
   * @throws IOException if it cannot be opened
   */
  static PrivateDirectory open(Path folder) throws IOException {
    return new PrivateDirectory(folder);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return closed(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return closed(super.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput closed(IndexOutput output) throws IOException {
    try {
      PublishedFolder.restrict(folder.resolve(output.getName()));
      return output;
    } catch (IOException e) {
      output.close();
      throw e;
    }
  }

  @Override
  public Lock obtainLock(String name) throws IOException {
    Lock lock = super.obtainLock(name);
    PublishedFolder.restrict(folder.resolve(name));
    return lock;
  }
}

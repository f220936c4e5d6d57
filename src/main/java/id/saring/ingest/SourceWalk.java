package id.saring.ingest;

import id.saring.io.Message;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the input files below the paths a user named, sorted by the path they are shown with, so
 * that the order of files on the disk or on the command line changes nothing.
 */
public final class SourceWalk {

  private SourceWalk() {}

  /**
   * Walks files and folders. Attachments and litter are passed over.
   *
   * @param inputs existing paths; the caller has checked that
   * @throws IOException if a folder cannot be listed
   */
  public static List<InputFile> find(Collection<Path> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    DownloadIndex downloads = new DownloadIndex();
    TreeSet<Path> roots = new TreeSet<>(inputs.stream().map(Path::normalize).toList());
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        addFolder(files, root, roots.size() > 1 ? name(root) + "/" : "", downloads);
      } else {
        files.add(read(root, name(root), downloads));
      }
    }
    files.sort(Comparator.comparing(InputFile::shown));
    files.forEach(file -> file.sources().forEach(downloads::add));
    return files;
  }

  private static String name(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  private static void addFolder(
      List<InputFile> files, Path root, String prefix, DownloadIndex downloads) throws IOException {
    try (Stream<Path> tree = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> found = tree.filter(Files::isRegularFile).toList();
      for (Path file : found) {
        String shown = prefix + root.relativize(file).toString().replace('\\', '/');
        if (!FileNames.isNoise(shown)) {
          files.add(read(file, shown, downloads));
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static InputFile read(Path file, String shown, DownloadIndex downloads) {
    try {
      if (!Files.isReadable(file)) {
        throw new SourceException("tak-terbaca", Message.of("ingest.unreadable"));
      }
      List<Source> sources =
          ZipFolder.isZip(file, shown)
              ? ZipFolder.of(file, shown, downloads).sources()
              : List.of(new FileSource(file, shown, downloads));
      return new InputFile(shown, Optional.of(file), sources, Optional.empty());
    } catch (SourceException e) {
      return new InputFile(shown, Optional.of(file), List.of(), Optional.of(e));
    } catch (IOException e) {
      SourceException problem = new SourceException("tak-terbaca", Message.of("ingest.unreadable"));
      return new InputFile(shown, Optional.of(file), List.of(), Optional.of(problem));
    }
  }

  /** Standard input as an input file. */
  public static InputFile standardInput(StandardInput in) {
    return new InputFile("-", Optional.empty(), List.of(in), Optional.empty());
  }
}

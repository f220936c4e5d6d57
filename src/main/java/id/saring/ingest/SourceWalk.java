package id.saring.ingest;

import id.saring.io.Message;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the input files below the paths a user named, sorted by the path they are shown with, so
 * that the order of files on the disk or on the command line changes nothing. A file that is named
 * twice, or through a folder and a link, is read once.
 */
public final class SourceWalk {

  private final List<InputFile> files = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final DownloadIndex downloads = new DownloadIndex();

  private SourceWalk() {}

  /**
   * Walks files and folders. Attachments and litter are passed over; what cannot be looked into
   * becomes an input file with a problem.
   *
   * @param inputs existing paths; the caller has checked that
   * @throws IOException if a named path is gone
   */
  public static List<InputFile> find(Collection<Path> inputs) throws IOException {
    SourceWalk walk = new SourceWalk();
    Map<String, Path> roots = shownRoots(inputs);
    for (Map.Entry<String, Path> root : roots.entrySet()) {
      if (Files.isDirectory(root.getValue())) {
        walk.addFolder(root.getValue(), roots.size() > 1 ? root.getKey() + "/" : "");
      } else {
        walk.add(root.getValue(), root.getKey());
      }
    }
    walk.files.sort(Comparator.comparing(InputFile::shown));
    walk.files.forEach(file -> file.sources().forEach(walk.downloads::add));
    return walk.files;
  }

  /** The roots by the shortest ends of their paths that tell all of them apart. */
  private static Map<String, Path> shownRoots(Collection<Path> inputs) {
    TreeSet<Path> roots = new TreeSet<>();
    inputs.forEach(input -> roots.add(input.toAbsolutePath().normalize()));
    int segments = 1;
    while (true) {
      Map<String, Path> shown = new TreeMap<>();
      for (Path root : roots) {
        shown.put(end(root, segments), root);
      }
      if (shown.size() == roots.size()) {
        return shown;
      }
      segments++;
    }
  }

  private static String end(Path path, int segments) {
    int count = path.getNameCount();
    return count == 0
        ? ""
        : path.subpath(Math.max(0, count - segments), count).toString().replace('\\', '/');
  }

  private void addFolder(Path root, String prefix) throws IOException {
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String shown = shown(file);
            if (attributes.isRegularFile() && !FileNames.isNoise(shown)) {
              add(file, shown);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(unusable(file, shown(file)));
            return FileVisitResult.CONTINUE;
          }

          private String shown(Path file) {
            return prefix + root.relativize(file).toString().replace('\\', '/');
          }
        });
  }

  private void add(Path file, String shown) throws IOException {
    if (seen.add(file.toRealPath())) {
      files.add(read(file, shown));
    }
  }

  private InputFile read(Path file, String shown) {
    try {
      if (!Files.isReadable(file)) {
        return unusable(file, shown);
      }
      List<Source> sources =
          ZipFolder.isZip(file, shown)
              ? sources(ZipFolder.of(file, shown, downloads), file, shown)
              : List.of(new FileSource(file, shown, downloads));
      return new InputFile(shown, Optional.of(file), sources, Optional.empty());
    } catch (SourceException e) {
      return new InputFile(shown, Optional.of(file), List.of(), Optional.of(e));
    } catch (IOException e) {
      return unusable(file, shown);
    }
  }

  /** A workbook is a zip too, but one source of its own. */
  private List<Source> sources(ZipFolder zip, Path file, String shown) {
    return zip.isWorkbook() ? List.of(new FileSource(file, shown, downloads)) : zip.sources();
  }

  private static InputFile unusable(Path file, String shown) {
    SourceException problem = new SourceException("tak-terbaca", Message.of("ingest.unreadable"));
    return new InputFile(shown, Optional.of(file), List.of(), Optional.of(problem));
  }

  /** Standard input as an input file. */
  public static InputFile standardInput(StandardInput in) {
    return new InputFile("-", Optional.empty(), List.of(in), Optional.empty());
  }
}

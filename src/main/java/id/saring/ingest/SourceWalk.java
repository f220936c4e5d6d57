package id.saring.ingest;

import id.saring.ingest.container.DownloadIndex;
import id.saring.ingest.container.FileNames;
import id.saring.ingest.container.Limits;
import id.saring.ingest.container.Unpacking;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds the input files below the paths a user named, sorted by the path they are shown with, so
 * that the order of files on the disk or on the command line changes nothing. A file that is named
 * twice, or through a folder and a link, is read once.
 */
public final class SourceWalk {

  private final List<InputFile> files = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final DownloadIndex downloads = new DownloadIndex();
  private final Unpacking unpacking;

  private SourceWalk(Limits limits) {
    this.unpacking = new Unpacking(limits, downloads);
  }

  /**
   * Walks files and folders with the usual limits.
   *
   * @throws IOException if a named path is gone
   */
  public static List<InputFile> find(Collection<Path> inputs) throws IOException {
    return find(inputs, Limits.USUAL);
  }

  /**
   * Walks files and folders. Attachments and litter are passed over; what cannot be looked into
   * becomes an input file with a problem.
   *
   * @param inputs existing paths; the caller has checked that
   * @param limits how far containers are followed
   * @throws IOException if a named path is gone
   */
  public static List<InputFile> find(Collection<Path> inputs, Limits limits) throws IOException {
    SourceWalk walk = new SourceWalk(limits);
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

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) { // what it holds is not known to its end
              files.add(unusable(folder, shown(folder)));
            }
            return FileVisitResult.CONTINUE;
          }

          private String shown(Path file) {
            return prefix + root.relativize(file).toString().replace('\\', '/');
          }
        });
  }

  private void add(Path file, String shown) throws IOException {
    boolean pipe = !Files.isRegularFile(file); // the system's name of a pipe is no path
    if (seen.add(pipe ? file.toAbsolutePath() : file.toRealPath())) {
      files.add(unpacking.open(file, shown));
    }
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

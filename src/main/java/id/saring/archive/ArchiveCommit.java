package id.saring.archive;

import id.saring.archive.ArchiveException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/**
 * The last good state of an archive.
 *
 * @param infos its segments
 * @param runs names of the runs whose items it took in, the last one last
 */
record ArchiveCommit(SegmentInfos infos, List<String> runs) {

  private static final String SCHEMA = "skema";
  private static final String RUNS = "run";
  private static final int MOST_RUNS = 4_000;
  private static final String LUCENE = "lucene";

  /** What is kept beside the segments. */
  static Map<String, String> data(List<String> runs) {
    List<String> last = runs.subList(Math.max(0, runs.size() - MOST_RUNS), runs.size());
    return Map.of(
        SCHEMA,
        String.valueOf(ArchiveFormat.SCHEMA),
        RUNS,
        String.join(",", last),
        LUCENE,
        Version.LATEST.toString());
  }

  /** The runs with one more, which stands at the end. */
  static List<String> with(List<String> runs, String run) {
    List<String> more = new ArrayList<>(runs);
    more.remove(run);
    more.add(run);
    return more;
  }

  /**
   * Reads it.
   *
   * @throws ArchiveException if there is none, or it is damaged or of another version
   */
  static ArchiveCommit read(Path folder, Directory directory) throws ArchiveException {
    try {
      SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
      Map<String, String> data = infos.getUserData();
      String schema = data.getOrDefault(SCHEMA, "?");
      if (!schema.equals(String.valueOf(ArchiveFormat.SCHEMA))) {
        throw ArchiveException.of(
            Kind.OTHER_VERSION, folder, schema + " ≠ " + ArchiveFormat.SCHEMA);
      }
      String runs = data.getOrDefault(RUNS, "");
      return new ArchiveCommit(infos, runs.isEmpty() ? List.of() : List.of(runs.split(",")));
    } catch (IOException | RuntimeException e) {
      throw ArchiveException.of(folder, e);
    }
  }

  /** A folder without a commit must hold nothing of a commit: else that one was damaged. */
  static void requireEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      boolean segments =
          files.anyMatch(file -> file.getFileName().toString().startsWith("segments"));
      if (segments) {
        throw ArchiveException.of(Kind.DAMAGED, folder, "segments");
      }
    }
  }
}

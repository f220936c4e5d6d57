package id.saring.spark;

import id.saring.ingest.InputFile;
import id.saring.ingest.Readers;
import id.saring.ingest.Source;
import id.saring.ingest.ndjson.LineStretch;
import id.saring.ingest.ndjson.NdjsonReader;
import id.saring.io.Message;
import id.saring.run.Gathering;
import id.saring.run.Night;
import id.saring.run.Reading;
import id.saring.run.RefusedException;
import id.saring.spark.Delivery.Counted;
import id.saring.spark.Delivery.Hashed;
import id.saring.spark.Delivery.Screened;
import id.saring.spark.Delivery.Searched;
import id.saring.spark.Delivery.Surveyed;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads and screens a night on the executors of a Spark cluster. Large files of our own format are
 * cut at line ends and read by many tasks; anything else is read whole by one. Files whose answers
 * hold signs are read a second time for what they answer, as on one machine.
 *
 * <p>Spark is started when a night is to be read, not before: a wrong command line costs no
 * cluster. Used by one thread.
 */
public final class ClusterReading implements Reading, Closeable {

  /** Bytes of a portion, for tests and for those who know better. */
  static final String PORTION = "spark.saring.portion";

  private final SparkConf conf;
  private final Readers readers = Readers.standard();
  private @Nullable JavaSparkContext spark;

  /**
   * Prepares.
   *
   * @param conf what spark-submit was told
   */
  public ClusterReading(SparkConf conf) {
    this.conf = conf.clone().setIfMissing("spark.app.name", "saring");
  }

  private JavaSparkContext spark() {
    if (spark == null) {
      spark = new JavaSparkContext(conf);
    }
    return spark;
  }

  @Override
  public Optional<Path> locate(String input) throws IOException {
    return Places.located(input, Places.settings(conf));
  }

  @Override
  public Outcome read(Night night) throws IOException {
    if (night.options().standardInput()) {
      throw new RefusedException(RefusedException.Matter.INPUT, Message.of("spark.standard-input"));
    }
    JavaSparkContext context = spark();
    Kit kit = Kit.of(night, attempts(context));
    try (Cluster cluster = new Cluster(context, kit)) {
      cluster.check();
      Gathering gathering = new Gathering(night);
      Portions portions = portions(gathering, cluster);
      List<Errand> errands = cut(first(gathering, night), cluster, portions, gathering);
      for (Screened screened : cluster.screen(portions.of(errands))) {
        take(gathering, screened);
      }
      Set<String> wanted = gathering.wanted();
      if (!wanted.isEmpty()) {
        for (Searched searched :
            cluster.search(portions.of(second(gathering, night, errands)), wanted)) {
          searched
              .counted()
              .forEach(one -> gathering.searched(one.file(), one.number(), one.count()));
          gathering.seen(searched.seen());
        }
      }
      return gathering.outcome();
    }
  }

  /** In local mode Spark does not try again. */
  private static int attempts(JavaSparkContext spark) {
    return spark.isLocal() ? 1 : spark.getConf().getInt("spark.task.maxFailures", 4);
  }

  private Portions portions(Gathering gathering, Cluster cluster) {
    long all =
        gathering.toRead().stream().mapToLong(place -> Math.max(0, place.source().size())).sum();
    return conf.contains(PORTION)
        ? new Portions(conf.getSizeAsBytes(PORTION))
        : Portions.fair(all, cluster.cores());
  }

  private static void take(Gathering gathering, Screened screened) {
    for (Counted one : screened.counted()) {
      gathering.counted(one.file(), one.number(), one.count());
    }
    for (Hashed one : screened.hashed()) {
      if (one.sha256().isEmpty()) {
        gathering.unhashed(one.file(), one.fault());
      } else {
        gathering.hashed(one.file(), one.sha256());
      }
    }
    gathering.found(screened.harvest());
  }

  /** Everything that is to be read, uncut, and the hashes that are not made on the way. */
  private List<Errand> first(Gathering gathering, Night night) {
    List<Errand> errands = sources(gathering.toRead(), night);
    Set<Integer> onTheWay =
        errands.stream()
            .filter(one -> one.kind() == Errand.Kind.FILE_OF_LINES)
            .map(Errand::file)
            .collect(Collectors.toCollection(HashSet::new));
    for (Map.Entry<Integer, Path> file : gathering.toHash().entrySet()) {
      if (!onTheWay.contains(file.getKey())) {
        errands.add(
            new Errand(
                Errand.Kind.HASH,
                file.getKey(),
                0,
                "",
                "",
                Places.name(file.getValue()),
                LineStretch.WHOLE,
                size(file.getValue())));
      }
    }
    return errands;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // whoever reads it says why
    }
  }

  private List<Errand> sources(List<Gathering.Place> places, Night night) {
    return places.stream()
        .parallel() // looking at the head of a file far away is mostly waiting
        .map(place -> errand(place, night))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Errand errand(Gathering.Place place, Night night) {
    InputFile file = night.files().get(place.file());
    Source source = place.source();
    return new Errand(
        isLines(file, source, night) ? Errand.Kind.FILE_OF_LINES : Errand.Kind.WHOLE,
        place.file(),
        place.number(),
        file.shown(),
        source.member(),
        file.path().map(Places::name).orElse(""),
        LineStretch.WHOLE,
        Math.max(0, source.size()));
  }

  /** Whether a source is a plain file of our own format, which may be begun anywhere. */
  private boolean isLines(InputFile file, Source source, Night night) {
    try {
      return source.member().isEmpty()
          && source.size() >= 0
          && file.sources().size() == 1
          && file.path().filter(Files::isRegularFile).isPresent()
          && readers.recognise(source, night.readOptions()).reader() instanceof NdjsonReader;
    } catch (IOException | UncheckedIOException e) {
      return false; // what is wrong with it is told where it is read
    }
  }

  /** Cuts large files; their hashes are made on the way to that. */
  private static List<Errand> cut(
      List<Errand> errands, Cluster cluster, Portions portions, Gathering gathering) {
    List<Errand> large =
        errands.stream()
            .filter(one -> one.kind() == Errand.Kind.FILE_OF_LINES)
            .filter(one -> one.bytes() > portions.bytes())
            .map(one -> one.with(Errand.Kind.SURVEY, one.stretch(), one.bytes()))
            .toList();
    Map<Integer, Surveyed> surveyed =
        cluster.survey(large, portions.bytes()).stream()
            .filter(one -> one.sha256().isPresent())
            .collect(Collectors.toMap(one -> one.errand().file(), one -> one));
    List<Errand> pieces = new ArrayList<>();
    for (Errand errand : errands) {
      @Nullable Surveyed survey = surveyed.get(errand.file());
      if (survey == null) {
        pieces.add(errand);
      } else {
        gathering.hashed(errand.file(), survey.sha256().orElseThrow());
        for (LineStretch stretch : survey.stretches()) {
          pieces.add(errand.with(Errand.Kind.LINES, stretch, stretch.length()));
        }
      }
    }
    return pieces;
  }

  /** The same pieces once more where a parent may stand, and what was skipped. */
  private List<Errand> second(Gathering gathering, Night night, List<Errand> before) {
    Set<List<Integer>> read =
        before.stream().map(one -> List.of(one.file(), one.number())).collect(Collectors.toSet());
    List<Gathering.Place> places = gathering.toSearch();
    Set<List<Integer>> wanted =
        places.stream().map(one -> List.of(one.file(), one.number())).collect(Collectors.toSet());
    List<Errand> errands =
        before.stream()
            .filter(one -> one.kind() != Errand.Kind.HASH)
            .filter(one -> wanted.contains(List.of(one.file(), one.number())))
            .map(Errand::again)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Gathering.Place> skipped =
        places.stream().filter(one -> !read.contains(List.of(one.file(), one.number()))).toList();
    sources(skipped, night).stream().map(Errand::again).forEach(errands::add);
    return errands;
  }

  @Override
  public void close() {
    if (spark != null) {
      spark.close();
    }
  }
}

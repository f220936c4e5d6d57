package id.saring.spark;

import id.saring.ingest.InputFile;
import id.saring.ingest.ReadFault;
import id.saring.ingest.Source;
import id.saring.ingest.SourceWalk;
import id.saring.ingest.ndjson.LineStretch;
import id.saring.io.Sha256;
import id.saring.io.values.ValueReader;
import id.saring.run.Outpost;
import id.saring.run.SourceCount;
import id.saring.spark.Delivery.Counted;
import id.saring.spark.Delivery.Hashed;
import id.saring.spark.Delivery.Screened;
import id.saring.spark.Delivery.Searched;
import id.saring.spark.Delivery.Surveyed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * What one executor needs for all its portions of a night, made ready once in its process. Safe for
 * all threads.
 */
final class Workshop {

  private static @Nullable Workshop open;

  private final String kitSha256;
  private final Kit kit;
  private final Outpost outpost;
  private final Configuration settings;
  private @Nullable Map<String, InputFile> files;

  private Workshop(String kitSha256, Kit kit, Configuration settings) throws IOException {
    this.kitSha256 = kitSha256;
    this.kit = kit;
    this.outpost = kit.outpost();
    this.settings = settings;
  }

  /**
   * The workshop of this process for a kit. One night is at work at a time.
   *
   * @throws id.saring.run.RefusedException if the kit gives other tables here than on the driver
   * @throws IOException if the machine has no place for a moment
   */
  static synchronized Workshop of(String kitSha256, byte[] packed, Configuration settings)
      throws IOException {
    @Nullable Workshop ready = open;
    if (ready == null || !ready.kitSha256.equals(kitSha256)) {
      ready = new Workshop(kitSha256, new ValueReader().read(packed, Kit.class), settings);
      open = ready;
    }
    return ready;
  }

  Kit kit() {
    return kit;
  }

  /**
   * Screens a portion.
   *
   * @param last whether what cannot be read now is to be told as such, and not tried again
   * @throws IOException if something cannot be read, and another attempt may
   */
  Screened screen(List<Errand> portion, boolean last) throws IOException {
    List<Counted> counted = new ArrayList<>();
    List<Hashed> hashed = new ArrayList<>();
    try (Outpost.ScreenDesk desk = outpost.screen()) {
      for (Errand errand : portion) {
        if (errand.kind() == Errand.Kind.HASH) {
          hashed.add(hash(errand));
        } else {
          MessageDigest digest = Sha256.digest();
          SourceCount count = read(desk, errand, digest, last);
          counted.add(new Counted(errand.file(), errand.number(), count));
          if (errand.kind() == Errand.Kind.FILE_OF_LINES) {
            hashed.add(
                count.isUnread()
                    ? hash(errand)
                    : new Hashed(errand.file(), Sha256.hex(digest), ""));
          }
        }
      }
      return new Screened(counted, hashed, desk.finish());
    }
  }

  /** Searches a portion for parents; as {@link #screen}. */
  Searched search(List<Errand> portion, Set<String> wanted, boolean last) throws IOException {
    List<Counted> counted = new ArrayList<>();
    try (Outpost.SearchDesk desk = outpost.search(wanted)) {
      for (Errand errand : portion) {
        SourceCount count = read(desk, errand, Sha256.digest(), last);
        SourceCount fault = // nothing is counted twice
            new SourceCount(
                "",
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                count.fill(),
                Set.of(),
                Optional.empty(),
                count.fault());
        counted.add(new Counted(errand.file(), errand.number(), fault));
      }
      return new Searched(counted, desk.seen());
    }
  }

  /** Looks where a large file may be cut, and makes its hash; one that fails is not cut. */
  Surveyed survey(Errand errand, long wanted) {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(open(errand), digest)) {
      List<LineStretch> stretches = LineStretch.of(in, wanted);
      return new Surveyed(errand, Optional.of(Sha256.hex(digest)), stretches);
    } catch (IOException e) {
      return new Surveyed(errand, Optional.empty(), List.of());
    }
  }

  private SourceCount read(Outpost.Desk desk, Errand errand, MessageDigest digest, boolean last)
      throws IOException {
    SourceCount count =
        errand.kind() == Errand.Kind.WHOLE
            ? desk.readWhole(source(errand))
            : lines(desk, errand, digest);
    if (count.isUnread() && !last) {
      throw new IOException(errand.path() + ": " + count.fault().map(Object::toString).orElse(""));
    }
    return count;
  }

  private SourceCount lines(Outpost.Desk desk, Errand errand, MessageDigest digest) {
    Source named = new AtPath(errand, settings);
    try (InputStream whole = open(errand);
        InputStream in =
            errand.kind() == Errand.Kind.FILE_OF_LINES
                ? new DigestInputStream(whole, digest)
                : new Stretch(whole, errand.stretch())) {
      return desk.readLines(named, errand.stretch(), in);
    } catch (IOException e) {
      return desk.readWhole(named); // which cannot be opened either, and says so
    }
  }

  private InputStream open(Errand errand) throws IOException {
    return new AtPath(errand, settings).open();
  }

  private Hashed hash(Errand errand) {
    try {
      return new Hashed(errand.file(), Sha256.of(Places.of(errand.path(), settings)), "");
    } catch (IOException e) {
      return new Hashed(errand.file(), "", String.valueOf(e.getMessage()));
    }
  }

  /** The source that the driver means: containers and downloads are looked through once. */
  private Source source(Errand errand) throws IOException {
    @Nullable InputFile file = files().get(errand.shown());
    if (file != null && file.sources().size() > errand.number()) {
      Source source = file.sources().get(errand.number());
      if (source.member().equals(errand.member())) {
        return source;
      }
    }
    return new AtPath(errand, settings); // it was there for the driver
  }

  private synchronized Map<String, InputFile> files() throws IOException {
    @Nullable Map<String, InputFile> known = files;
    if (known == null) {
      List<Path> roots = new ArrayList<>();
      for (String input : kit.inputs()) {
        roots.add(Places.of(input, settings));
      }
      known = new HashMap<>();
      for (InputFile file : SourceWalk.find(roots, kit.limits())) {
        known.put(file.shown(), file);
      }
      files = known;
    }
    return known;
  }

  /** A file by its path alone. */
  private record AtPath(Errand errand, Configuration settings) implements Source {
    @Override
    public String file() {
      return errand.shown();
    }

    @Override
    public String member() {
      return errand.member();
    }

    @Override
    public long size() {
      return errand.bytes();
    }

    @Override
    public InputStream open() throws IOException {
      try {
        if (!errand.member().isEmpty()) {
          throw new IOException(errand.path() + "#" + errand.member());
        }
        return ReadFault.telling(Files.newInputStream(Places.of(errand.path(), settings)));
      } catch (IOException e) {
        throw ReadFault.of(e);
      }
    }

    @Override
    public Optional<Source> sibling(String name) {
      return Optional.empty();
    }
  }
}

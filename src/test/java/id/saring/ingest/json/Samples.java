package id.saring.ingest.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.ingest.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real exports that lie beside the project and never inside it. */
public final class Samples {

  private static final Path FOLDER = Path.of("..", "shared", "exports");

  private Samples() {}

  /** A sample; the test is skipped where the samples are not at hand. */
  public static Source of(String path) {
    Path file = FOLDER.resolve(path);
    assumeTrue(Files.exists(file), "the sample exports are not beside the project: " + file);
    return new SampleFile(path, file);
  }

  private record SampleFile(String file, Path place) implements Source {

    @Override
    public String member() {
      return "";
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(place);
    }

    @Override
    public Optional<Source> sibling(String name) {
      Path beside = place.resolveSibling(name);
      return Files.exists(beside)
          ? Optional.of(new SampleFile(FOLDER.relativize(beside).toString(), beside))
          : Optional.empty();
    }
  }
}

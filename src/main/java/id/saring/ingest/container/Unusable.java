package id.saring.ingest.container;

import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A member that is not looked into; whoever opens it hears why.
 *
 * @param source what it is
 * @param problem why not
 */
record Unusable(Source source, SourceException problem) implements Source {

  @Override
  public String file() {
    return source.file();
  }

  @Override
  public String member() {
    return source.member();
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public InputStream open() throws SourceException {
    throw problem;
  }

  @Override
  public Optional<Source> sibling(String name) {
    return Optional.empty();
  }
}

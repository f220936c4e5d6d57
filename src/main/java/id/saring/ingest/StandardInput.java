package id.saring.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Standard input: always NDJSON, read once, without looking into it first. */
public final class StandardInput implements Source {

  private final InputStream in;
  private boolean opened;

  /** Makes the source. */
  public StandardInput(InputStream in) {
    this.in = in;
  }

  @Override
  public String file() {
    return "-";
  }

  @Override
  public String member() {
    return "";
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public synchronized InputStream open() throws IOException {
    if (opened) {
      throw new IOException("standard input can be read once only");
    }
    opened = true;
    return in;
  }

  @Override
  public Optional<Source> sibling(String name) {
    return Optional.empty();
  }
}

package id.saring.ingest.csv;

import id.saring.ingest.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A file that exists only in a test. */
record MemorySource(String file, ByteBuffer content) implements Source {

  MemorySource(String file, byte[] bytes) {
    this(file, ByteBuffer.wrap(bytes));
  }

  @Override
  public String member() {
    return "";
  }

  @Override
  public long size() {
    return content.capacity();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(content.array());
  }

  @Override
  public Optional<Source> sibling(String name) {
    return Optional.empty();
  }
}

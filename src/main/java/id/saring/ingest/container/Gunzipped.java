package id.saring.ingest.container;

import id.saring.ingest.Source;
import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A source packed with gzip, seen unpacked. It keeps its name. */
final class Gunzipped implements Source {

  private final Source packed;
  private final Limits limits;

  Gunzipped(Source packed, Limits limits) {
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public String file() {
    return packed.file();
  }

  @Override
  public String member() {
    return packed.member();
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public InputStream open() throws IOException {
    InputStream in = packed.open();
    try {
      Gunzip gunzip = new Gunzip(in);
      return new Bounded(gunzip, limits, gunzip::packed);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public Optional<Source> sibling(String name) {
    return packed.sibling(name);
  }

  @Override
  public Optional<Source> related(String suffix) {
    return packed.related(suffix);
  }

  @Override
  public List<Message> notices() {
    return packed.notices();
  }

  @Override
  public String toString() {
    return label();
  }
}

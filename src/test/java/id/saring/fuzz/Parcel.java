package id.saring.fuzz;

import id.saring.ingest.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One input of a fuzzer as files: a source and what lies beside it.
 *
 * <p>A file begins with a line {@code %%%% path} or {@code %%%% path#member}; the line end before
 * such a line belongs to it. The first file is the source that is read; bytes before the first such
 * line are a file of the name {@link #NAME}. An empty first file {@code *.xlsx} is a workbook of
 * which the other files are the parts: a fuzzer that has to guess deflated bytes and their sums
 * would never come to the cells.
 */
final class Parcel {

  static final String NAME = "data.bin";

  private static final byte[] SIGN = "%%%% ".getBytes(StandardCharsets.US_ASCII);

  /** A file as it stands in the input. */
  record Part(String label, byte[] bytes) {}

  private final List<Part> parts;
  private int opened;
  private int closed;

  private Parcel(List<Part> parts) {
    this.parts = parts;
  }

  /** One file, whatever stands in it. */
  static Parcel ofFile(byte[] bytes) {
    return new Parcel(List.of(new Part(NAME, bytes)));
  }

  static Parcel of(byte[] input) {
    List<Part> parts = new ArrayList<>();
    String label = NAME;
    int from = 0;
    for (int at = 0; at <= input.length; at++) {
      if (at < input.length && !startsFile(input, at)) {
        continue;
      }
      if (at > 0) {
        boolean more = at < input.length;
        int end = more && at > from ? at - 1 : at;
        parts.add(new Part(label, Arrays.copyOfRange(input, Math.min(from, end), end)));
      }
      int lineEnd = at;
      while (lineEnd < input.length && input[lineEnd] != '\n') {
        lineEnd++;
      }
      int name = Math.min(lineEnd, at + SIGN.length);
      label = new String(input, name, lineEnd - name, StandardCharsets.UTF_8);
      from = Math.min(input.length, lineEnd + 1);
      at = Math.max(at, from - 1);
    }
    if (parts.isEmpty()) {
      parts.add(new Part(NAME, input));
    }
    return new Parcel(parts);
  }

  private static boolean startsFile(byte[] input, int at) {
    int end = at + SIGN.length;
    return (at == 0 || input[at - 1] == '\n')
        && end <= input.length
        && Arrays.equals(input, at, end, SIGN, 0, SIGN.length);
  }

  List<Part> parts() {
    return parts;
  }

  /** How many of the streams handed out are still open. */
  int leaks() {
    return opened - closed;
  }

  /**
   * The source to read.
   *
   * @param step how many bytes a read gives at most, as slow disks and archives do
   */
  InFolder source(int step) {
    Map<String, InFolder> folder = new LinkedHashMap<>();
    Part main = parts.get(0);
    boolean book =
        main.bytes().length == 0
            && parts.size() > 1
            && main.label().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    InFolder first = new InFolder(main.label(), book ? zip() : main.bytes(), folder, step);
    folder.put(main.label(), first);
    for (Part part : book ? List.<Part>of() : parts.subList(1, parts.size())) {
      folder.putIfAbsent(part.label(), new InFolder(part.label(), part.bytes(), folder, step));
    }
    return first;
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> names = new ArrayList<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Part part : parts.subList(1, parts.size())) {
        if (!names.contains(part.label()) && part.label().length() < 1000) {
          names.add(part.label());
          ZipEntry entry = new ZipEntry(part.label());
          entry.setTime(0);
          zip.putNextEntry(entry);
          zip.write(part.bytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A file of the parcel. */
  final class InFolder implements Source {
    private final String file;
    private final String member;
    private final byte[] bytes;
    private final Map<String, InFolder> folder;
    private final int step;

    private InFolder(String label, byte[] bytes, Map<String, InFolder> folder, int step) {
      int sharp = label.indexOf('#');
      this.file = sharp < 0 ? label : label.substring(0, sharp);
      this.member = sharp < 0 ? "" : label.substring(sharp + 1);
      this.bytes = bytes;
      this.folder = folder;
      this.step = step;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public String file() {
      return file;
    }

    @Override
    public String member() {
      return member;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      opened++;
      return new InSteps(new ByteArrayInputStream(bytes), step);
    }

    @Override
    public Optional<Source> sibling(String name) {
      String path = path().substring(0, path().lastIndexOf('/') + 1) + name;
      return folder.values().stream()
          .filter(one -> one.path().equalsIgnoreCase(path))
          .map(one -> (Source) one)
          .findFirst();
    }

    @Override
    public Optional<Source> related(String suffix) {
      String end = "/" + suffix.toLowerCase(Locale.ROOT);
      return folder.values().stream()
          .filter(one -> ("/" + one.path().toLowerCase(Locale.ROOT)).endsWith(end))
          .map(one -> (Source) one)
          .findFirst();
    }
  }

  private final class InSteps extends FilterInputStream {
    private final int step;
    private boolean open = true;

    InSteps(InputStream in, int step) {
      super(in);
      this.step = step;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, step));
    }

    @Override
    public void close() throws IOException {
      if (open) {
        open = false;
        closed++;
      }
      super.close();
    }
  }
}

package id.saring.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The table of a {@link CsvTable} read row by row, of any size: the same checks, the same problems.
 * Each row has the limits of {@link CsvRecords}; no more than a row and a block are held. The hash
 * is made on the way. Not thread-safe.
 */
public final class CsvTableStream implements Closeable {

  private static final int MAGIC = 4;

  private final String file;
  private final Hashed bytes;
  private final CsvRows source;
  private final List<TableProblem> headProblems = new ArrayList<>();
  private final CsvTableHeader header;
  private boolean ended;

  /** Hashes what is read, and stays open when a reader above closes it at the end. */
  private static final class Hashed extends DigestInputStream {

    Hashed(InputStream in, MessageDigest digest) {
      super(in, digest);
    }

    @Override
    public void close() {
      // whatever was not read must still be hashed
    }

    String sha256() throws IOException {
      transferTo(OutputStream.nullOutputStream());
      return Sha256.hex(getMessageDigest());
    }

    void closeFile() throws IOException {
      in.close();
    }
  }

  private CsvTableStream(String file, Hashed bytes, byte[] magic, CsvRows source)
      throws IOException {
    this.file = file;
    this.bytes = bytes;
    this.source = source;
    if (isWorkbook(magic)) {
      headProblems.add(fileError(Message.of("io.csv-workbook")));
      this.header = new CsvTableHeader(file, List.of());
      this.ended = true;
    } else {
      this.header = readHeader();
    }
  }

  /**
   * Opens a file and reads its header; problems name it by its path as given.
   *
   * @throws IOException if the file cannot be read
   */
  public static CsvTableStream open(Path path) throws IOException {
    return open(TableProblem.fileName(path), Files.newInputStream(path));
  }

  /**
   * Reads the header of a stream; closing the table closes it, and so does a failure here.
   *
   * @param file name in problems
   * @throws IOException if the stream cannot be read
   */
  public static CsvTableStream open(String file, InputStream in) throws IOException {
    try {
      MessageDigest digest = Sha256.digest();
      PushbackInputStream start = new PushbackInputStream(in, MAGIC);
      byte[] magic = start.readNBytes(MAGIC);
      start.unread(magic);
      Hashed bytes = new Hashed(start, digest);
      return new CsvTableStream(file, bytes, magic, CsvRows.open(bytes));
    } catch (IOException | RuntimeException | Error e) {
      in.close();
      throw e;
    }
  }

  /** XLSX and ODS are zips, XLS is an OLE container; no table of ours begins like either. */
  private static boolean isWorkbook(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private CsvTableHeader readHeader() throws IOException {
    CsvRow first = source.next();
    if (source.decoding().isWindows1252()) {
      Message lossy = Message.of("io.csv-windows-1252");
      headProblems.add(TableProblem.warning(file, 0, "", "", lossy));
    }
    if (first == null) {
      ended = true;
      headProblems.add(fileError(Message.of("io.csv-empty")));
      return new CsvTableHeader(file, List.of());
    }
    if (!first.record().isSound()) {
      headProblems.add(broken(first.record()));
    }
    CsvTableHeader names = new CsvTableHeader(file, first.cells());
    for (String twice : names.repeated()) {
      Message message = Message.of("io.csv-column-twice");
      headProblems.add(TableProblem.warning(file, first.record().line(), twice, "", message));
    }
    return names;
  }

  /** The file as problems name it. */
  public String file() {
    return file;
  }

  /** The character set found, for example {@code UTF-8} or {@code windows-1252}. */
  public String encoding() {
    return source.decoding().name();
  }

  /** The names of the columns, trimmed and in lower case; nameless ones are empty strings. */
  public List<String> columns() {
    return header.names();
  }

  /** Whether there is a column of this name (lower case). */
  public boolean has(String column) {
    return header.names().contains(column);
  }

  /** What is wrong with the file as a whole and with its header. */
  public List<TableProblem> headProblems() {
    return List.copyOf(headProblems);
  }

  /**
   * Returns the next row that can be read safely, or {@code null} at the end.
   *
   * @param problems hears of each row that is passed over before it, in the order of lines
   * @throws IOException if the stream cannot be read
   */
  public CsvTable.@Nullable Row next(Consumer<TableProblem> problems) throws IOException {
    int width = header.names().size();
    for (CsvRow row = take(); row != null; row = take()) {
      if (!row.record().isSound()) {
        problems.accept(broken(row.record()));
      } else if (!row.isEmpty()) {
        if (row.isWiderThan(width)) {
          problems.accept(miscounted(row, "io.csv-too-many-cells", width));
        } else if (row.size() < width) {
          problems.accept(miscounted(row, "io.csv-too-few-cells", width));
        } else {
          return new CsvTable.Row(header, row);
        }
      }
    }
    return null;
  }

  private @Nullable CsvRow take() throws IOException {
    CsvRow row = ended ? null : source.next();
    ended |= row == null;
    return row;
  }

  private TableProblem miscounted(CsvRow row, String key, int width) {
    Message message = Message.of(key, row.size(), width, shown(source.delimiter()));
    String value = row.record().text(source.decoding());
    return TableProblem.error(file, row.record().line(), "", value, message);
  }

  private TableProblem broken(CsvRecord record) {
    String key =
        switch (record.fault()) {
          case TOO_LONG -> "io.csv-row-too-long";
          case TOO_MANY_CELLS -> "io.csv-row-too-wide";
          default -> "io.csv-stray-quote";
        };
    String value = record.text(source.decoding());
    return TableProblem.error(file, record.line(), "", value, Message.of(key));
  }

  private TableProblem fileError(Message message) {
    return TableProblem.error(file, 0, "", "", message);
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
  }

  /**
   * SHA-256 of all bytes, also of those not read yet; no row can be read afterwards. To be called
   * once.
   *
   * @throws IOException if the stream cannot be read
   */
  public String sha256() throws IOException {
    ended = true;
    return bytes.sha256();
  }

  @Override
  public void close() throws IOException {
    bytes.closeFile();
  }
}

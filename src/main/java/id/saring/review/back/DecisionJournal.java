package id.saring.review.back;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.io.Message;
import id.saring.io.PublishedFolder;
import id.saring.item.FindingId;
import id.saring.review.SheetColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Decisions as one JSON object a line in {@code keputusan.ndjson}, readable by its owner only. Old
 * lines are never changed: a batch is written behind a copy of them, forced to the disk, and
 * renamed into place, so that a process that dies leaves either all of the batch or none.
 */
public final class DecisionJournal implements DecisionStore {

  /** The name of the file. */
  public static final String NAME = "keputusan.ndjson";

  private static final JsonFactory JSON = new JsonFactory();
  private static final String COPY_OF = "salinan_dari";
  private static final String FILE = "berkas";
  private static final String LINE = "baris";
  private static final String AT = "dicatat";

  private final Path folder;

  /** A journal in a folder, which is made when something is written. */
  public DecisionJournal(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<RecordedDecision> all() throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    List<RecordedDecision> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      try {
        all.add(read(line));
      } catch (IOException
          | DateTimeException
          | IllegalArgumentException
          | NoSuchElementException e) {
        DamagedStoreException damaged =
            new DamagedStoreException(
                Message.of("review.journal-damaged", file.toString(), String.valueOf(number)));
        damaged.initCause(e);
        throw damaged;
      }
    }
    return all;
  }

  @Override
  public void append(List<RecordedDecision> decisions) throws IOException {
    if (decisions.isEmpty()) {
      return;
    }
    PublishedFolder.createPrivate(folder);
    Path file = folder.resolve(NAME);
    Path draft = folder.resolve("." + NAME + ".sementara");
    Files.deleteIfExists(draft);
    try {
      write(draft, Files.exists(file) ? Files.readAllBytes(file) : new byte[0], decisions);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    PublishedFolder.force(folder);
  }

  private static void write(Path draft, byte[] before, List<RecordedDecision> decisions)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      writeFully(channel, before);
      for (RecordedDecision decision : decisions) {
        writeFully(channel, line(decision));
      }
      channel.force(true);
    }
  }

  private static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static byte[] line(RecordedDecision recorded) throws IOException {
    Decision decision = recorded.decision();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      put(json, SheetColumn.ID_TEMUAN, decision.id().text());
      put(json, SheetColumn.KEPUTUSAN, decision.verdict().code());
      put(json, SheetColumn.KODE_AKHIR, decision.finalCode());
      put(json, SheetColumn.ALASAN_KEPUTUSAN, decision.reason());
      put(json, SheetColumn.CATATAN, decision.note());
      put(json, SheetColumn.PENELAAH, decision.reviewer());
      put(json, SheetColumn.PENELAAH_KEDUA, decision.secondReviewer());
      put(json, SheetColumn.TANGGAL_DIKETAHUI, day(decision.knownOn()));
      put(json, SheetColumn.TANGGAL_TELAAH, day(decision.reviewedOn()));
      json.writeStringField(COPY_OF, decision.copyOf().map(FindingId::text).orElse(""));
      json.writeStringField(FILE, recorded.file());
      json.writeNumberField(LINE, recorded.line());
      json.writeStringField(AT, recorded.at().toString());
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void put(JsonGenerator json, SheetColumn column, String value) throws IOException {
    json.writeStringField(column.header(), value);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static RecordedDecision read(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getText());
      }
    }
    Decision decision =
        new Decision(
            FindingId.parse(field(fields, SheetColumn.ID_TEMUAN)).orElseThrow(),
            Verdict.of(field(fields, SheetColumn.KEPUTUSAN)).orElseThrow(),
            field(fields, SheetColumn.KODE_AKHIR),
            field(fields, SheetColumn.ALASAN_KEPUTUSAN),
            field(fields, SheetColumn.CATATAN),
            field(fields, SheetColumn.PENELAAH),
            field(fields, SheetColumn.PENELAAH_KEDUA),
            readDay(field(fields, SheetColumn.TANGGAL_DIKETAHUI)),
            readDay(field(fields, SheetColumn.TANGGAL_TELAAH)),
            FindingId.parse(fields.getOrDefault(COPY_OF, "")));
    return new RecordedDecision(
        decision,
        fields.getOrDefault(FILE, ""),
        Long.parseLong(fields.getOrDefault(LINE, "0")),
        Instant.parse(fields.getOrDefault(AT, "")));
  }

  private static String field(Map<String, String> fields, SheetColumn column) {
    return fields.getOrDefault(column.header(), "");
  }

  private static Optional<LocalDate> readDay(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}

package id.saring.ingest.whatsapp;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a chat that WhatsApp exported as text, by Android or iPhone, in any language whose dates
 * are numbers. A record is what stands from one header line to the next. The source is opened three
 * times. A chat that was saved again in UTF-16, as an editor on Windows does, is read as well,
 * without byte ranges.
 */
public final class WhatsAppReader implements ExportReader {

  private static final int LINES_LOOKED_AT = 20;
  private static final int MAX_MESSAGE_BYTES = 4 * 1024 * 1024;

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?:^|/)(?:WhatsApp Chat (?:with|-)|WhatsApp-Chat mit|(?:Chat|Obrolan) WhatsApp dengan)"
              + " (?<name>[^/]+?)(?: ?\\(\\d+\\))?\\.(?:txt|zip)$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return "whatsapp-text";
  }

  @Override
  public Optional<String> recognise(Head head) {
    List<String> lines = ChatText.of(head).lines().filter(line -> !line.isBlank()).toList();
    int whole = head.isWhole() ? lines.size() : lines.size() - 1;
    long headers = 0;
    long withSender = 0;
    String example = "";
    for (String line : lines.subList(0, Math.max(0, Math.min(LINES_LOOKED_AT, whole)))) {
      Optional<HeaderLine> header = HeaderLine.of(line).filter(WhatsAppReader::isNoLogEntry);
      if (header.isPresent()) {
        String rest = header.get().rest(line);
        example = example.isEmpty() ? line.substring(0, header.get().length()).strip() : example;
        headers++;
        withSender += rest.contains(": ") || rest.endsWith(":") ? 1 : 0;
      }
    }
    return headers > 0 && withSender * 3 >= headers && !lines.get(0).startsWith("{")
        ? Optional.of("chat lines like " + example)
        : Optional.empty();
  }

  /** A chat begins with a header line, but for the rest of one that was cut in two. */
  @Override
  public boolean givesWay(Head head) {
    return head.text()
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .flatMap(HeaderLine::of)
        .isEmpty();
  }

  /** Programs log with ISO dates in brackets and without a comma; no phone writes that. */
  private static boolean isNoLogEntry(HeaderLine header) {
    HeaderShape shape = header.shape();
    return !(shape.yearFirst() && shape.dateSeparator() == '-' && shape.joint().isEmpty());
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    ChatText text = ChatText.in(source);
    Survey survey = survey(text);
    report(survey.shape(), sink);
    WhatsAppItems items = new WhatsAppItems(survey, container(source, survey), options.zone());
    try (InputStream in = text.open()) {
      ChatMessages messages = new ChatMessages(in, survey.shape(), MAX_MESSAGE_BYTES);
      long record = 0;
      ChatMessages.Cut cut = messages.next();
      while (cut != null) {
        if (cut.header().isPresent() || !cut.raw().text().isBlank()) {
          record++;
          deliver(new NumberedCut(text, record, cut), items, survey.shape(), sink);
        }
        cut = messages.next();
      }
    }
  }

  private static Survey survey(ChatText text) throws IOException {
    try (InputStream in = text.open()) {
      Optional<Survey> survey = Survey.of(in);
      return survey.orElseThrow(
          () -> new SourceException("tanpa-kepala-pesan", Message.of("ingest.wa-no-header")));
    }
  }

  private static void report(FileShape shape, RecordSink sink) {
    if (shape.contradictsItself()) {
      sink.notice(
          Message.of(
              "ingest.wa-both-orders",
              Long.toString(shape.dayFirstLine()),
              Long.toString(shape.monthFirstLine()),
              shape.dayFirst() ? 1 : 2));
    } else if (shape.isOrderGuessed()) {
      sink.notice(Message.of("ingest.wa-order-guessed", shape.dayFirst() ? 1 : 2));
    }
    if (shape.strictness() == FileShape.Strictness.ANY) {
      sink.notice(Message.of("ingest.wa-many-shapes"));
    }
  }

  private static String container(Source source, Survey survey) {
    for (String path : List.of(source.path(), source.file())) {
      Matcher name = FILE_NAME.matcher(path);
      if (name.find()) {
        return name.group("name");
      }
    }
    return survey.chatName();
  }

  private static void deliver(
      NumberedCut record, WhatsAppItems items, FileShape shape, RecordSink sink) {
    if (record.cut().header().isEmpty()) {
      sink.rejected(record.skipped("teks-sebelum-kepala", "ingest.wa-before-first"));
      return;
    }
    HeaderLine header = record.cut().header().get();
    if (record.cut().tooLarge()) {
      sink.rejected(record.skipped("rekaman-terlalu-besar", "ingest.wa-too-large"));
      return;
    }
    if (shape.isForeign(header)) {
      sink.rejected(record.skipped("kepala-bentuk-lain", "ingest.wa-foreign-header"));
      return;
    }
    List<Item> made;
    try {
      made = items.of(record.cut(), header, record.ref());
    } catch (DateTimeException e) {
      boolean otherOrder = !header.isPossible(shape.dayFirst());
      sink.rejected(
          otherOrder
              ? record.skipped("tanggal-mustahil", "ingest.wa-impossible-date")
              : record.skipped("waktu-tak-terbaca", "ingest.wa-time"));
      return;
    }
    if (made.isEmpty()) {
      sink.ignored("notice");
    } else {
      sink.converted(made);
    }
  }

  /** One message with its number. */
  private record NumberedCut(ChatText text, long number, ChatMessages.Cut cut) {

    SourceRef ref() {
      Source source = text.source();
      long start = text.hasByteRanges() ? cut.start() : -1;
      return new SourceRef(source.file(), source.member(), number, start, cut.raw());
    }

    SkippedRecord skipped(String code, String key) {
      return new SkippedRecord(
          text.source().file(),
          text.source().member(),
          number,
          cut.line(),
          1,
          code,
          Message.of(key, Long.toString(cut.line())),
          cut.raw());
    }
  }
}

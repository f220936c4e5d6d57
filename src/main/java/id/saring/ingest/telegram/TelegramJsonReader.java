package id.saring.ingest.telegram;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonOutline;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code result.json} of Telegram Desktop: one chat, or all chats of an account. A record is
 * one entry of {@code messages}. A message becomes one item, and one more for each person whose
 * reaction is named; a person who joined a group becomes an item; other events are ignored.
 */
public final class TelegramJsonReader implements ExportReader {

  private static final ArrayPaths MESSAGES =
      ArrayPaths.of("messages[]", "chats.list[].messages[]", "left_chats.list[].messages[]");

  @Override
  public String format() {
    return "telegram-json";
  }

  @Override
  public Optional<String> recognise(Head head) {
    if (!head.text().stripLeading().startsWith("{")) {
      return Optional.empty();
    }
    JsonOutline outline = JsonOutline.of(TelegramEscapes.repaired(head.text()));
    if (outline.has("messages[]")) {
      return signOfChat(outline);
    }
    for (String list : List.of("chats.list[]", "left_chats.list[]")) {
      if (outline.has(list)) {
        return Optional.of("root has " + list.replace("[]", ""));
      }
    }
    boolean account =
        outline.has("personal_information.user_id") && outline.value("about").contains("Telegram");
    return account ? Optional.of("account data of Telegram") : Optional.empty();
  }

  private static Optional<String> signOfChat(JsonOutline outline) {
    String type = outline.value("type");
    if (TelegramChat.TYPES.contains(type)) {
      return Optional.of("messages of a " + type);
    }
    for (String field : List.of("date_unixtime", "from_id")) {
      if (outline.has("messages[]." + field)) {
        return Optional.of("messages with " + field);
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (InputStream in = source.open()) {
      new JsonRecords(MESSAGES)
          .read(in, new Elements(source, new TelegramItems(options.zone()), sink));
    }
  }

  /** What belongs to one file. */
  private static final class Elements implements JsonRecords.Handler {
    private final Source source;
    private final TelegramItems items;
    private final RecordSink sink;
    private long record;

    Elements(Source source, TelegramItems items, RecordSink sink) {
      this.source = source;
      this.items = items;
      this.sink = sink;
    }

    @Override
    public void element(JsonElement element) {
      record++;
      String type;
      List<Item> made;
      try {
        JsonValue value = element.parse(TelegramEscapes::repaired);
        made = made(value, element);
        type = value.get("type").text();
      } catch (BrokenJsonException e) {
        sink.rejected(element.skipped(source, record, e.fault()));
        return;
      } catch (DateTimeException e) {
        reject(element, "waktu-tak-terbaca", "ingest.telegram-time");
        return;
      }
      if (!made.isEmpty()) {
        sink.converted(made);
      } else if (type.equals("service") || type.equals("unsupported")) {
        sink.ignored(type);
      } else {
        reject(element, "jenis-tak-dikenal", "ingest.telegram-type");
      }
    }

    private List<Item> made(JsonValue value, JsonElement element) {
      TelegramChat chat = TelegramChat.of(element.around());
      SourceRef ref = element.ref(source, record);
      return switch (value.get("type").text()) {
        case "message" -> items.ofMessage(value, chat, ref);
        case "service" -> items.ofEvent(value, chat, ref);
        default -> List.of();
      };
    }

    private void reject(JsonElement element, String code, String key) {
      sink.rejected(
          new SkippedRecord(
              source.file(),
              source.member(),
              record,
              element.line(),
              element.column(),
              code,
              Message.of(key, Long.toString(element.line())),
              element.raw()));
    }

    @Override
    public void disorder(long line, long column) {
      sink.notice(Message.of("ingest.json-disorder", Long.toString(line), Long.toString(column)));
    }
  }
}

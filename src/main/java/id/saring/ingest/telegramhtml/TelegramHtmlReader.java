package id.saring.ingest.telegramhtml;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.telegramhtml.MessageBlocks.Block;
import id.saring.ingest.telegramhtml.MessageBlocks.Ending;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code messages.html}, {@code messages2.html} … of Telegram Desktop. A record is one block
 * of a page: a message becomes one item, and one more for each person whose reaction is named; a
 * person who joined becomes an item; other events and date bars are ignored. A message without an
 * author belongs to the author above, also on the page before, which is then looked into, in
 * whatever order the pages are read.
 */
public final class TelegramHtmlReader implements ExportReader {

  @Override
  public String format() {
    return "telegram-html";
  }

  @Override
  public Optional<String> recognise(Head head) {
    String text = head.text();
    if (!text.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    if (text.contains("\"page_body chat_page\"")) {
      return Optional.of("page_body chat_page");
    }
    boolean messages =
        text.contains("class=\"message default clearfix")
            || text.contains("class=\"message service\"");
    return messages && text.contains("CheckLocation()")
        ? Optional.of("CheckLocation, message")
        : Optional.empty();
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    try (MessageBlocks blocks = new MessageBlocks(source.open())) {
      Block first = blocks.next();
      if (first == null) {
        throw new SourceException("tanpa-pesan", Message.of("ingest.tghtml-no-messages"));
      }
      ChatPage page = ChatPage.of(blocks.before(), source.path());
      Page reading =
          new Page(source, page, new HtmlMessageItems(options.zone(), page.chat()), sink);
      for (Block block = first; block != null; block = blocks.next()) {
        reading.read(block);
      }
    }
  }

  /** What belongs to one page. */
  private static final class Page {
    private final Source source;
    private final ChatPage page;
    private final HtmlMessageItems items;
    private final RecordSink sink;
    private Optional<LastAuthor> author = Optional.empty();
    private boolean lookedBack;
    private boolean inChannel;
    private String day = "";
    private long record;

    Page(Source source, ChatPage page, HtmlMessageItems items, RecordSink sink) {
      this.source = source;
      this.page = page;
      this.items = items;
      this.sink = sink;
    }

    void read(Block block) {
      record++;
      if (block.ending() == Ending.TOO_LARGE) {
        reject(block, "pesan-terlalu-besar", "ingest.tghtml-too-large");
        return;
      }
      HtmlMessage message = HtmlMessage.of(block.raw().text());
      if (message.isService()) {
        event(message, block);
      } else {
        message(message, block);
      }
    }

    private void event(HtmlMessage event, Block block) {
      boolean bar = event.number().startsWith("-") || event.number().isEmpty();
      if (bar) {
        day = event.text();
        sink.ignored("date");
        return;
      }
      inChannel |= ServiceText.isOfChannel(event.text());
      List<Item> joined = items.ofEvent(event, day, ref(block));
      if (joined.isEmpty()) {
        sink.ignored("service");
      } else {
        sink.converted(joined);
      }
    }

    private void message(HtmlMessage message, Block block) {
      if (message.isJoined() && author.isEmpty() && !lookedBack) {
        lookBack(block);
      }
      author = LastAuthor.after(message, author);
      if (block.ending() == Ending.CUT) {
        reject(block, "html-terpotong", "ingest.tghtml-cut");
        return;
      }
      try {
        List<Item> made = items.ofMessage(message, author, inChannel, ref(block));
        if (message.time().length() >= 10) {
          day = message.time().substring(0, 10);
        }
        sink.converted(made);
      } catch (DateTimeException e) {
        reject(block, "waktu-tak-terbaca", "ingest.tghtml-time");
      }
    }

    private void lookBack(Block block) {
      lookedBack = true;
      author = LastAuthor.before(source, page);
      if (author.isEmpty()) {
        String missing = page.previous().isEmpty() ? "messages….html" : page.previous();
        sink.notice(Message.of("ingest.tghtml-author", String.valueOf(block.line()), missing));
      }
    }

    private SourceRef ref(Block block) {
      return new SourceRef(source.file(), source.member(), record, block.start(), block.raw());
    }

    private void reject(Block block, String code, String key) {
      sink.rejected(
          new SkippedRecord(
              source.file(),
              source.member(),
              record,
              block.line(),
              0,
              code,
              Message.of(key, String.valueOf(block.line())),
              block.raw()));
    }
  }
}

package id.saring.ingest.telegramhtml;

import id.saring.ingest.ReadFault;
import id.saring.ingest.Source;
import id.saring.ingest.telegramhtml.MessageBlocks.Block;
import id.saring.ingest.telegramhtml.MessageBlocks.Ending;
import java.io.IOException;
import java.util.Optional;

/**
 * Whom a joined message belongs to: who wrote the last message that names its author, and whom that
 * one was forwarded from.
 *
 * @param from shown name
 * @param origin shown name, or empty
 */
record LastAuthor(String from, String origin) {

  /** How many pages are looked through; fifteen minutes hardly fill one. */
  private static final int MOST_PAGES = 20;

  /** The one behind a message. */
  static Optional<LastAuthor> after(HtmlMessage message, Optional<LastAuthor> before) {
    if (message.isService()) {
      return before;
    }
    String from =
        message.from().isEmpty() && message.isJoined()
            ? before.map(LastAuthor::from).orElse("")
            : message.from();
    String origin = message.origin();
    if (message.isForwarded() && origin.isEmpty()) {
      origin = before.map(LastAuthor::origin).orElse("");
    }
    return from.isEmpty() && origin.isEmpty()
        ? Optional.empty()
        : Optional.of(new LastAuthor(from, origin));
  }

  /** The one at the end of the pages before a page; empty if they are missing or unreadable. */
  static Optional<LastAuthor> before(Source source, ChatPage page) {
    Source here = source;
    ChatPage facts = page;
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      Optional<Source> previous = facts.previous(here);
      if (previous.isEmpty()) {
        return Optional.empty();
      }
      here = previous.get();
      try (MessageBlocks blocks = new MessageBlocks(here.open())) {
        Optional<LastAuthor> last = Optional.empty();
        for (Block block = blocks.next(); block != null; block = blocks.next()) {
          if (block.ending() != Ending.TOO_LARGE) {
            last = after(HtmlMessage.of(block.raw().text()), last);
          }
        }
        if (last.isPresent()) {
          return last;
        }
        facts = ChatPage.of(blocks.before(), here.path());
      } catch (IOException e) {
        ReadFault.passOn(e);
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

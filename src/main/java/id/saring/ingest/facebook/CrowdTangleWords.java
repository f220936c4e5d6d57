package id.saring.ingest.facebook;

import id.saring.item.Target;
import java.util.List;
import java.util.Optional;

/** What CrowdTangle's tables and its API have in common. Pure; safe for all threads. */
final class CrowdTangleWords {

  private CrowdTangleWords() {}

  /** Message, text in the picture, title and words of the link; each once, a line each. */
  static String joined(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String part : words) {
      if (!part.isBlank() && text.indexOf(part.strip()) < 0) {
        text.append(text.isEmpty() ? "" : "\n").append(text.isEmpty() ? part : part.strip());
      }
    }
    return text.toString();
  }

  /**
   * The post of another page that is shared.
   *
   * @param own link of the post itself
   * @param handle login name of its page, or empty
   */
  static Optional<FacebookLink> shared(List<String> links, FacebookLink own, String handle) {
    for (String url : links) {
      FacebookLink link = FacebookLink.of(url);
      String owner = link.accountOrHandle();
      boolean another =
          !owner.isEmpty()
              && !owner.equals(own.account())
              && !owner.equalsIgnoreCase(own.handle())
              && !owner.equalsIgnoreCase(handle);
      if (!link.post().isEmpty() && another) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  static Target target(Optional<FacebookLink> shared, String words) {
    return shared
        .map(link -> new Target(link.postId(), link.accountOrHandle(), "", words))
        .orElse(Target.NONE);
  }
}

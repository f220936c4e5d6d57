package id.saring.ingest.instagram;

import id.saring.item.Target;

/**
 * What was liked.
 *
 * @param what a post, a comment below it, or a story
 * @param owner login name of whose it is; may be empty
 * @param name shown name of whose it is; may be empty
 * @param url address of the post; may be empty
 * @param text its caption; may be empty
 */
record LikedThing(What what, String owner, String name, String url, String text) {

  /** Kinds of things that can be liked. */
  enum What {
    POST,
    COMMENT,
    STORY
  }

  /** Short code of the post, or empty. */
  String code() {
    return InstagramLinks.code(url);
  }

  boolean isNothing() {
    return owner.isEmpty() && name.isEmpty() && url.isEmpty();
  }

  /**
   * Whom the like points at.
   *
   * @param moment tells comments and stories apart, which have no id in a download
   */
  Target target(String moment) {
    String id =
        switch (what) {
          case POST -> code();
          case COMMENT -> String.join("/", code(), "comment", owner, moment);
          case STORY -> String.join("/", "story", owner, moment);
        };
    return new Target(id, owner, name, text);
  }
}

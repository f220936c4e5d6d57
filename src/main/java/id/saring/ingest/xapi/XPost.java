package id.saring.ingest.xapi;

import id.saring.item.Author;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A post of X, whatever it was written in.
 *
 * @param id its id
 * @param url its address if the source gives one
 * @param author who wrote it
 * @param time when
 * @param text the words, entities undone once, addresses in full
 * @param answered id of the post it answers, or empty
 * @param answeredTo whom it answers, and the words answered if they are known
 * @param shared the post it repeats or quotes
 * @param media addresses of pictures and films
 * @param isEdited whether it was changed later
 */
record XPost(
    String id,
    String url,
    Author author,
    Optional<PostedAt> time,
    String text,
    String answered,
    Target answeredTo,
    Optional<Shared> shared,
    List<String> media,
    boolean isEdited) {

  XPost {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(answered, "answered");
    Objects.requireNonNull(answeredTo, "answeredTo");
    Objects.requireNonNull(shared, "shared");
    media = List.copyOf(media);
  }

  /**
   * What a post repeats or quotes.
   *
   * @param id id of that post, or empty
   * @param author who wrote it, as far as it is known
   * @param text its words, or empty if they are not in the source
   * @param isWhole whether the post adds nothing of its own, as a retweet
   */
  record Shared(String id, Author author, String text, boolean isWhole) {
    Shared {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(author, "author");
      Objects.requireNonNull(text, "text");
    }

    Target target() {
      return new Target(author.id(), author.handle(), author.name(), text);
    }
  }
}

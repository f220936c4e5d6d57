package id.saring.ingest.x;

import id.saring.ingest.ReadFault;
import id.saring.ingest.Source;
import id.saring.ingest.json.ArrayPaths;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The full texts of long tweets. The tweet itself, the stub, holds only the beginning; nothing but
 * time (to a second) and beginning tells which note belongs to which stub. Holds at most 20,000
 * notes; filled once, then only read.
 */
final class XNotes {

  private static final int MAX_NOTES = 20_000;
  private static final int COMPARED = 50;
  private static final int MAX_PARTS = 1000;

  private final Map<Long, List<Note>> bySecond = new HashMap<>();
  private long records;
  private int held;

  /** An archive without notes. */
  static final XNotes NONE = new XNotes();

  private XNotes() {}

  /**
   * The text of a long tweet.
   *
   * @param id id of the note, which is not the tweet's
   * @param record its number in the file of notes
   * @param time when it was written
   * @param written text with entities undone, addresses still short
   * @param text text with full addresses
   */
  record Note(String id, long record, Instant time, String written, String text) {
    Note {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(text, "text");
    }

    /**
     * Reads a record.
     *
     * @return empty if it is no note
     * @throws DateTimeException if its time cannot be read
     */
    static Optional<Note> of(JsonValue element, long record) {
      JsonValue note = element.get("noteTweet");
      JsonValue core = note.get("core");
      String written = XText.decoded(core.get("text").text());
      String id = note.get("noteTweetId").text();
      if (written.isEmpty()) {
        return Optional.empty();
      }
      String createdAt = note.get("createdAt").text();
      Instant time = createdAt.isEmpty() ? XTime.ofId(id) : XTime.of(createdAt);
      String text = XText.expanded(written, core.get("urls"), "shortUrl", "expandedUrl");
      return Optional.of(new Note(id, record, time, written, text));
    }

    private boolean begins(String tweet) {
      int compared = written.offsetByCodePoints(0, Math.min(COMPARED, points(written)));
      return tweet.startsWith(written.substring(0, compared));
    }

    private static int points(String text) {
      return text.codePointCount(0, text.length());
    }
  }

  /**
   * The notes of the archive that a file belongs to; none if it has none or they are unreadable.
   */
  static XNotes beside(Source source) {
    XNotes notes = new XNotes();
    Optional<Source> file = source.sibling("note-tweet.js");
    file.ifPresent(notes::addAll);
    return notes;
  }

  /** The notes of this file. */
  static XNotes in(Source source) {
    XNotes notes = new XNotes();
    notes.addAll(source);
    return notes;
  }

  private void addAll(Source file) {
    try (InputStream in = file.open()) {
      new JsonRecords(ArrayPaths.of("[]")).read(in, this::add);
    } catch (IOException e) {
      ReadFault.passOn(e);
      // The file is a source of its own and its damage is reported there; here the notes before it
      // are enough.
      return;
    }
  }

  private void add(JsonElement element) {
    records++;
    try {
      Optional<Note> note = Note.of(element.parse(), records);
      if (note.isPresent() && held < MAX_NOTES) {
        held++;
        bySecond
            .computeIfAbsent(note.get().time().getEpochSecond(), second -> new ArrayList<>())
            .add(note.get());
      }
    } catch (BrokenJsonException | DateTimeException e) {
      return; // rejected where the notes are read as a source
    }
  }

  /** The note that belongs to a tweet: same second first, then a second earlier, then later. */
  Optional<Note> of(XTweet tweet) {
    if (tweet.time().isEmpty() || bySecond.isEmpty()) {
      return Optional.empty();
    }
    long second = tweet.time().get().getEpochSecond();
    for (long near : List.of(second, second - 1, second + 1)) {
      for (Note note : bySecond.getOrDefault(near, List.of())) {
        if (note.begins(tweet.written())) {
          return Optional.of(note);
        }
      }
    }
    return Optional.empty();
  }

  /** Record numbers of the notes that complete a tweet of the same archive. */
  Set<Long> withStub(Source notesFile) {
    Set<Long> found = new HashSet<>();
    if (bySecond.isEmpty()) {
      return found;
    }
    for (String name : List.of("tweets", "tweet", "community-tweet", "twitter-circle-tweet")) {
      Optional<Source> file = notesFile.sibling(name + ".js");
      for (int part = 1; file.isPresent() && part <= MAX_PARTS; part++) {
        addStubs(file.get(), found);
        file = notesFile.sibling(name + "-part" + part + ".js");
      }
    }
    return found;
  }

  private void addStubs(Source tweets, Set<Long> found) {
    try (InputStream in = tweets.open()) {
      new JsonRecords(ArrayPaths.of("[]")).read(in, element -> addStub(element, found));
    } catch (IOException e) {
      ReadFault.passOn(e);
      return; // reported where the tweets are read as a source
    }
  }

  private void addStub(JsonElement element, Set<Long> found) {
    try {
      XTweet.of(element.parse()).flatMap(this::of).ifPresent(note -> found.add(note.record()));
    } catch (BrokenJsonException | DateTimeException e) {
      return; // such a tweet is rejected and completes nothing
    }
  }
}

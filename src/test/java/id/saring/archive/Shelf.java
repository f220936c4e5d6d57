package id.saring.archive;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.item.Target;
import id.saring.lexicon.Lexicon;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented items, and nights that put them into an archive. */
final class Shelf {

  static final LocalDate NIGHT = LocalDate.of(2024, 12, 1);

  private Shelf() {}

  static Item.Builder item(String id) {
    return item(id, "items.ndjson", 1);
  }

  static Item.Builder item(String id, String file, long record) {
    return Item.of(
            Platform.INSTAGRAM,
            Activity.POST,
            new SourceRef(file, "", record, 10, RawRecord.ofText("{" + id + "}")))
        .id(id)
        .author(new Author("", "Rina.Kantor", "Rina"))
        .postedAt(PostedAt.exactly(Instant.parse("2024-10-15T03:00:00Z")));
  }

  static Item.Builder like(String id, String handle) {
    return Item.of(
            Platform.FACEBOOK,
            Activity.LIKE,
            new SourceRef("suka.json", "", 3, -1, RawRecord.ofText(id)))
        .author(new Author("", "rina.kantor", ""))
        .target(new Target(id, handle, "Sahabat Wira", "ayo gas bersama"));
  }

  static Subject subject(Item.Builder item) {
    return new Subject(
        item.build(),
        Optional.empty(),
        new Standing(Optional.of("kota-camar"), Optional.of(LocalDate.of(2024, 10, 15))));
  }

  static Subject post(String id, String text) {
    return subject(item(id).text(text));
  }

  static ArchiveSession.Outcome night(Path folder, LocalDate day, Subject... subjects)
      throws ArchiveException {
    return night(folder, day, 90, subjects);
  }

  static ArchiveSession.Outcome night(Path folder, LocalDate day, int keep, Subject... subjects)
      throws ArchiveException {
    ArchiveSession session = ArchiveSession.begin(folder, day);
    ArchiveSession.Feed feed = session.feed();
    for (Subject subject : subjects) {
      feed.add(subject);
    }
    return session.finish(day.toString(), List.of(), keep);
  }

  static Archive.Found search(Path folder, String query) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return archive.search(query(query), 100);
    }
  }

  static ArchiveQuery query(String typed) throws IOException {
    return query(typed, null);
  }

  static ArchiveQuery query(String typed, Lexicon lexicon) throws IOException {
    try {
      return ArchiveQuery.parse(
          typed,
          () -> {
            if (lexicon == null) {
              throw new IOException("nobody asked for a contest");
            }
            return lexicon;
          });
    } catch (ArchiveQuery.MisreadException e) {
      throw new AssertionError(e.problem().in(java.util.Locale.ENGLISH), e);
    }
  }

  /** Texts of what a question finds. */
  static List<String> texts(Path folder, String query) throws IOException {
    return search(folder, query).items().stream()
        .map(found -> found.subject().item().text())
        .toList();
  }
}

package id.saring.ingest.facebook;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.RecordSink;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.facebook.DownloadLayout.Form;
import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonRoots;
import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.Mojibake;
import id.saring.ingest.record.Fate;
import id.saring.ingest.record.RecordFates;
import id.saring.io.Message;
import id.saring.item.Author;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads the JSON files of a download that Facebook gives its users, of all layouts since 2018:
 * posts, comments, posts and comments in groups, reactions, groups joined, pages and people
 * followed, events called, the words of the profile. The records of all other files are ignored by
 * the name of their list. Whose download it is stands in {@code profile_information.json}.
 */
public final class FacebookDownloadReader implements ExportReader {

  @Override
  public String format() {
    return "facebook-json";
  }

  /** Its owner stands in another file; the reader itself says when that is missing. */
  @Override
  public ExpectedFill expectedFill() {
    return ExpectedFill.DOWNLOAD;
  }

  @Override
  public Optional<String> recognise(Head head) {
    return DownloadLayout.of(head).map(DownloadLayout::sign);
  }

  @Override
  public void read(Source source, ReadOptions options, RecordSink sink) throws IOException {
    Optional<DownloadLayout> found = DownloadLayout.of(Head.of(source));
    if (found.isEmpty()) {
      throw new SourceException("bukan-unduhan-facebook", Message.of("ingest.fb-no-download"));
    }
    DownloadLayout layout = found.get();
    Optional<Author> owner =
        layout.form() == Form.PROFILE || layout.form() == Form.OTHER
            ? Optional.of(Author.UNKNOWN)
            : FacebookOwner.of(source);
    DownloadItems items = new DownloadItems(owner.orElse(Author.UNKNOWN));
    AtomicBoolean told = new AtomicBoolean(owner.isPresent());
    RecordFates fates =
        new RecordFates(
            source,
            sink,
            FacebookFates.BAD_TIME,
            record -> {
              Place place = new Place(record.path(), source.path(), record.ref());
              Fate fate = fate(layout, items, Mojibake.repair(record.value()), place);
              if (!fate.items().isEmpty() && !told.getAndSet(true)) {
                sink.notice(Message.of("ingest.fb-no-owner"));
              }
              return fate;
            });
    try (InputStream in = source.open()) {
      if (layout.isOfRoots()) {
        JsonRoots.read(in, fates);
      } else {
        new JsonRecords(layout.lists()).read(in, fates);
      }
    }
  }

  /**
   * Where a record stands.
   *
   * @param list path of its list in the file
   * @param file path of the file
   * @param ref its birth certificate
   */
  private record Place(String list, String file, SourceRef ref) {}

  private static Fate fate(
      DownloadLayout layout, DownloadItems items, JsonValue record, Place place) {
    return switch (layout.form()) {
      case LISTS, NESTED_LISTS ->
          items.of(DownloadKind.of(place.list()), record, name(place.list()), place.ref());
      case POSTS -> items.ofPost(record, false, place.ref());
      case LABELS -> items.ofLabels(record, isOfReactions(place.file()), place.ref());
      case PROFILE -> ProfileItems.of(record, place.ref());
      case OTHER -> new Fate.Ignored(layout.list().isEmpty() ? "other" : layout.list());
    };
  }

  private static String name(String path) {
    String plain = path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  private static boolean isOfReactions(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("likes_and_reactions");
  }
}

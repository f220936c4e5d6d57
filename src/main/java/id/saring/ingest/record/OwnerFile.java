package id.saring.ingest.record;

import id.saring.ingest.ReadFault;
import id.saring.ingest.Source;
import id.saring.ingest.json.BrokenJsonException;
import id.saring.ingest.json.JsonElement;
import id.saring.ingest.json.JsonRecords;
import id.saring.ingest.json.JsonValue;
import id.saring.item.Author;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The file of a personal download that tells whose it is. Safe for all threads. */
public final class OwnerFile {

  private OwnerFile() {}

  /** Cuts a file into records. */
  @FunctionalInterface
  public interface Cut {

    /** Hands over the records. */
    void read(InputStream in, JsonRecords.Handler handler) throws IOException;
  }

  /**
   * Finds the owner.
   *
   * @param owner makes one of a record; {@link Author#UNKNOWN} if it tells none
   * @return empty if no record tells, or none before the file is cut off or damaged: that damage is
   *     reported where the file is read as a source of its own, and nobody guesses here
   */
  public static Optional<Author> read(Source file, Cut cut, Function<JsonValue, Author> owner) {
    List<Author> owners = new ArrayList<>();
    try (InputStream in = file.open()) {
      cut.read(in, element -> owners.add(of(element, owner)));
    } catch (IOException e) {
      ReadFault.passOn(e);
      return known(owners);
    }
    return known(owners);
  }

  private static Author of(JsonElement element, Function<JsonValue, Author> owner) {
    try {
      return owner.apply(element.parse());
    } catch (BrokenJsonException e) {
      return Author.UNKNOWN;
    }
  }

  private static Optional<Author> known(List<Author> owners) {
    return owners.stream().filter(owner -> !owner.isUnknown()).findFirst();
  }
}

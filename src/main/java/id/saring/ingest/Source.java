package id.saring.ingest;

import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * One readable thing: a file, or a member of a container. May be opened any number of times, except
 * standard input, which is read once. Safe for all threads.
 */
public interface Source {

  /** Path relative to the input as the user named it, {@code /} between folders. */
  String file();

  /** Path inside the container, or empty. */
  String member();

  /** Number of bytes, or -1 if not known beforehand. */
  long size();

  /**
   * Opens the bytes, unpacked.
   *
   * @throws IOException if the file is gone, unreadable or the container damaged
   */
  InputStream open() throws IOException;

  /**
   * Finds a file that lies in the same folder (of the same container), as the account file of a
   * personal download.
   *
   * @param name file name without folder; case does not matter
   * @throws java.io.UncheckedIOException if the system does not tell what lies there
   */
  Optional<Source> sibling(String name);

  /**
   * Finds a file of the same download by the end of its path, for example {@code
   * profile_information/profile_information.json}: in the same container or input folder first,
   * then in others, since large downloads come in several parts.
   *
   * @param suffix whole path segments with {@code /}; case does not matter
   */
  default Optional<Source> related(String suffix) {
    return Optional.empty();
  }

  /** What the user should know about this source before anything in it is read. */
  default List<Message> notices() {
    return List.of();
  }

  /** The name to show and to match path suffixes on: member if there is one, else file. */
  default String path() {
    return member().isEmpty() ? file() : member();
  }

  /** Returns {@code file#member} or {@code file}. */
  default String label() {
    return member().isEmpty() ? file() : file() + "#" + member();
  }
}

package id.saring.ingest.container;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of members by their place in a container. Safe for all threads. */
interface Archive {

  /**
   * Opens a member.
   *
   * @param place as in {@link Entry#place()}
   * @throws IOException if it is damaged, locked, or packed in a way that is not read
   */
  InputStream open(int place) throws IOException;
}

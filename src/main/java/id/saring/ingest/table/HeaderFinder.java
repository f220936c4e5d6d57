package id.saring.ingest.table;

import java.util.List;

/** Knows the header of a table among its first rows. */
@FunctionalInterface
public interface HeaderFinder {

  /** How many rows are looked at. */
  int MOST_ROWS = 50;

  /**
   * Finds the header.
   *
   * @param rows cells of the first rows; rows without any cell are among them
   * @return number of the row from 0, or -1
   */
  int find(List<List<String>> rows);
}

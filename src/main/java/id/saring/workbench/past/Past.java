package id.saring.workbench.past;

import id.saring.match.Finding;
import id.saring.match.Screening;
import id.saring.match.Subject;
import id.saring.match.Wanted;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Items that were written before, to be screened with another lexicon: the archive, or export files
 * read again. What is found in them is what a night would find.
 */
public interface Past {

  /**
   * Screens the items.
   *
   * @param screening the lexicon to be tried
   * @param wanted what is asked for; items that cannot hold any of it may be left out
   * @param findings takes what is found, in no order, one call at a time; an item that stands in
   *     two sources comes twice
   * @throws IOException if the past cannot be read
   * @throws InterruptedException if the work is cancelled
   */
  Coverage screen(Screening screening, Wanted wanted, Consumer<Finding> findings)
      throws IOException, InterruptedException;

  /**
   * Reads all items.
   *
   * @param readers makes a reader for each thread; an item that stands in two sources comes twice
   * @throws IOException if the past cannot be read
   * @throws InterruptedException if the work is cancelled
   */
  Coverage read(Supplier<Consumer<Subject>> readers) throws IOException, InterruptedException;
}

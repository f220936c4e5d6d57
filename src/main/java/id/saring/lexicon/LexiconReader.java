package id.saring.lexicon;

import id.saring.io.Sha256;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;

/**
 * Reads a lexicon: one or more folders laid over each other, each with the files of {@link
 * LexiconFile}. A row of a later layer replaces the row with its id in an earlier one; a context
 * group and the routes of one status are replaced as wholes.
 *
 * <p>It never stops at the first mistake. Whoever edits a lexicon is no programmer and wants the
 * whole list with file, line, column and remedy; so broken rows are left out and reported, and rows
 * that refer to them are not reported too. What is written well but unwise is the matter of {@link
 * LexiconCheck}.
 *
 * <p>The hash of a lexicon is over the names and bytes of its files, layer by layer: not over where
 * the folders stand or when they were changed.
 */
public final class LexiconReader {

  private LexiconReader() {}

  /**
   * Reads all layers.
   *
   * @param layers folders, the base first; their files are named in problems as these paths are
   */
  public static LexiconLoad read(List<Path> layers) {
    LexiconDraft draft = new LexiconDraft();
    MessageDigest hash = Sha256.digest();
    LayerReader reader = new LayerReader(draft, hash);
    layers.forEach(reader::read);
    draft.references.check(draft.filesRead(), draft.problems);
    new RegionTree(draft.regions, draft.problems).check();
    return new LexiconLoad(
        draft.lexicon(Sha256.hex(hash)), draft.problems.sorted(), draft.places());
  }
}

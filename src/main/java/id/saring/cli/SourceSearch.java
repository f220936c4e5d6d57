package id.saring.cli;

import id.saring.io.Sha256;
import id.saring.ledger.Night.SourceRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the export from which a finding came. The ledger knows it by the path below the input
 * as it was named then, so it is looked for there and in folders that the user names.
 *
 * @param workingFolder where relative paths begin
 * @param named folders or files to look in
 */
record SourceSearch(Path workingFolder, List<Path> named) {

  /** What became of it. */
  enum Fate {
    SAME,
    CHANGED,
    GONE;

    String key() {
      return "evidence-source-" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Looks for a file; one of the same bytes wins over one of the same name. */
  Fate of(SourceRead source) throws IOException {
    Fate fate = Fate.GONE;
    for (Path place : places(source.file())) {
      if (Files.isRegularFile(place) && Files.isReadable(place)) {
        if (Sha256.of(place).equals(source.sha256())) {
          return Fate.SAME;
        }
        fate = Fate.CHANGED;
      }
    }
    return fate;
  }

  private List<Path> places(String file) {
    List<Path> places = new ArrayList<>();
    try {
      Path relative = Path.of(file);
      places.add(workingFolder.resolve(relative));
      for (Path one : named) {
        places.add(one);
        places.add(one.resolve(relative));
        // An input folder's own name leads the path that the ledger keeps.
        for (int from = 1; from < relative.getNameCount(); from++) {
          places.add(one.resolve(relative.subpath(from, relative.getNameCount())));
        }
      }
    } catch (InvalidPathException e) {
      return List.of(); // a name of another system
    }
    return places;
  }
}

package id.saring.review.evidence;

import id.saring.io.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a list of hashes as {@code sha256sum} does, to say which files are meant. */
final class SumsList {

  private static final int HASH = 64;

  private SumsList() {}

  /** Files whose bytes are not those of the list, that it leaves out, or that are not there. */
  static List<String> differing(String list, Map<String, byte[]> files) {
    Map<String, String> listed = new TreeMap<>();
    list.lines()
        .filter(line -> line.length() > HASH + 2)
        .forEach(line -> listed.put(line.substring(HASH + 2), line.substring(0, HASH)));
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(listed.keySet());
    names.remove(CaseFile.SUMS);
    List<String> wrong = new ArrayList<>();
    for (String name : names) {
      byte[] bytes = files.get(name);
      if (bytes == null || !Sha256.of(bytes).equals(listed.get(name))) {
        wrong.add(name);
      }
    }
    return wrong;
  }
}

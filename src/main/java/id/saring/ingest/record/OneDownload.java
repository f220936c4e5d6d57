package id.saring.ingest.record;

import id.saring.ingest.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two files belong to one download: an account file of another person's download, which may
 * lie in the same input folder, must never lend its name. Immutable.
 *
 * @param folders folders that stand at the top of a download, in lower case
 * @param account the account file's own place below the top of its download
 * @param name name of a zip or top folder; its first group is the account
 */
public record OneDownload(Set<String> folders, Pattern account, Pattern name) {

  private static final Pattern CONTAINER = Pattern.compile("\\.(?:zip|tgz|tar|gz)/");

  public OneDownload {
    folders = Set.copyOf(folders);
  }

  /** Finds the account file of the download that a source belongs to, or else one beside it. */
  public Optional<Source> find(Source source, String fileName) {
    return related(source, fileName).or(() -> source.sibling(fileName));
  }

  /**
   * Finds a file of the download that a source belongs to.
   *
   * @param suffix end of its path, as in {@link Source#related}
   */
  public Optional<Source> related(Source source, String suffix) {
    return source.related(suffix).filter(found -> holds(source, found));
  }

  private boolean holds(Source source, Source found) {
    boolean sameKind = source.member().isEmpty() == found.member().isEmpty();
    boolean oneZip =
        !source.member().isEmpty()
            && source.file().equals(found.file())
            && container(source).equals(container(found));
    if (sameKind && (source.member().isEmpty() || oneZip)) {
      String path = found.path().toLowerCase(Locale.ROOT);
      String top = account.matcher(path).replaceFirst("");
      if (tops(source.path().toLowerCase(Locale.ROOT)).contains(top)) {
        return true;
      }
    }
    String owner = accountOf(source);
    return !owner.isEmpty() && owner.equals(accountOf(found));
  }

  /** The innermost of containers inside each other, which is a download of its own. */
  private static String container(Source source) {
    Matcher end = CONTAINER.matcher(source.member().toLowerCase(Locale.ROOT));
    String container = "";
    while (end.find()) {
      container = source.member().substring(0, end.end());
    }
    return container;
  }

  /** Where the download of a file may begin. */
  private Set<String> tops(String path) {
    Set<String> tops = new HashSet<>();
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      if (folders.contains(path.substring(from, slash))) {
        tops.add(path.substring(0, from));
      }
      from = slash + 1;
    }
    tops.add(path.substring(0, from));
    return tops;
  }

  private String accountOf(Source source) {
    Matcher found = name.matcher(source.label().replace('#', '/').toLowerCase(Locale.ROOT));
    return found.find() ? found.group(1) : "";
  }
}

package id.saring.ingest.container;

import id.saring.ingest.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The members of one container by name. Of several members with one name every one is kept, the
 * later ones numbered: which of them an unpacking program would have left is anybody's guess.
 * Immutable.
 */
final class Folder {

  private final Archive archive;
  private final Source container;
  private final String prefix;
  private final DownloadIndex downloads;
  private final TreeMap<String, Entry> members = new TreeMap<>();
  private final Map<String, String> byLowerCase = new HashMap<>();

  /**
   * Lists members.
   *
   * @param container where they lie
   * @param prefix what stands before their names: the container's own member name, if any
   */
  Folder(
      Archive archive,
      Source container,
      String prefix,
      List<Entry> entries,
      DownloadIndex downloads) {
    this.archive = archive;
    this.container = container;
    this.prefix = prefix;
    this.downloads = downloads;
    for (Entry entry : entries) {
      String name = entry.name().text();
      for (int n = 2; members.containsKey(name); n++) {
        name = MemberName.numbered(entry.name().text(), n);
      }
      members.put(name, entry);
    }
    members.keySet().forEach(name -> byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
  }

  Archive archive() {
    return archive;
  }

  String file() {
    return container.file();
  }

  String prefix() {
    return prefix;
  }

  DownloadIndex downloads() {
    return downloads;
  }

  /** Whether this is a spreadsheet rather than a folder of exports. */
  boolean isWorkbook() {
    return members.containsKey("xl/workbook.xml");
  }

  /** The members that can be exports, sorted by name. */
  List<Member> sources() {
    List<Member> sources = new ArrayList<>();
    members.forEach(
        (name, entry) -> {
          if (!FileNames.isNoise(name)) {
            sources.add(new Member(this, name, entry));
          }
        });
    return sources;
  }

  Optional<Source> find(String name) {
    return Optional.ofNullable(byLowerCase.get(name.toLowerCase(Locale.ROOT)))
        .flatMap(found -> Optional.ofNullable(members.get(found)).map(e -> member(found, e)));
  }

  private Source member(String name, Entry entry) {
    return new Member(this, name, entry);
  }
}

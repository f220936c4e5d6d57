package id.saring.ingest;

import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The list of members of one zip. Names are UTF-8, or the old IBM code page where they are not. */
final class ZipFolder {

  private static final int MOST_MEMBERS = 200_000;
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private final Path path;
  private final String shown;
  private final Charset names;
  private final DownloadIndex downloads;
  private final TreeMap<String, Long> members = new TreeMap<>();

  private ZipFolder(Path path, String shown, Charset names, DownloadIndex downloads) {
    this.path = path;
    this.shown = shown;
    this.names = names;
    this.downloads = downloads;
  }

  /**
   * Reads the list of members.
   *
   * @throws SourceException if it is no zip, damaged, or holds absurdly many members
   */
  static ZipFolder of(Path path, String shown, DownloadIndex downloads) throws IOException {
    try {
      return read(new ZipFolder(path, shown, StandardCharsets.UTF_8, downloads));
    } catch (ZipException e) {
      try {
        return read(new ZipFolder(path, shown, OLD_NAMES, downloads));
      } catch (ZipException damaged) {
        throw new SourceException("zip-rusak", Message.of("ingest.zip-broken"));
      }
    }
  }

  private static ZipFolder read(ZipFolder folder) throws IOException {
    try (ZipFile zip = folder.open()) {
      if (zip.size() > MOST_MEMBERS) {
        throw new SourceException(
            "zip-terlalu-banyak",
            Message.of("ingest.zip-too-many", String.valueOf(zip.size()), MOST_MEMBERS + ""));
      }
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach((ZipEntry entry) -> folder.members.put(entry.getName(), entry.getSize()));
    }
    return folder;
  }

  ZipFile open() throws IOException {
    return new ZipFile(path.toFile(), names);
  }

  String shown() {
    return shown;
  }

  DownloadIndex downloads() {
    return downloads;
  }

  Map<String, Long> members() {
    return members;
  }

  /** Whether this is a spreadsheet rather than a folder of exports. */
  boolean isWorkbook() {
    return members.containsKey("xl/workbook.xml");
  }

  /** The members that can be exports, sorted by name. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    members.forEach(
        (name, size) -> {
          if (!FileNames.isNoise(name)) {
            sources.add(new ZipMember(this, name, size));
          }
        });
    return sources;
  }

  /** Whether a file begins like a zip, or claims to be one by its name. */
  static boolean isZip(Path file, String name) throws IOException {
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4
          && magic[0] == 'P'
          && magic[1] == 'K'
          && (magic[2] == 3 || magic[2] == 5);
    }
  }
}

package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.saring.io.Message;
import id.saring.item.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample exports beside the repository, file by file: format under any name and in a zip,
 * counts as somebody else counted them, and owner, first time and first words of what is read.
 * Nothing of a sample stands here but numbers, times and short hashes. The table is {@code
 * real-exports.txt}; {@code -Dsaring.golden=write} writes it anew, keeping the reasons.
 */
class RealExportsTest {

  private static final Path EXPORTS = Path.of("../shared/exports");
  private static final Path TABLE = Path.of("src/test/resources/id/saring/ingest/real-exports.txt");
  private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of());
  private static final Pattern COUNT = Pattern.compile("(?:^|: |row 6, )(\\d+)\\b|(one object)");
  private static final Pattern OF_CHATS =
      Pattern.compile("(\\d+) (?:messages|service|unsupported)");

  private static final Map<String, Look> LOOKS = new TreeMap<>();

  @TempDir Path temporary;

  /** What a reader delivers of a file. */
  private static final class Look implements RecordSink {
    private String format = "";
    private String problem = "";
    private int records;
    private final List<Item> items = new ArrayList<>();

    static Look at(Source source) throws IOException {
      Look look = new Look();
      try {
        Readers.Recognition recognition = Readers.standard().recognise(source, OPTIONS);
        look.format = recognition.reader().format();
        recognition.read(source, OPTIONS, look);
      } catch (SourceException e) {
        look.problem = e.code();
      }
      return look;
    }

    @Override
    public void converted(List<Item> made) {
      records++;
      items.addAll(made);
    }

    @Override
    public void merged() {
      records++;
    }

    @Override
    public void ignored(String kind) {
      records++;
    }

    @Override
    public void rejected(SkippedRecord record) {
      records++;
    }

    @Override
    public void notice(Message notice) {}

    String row() {
      String first =
          items.stream()
              .flatMap(item -> item.postedAt().stream())
              .map(at -> at.instant())
              .sorted()
              .findFirst()
              .map(Object::toString)
              .orElse("-");
      String owner = hash(items.isEmpty() ? "" : items.get(0).author().label());
      String words =
          items.stream().map(Item::text).filter(text -> !text.isBlank()).findFirst().orElse("");
      String start =
          String.join(" ", List.of(words.strip().split("\\s+")).stream().limit(5).toList());
      return String.join(
          " | ",
          format.isEmpty() ? problem : problem.isEmpty() ? format : format + " " + problem,
          Integer.toString(records),
          Integer.toString(items.size()),
          first,
          owner,
          hash(start));
    }

    private static String hash(String text) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return text.isEmpty() ? "-" : HexFormat.of().formatHex(digest, 0, 4);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  @BeforeAll
  static void look() throws IOException {
    assumeTrue(Files.isDirectory(EXPORTS), "there is no " + EXPORTS);
    for (InputFile file : SourceWalk.find(List.of(EXPORTS))) {
      for (Source source : file.sources()) {
        boolean packed = source.label().contains("#");
        if (!packed && !source.label().endsWith(".md")) {
          LOOKS.put(source.label(), Look.at(source));
        }
      }
    }
  }

  /** Loose files; zips hold copies of some, and {@code ExportCountsTest} compares those. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(EXPORTS)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md") && !file.toString().endsWith(".zip"))
          .sorted()
          .toList();
    }
  }

  private static String label(Path file) {
    return EXPORTS.relativize(file).toString().replace('\\', '/');
  }

  private static Map<String, String[]> table() throws IOException {
    Map<String, String[]> table = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split(" \\| ", -1);
        table.put(cells[0], cells);
      }
    }
    return table;
  }

  @Test
  void ownerFirstTimeAndFirstWordsAreThoseOfTheTable() throws IOException {
    if ("write".equals(System.getProperty("saring.golden"))) {
      write();
    }
    List<String> expected = new ArrayList<>();
    table()
        .values()
        .forEach(cells -> expected.add(String.join(" | ", List.of(cells).subList(0, 7))));
    List<String> found = new ArrayList<>();
    LOOKS.forEach((label, look) -> found.add(label + " | " + look.row()));
    assertThat(found).containsExactlyElementsOf(expected);
  }

  private static void write() throws IOException {
    Map<String, String[]> old = Files.exists(TABLE) ? table() : Map.of();
    StringBuilder text =
        new StringBuilder(
                "# file | format | records | items | first time | first author | first words")
            .append(" | why the records are not those of COUNTS.md\n");
    LOOKS.forEach(
        (label, look) -> {
          String[] cells = old.getOrDefault(label, new String[0]);
          String reason = cells.length > 7 ? cells[7] : "-";
          text.append(label).append(" | ").append(look.row()).append(" | ").append(reason);
          text.append('\n');
        });
    Files.writeString(TABLE, text);
  }

  /** A difference from the count of somebody else has its reason in the table, and only then. */
  @Test
  void recordsAreThoseThatSomebodyElseCounted() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, String[]> table = table();
    int compared = 0;
    for (String line : Files.readAllLines(EXPORTS.resolve("COUNTS.md"))) {
      String[] cells = line.split("\\|");
      String[] row = cells.length < 3 ? null : table.get(cells[1].strip());
      int counted = row == null ? -1 : counted(cells[2].strip());
      if (row != null && counted >= 0) {
        compared++;
        boolean differs = counted != Integer.parseInt(row[2]);
        if (differs == row[7].equals("-")) {
          wrong.add(row[0] + " counted " + counted + ", read " + row[2] + ", " + row[7]);
        }
      }
    }
    assertThat(compared).isGreaterThan(90);
    assertThat(wrong).isEmpty();
  }

  /** The number in a cell of COUNTS.md, or -1. */
  private static int counted(String cell) {
    Matcher chats = OF_CHATS.matcher(cell);
    int sum = -1;
    while (chats.find()) {
      sum = Math.max(0, sum) + Integer.parseInt(chats.group(1));
    }
    Matcher count = COUNT.matcher(cell);
    if (sum >= 0 || !count.find()) {
      return sum;
    }
    return count.group(1) == null ? 1 : Integer.parseInt(count.group(1));
  }

  @Test
  void aFileIsKnownUnderAnyName() throws IOException {
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (Path file : files()) {
      Path folder = Files.createDirectories(temporary.resolve(Integer.toString(number++)));
      Path copy = Files.copy(file, folder.resolve("data.bin"));
      compare(label(file), SourceWalk.find(List.of(copy)).get(0).sources(), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFileIsKnownInAZip() throws IOException {
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (Path file : files()) {
      Path packed = temporary.resolve(number++ + ".zip");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
      compare(label(file), SourceWalk.find(List.of(packed)).get(0).sources(), wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static void compare(String label, List<Source> sources, List<String> wrong)
      throws IOException {
    Look usual = LOOKS.getOrDefault(label, new Look());
    if (sources.size() != 1) {
      wrong.add(label + ": " + sources.size() + " sources");
      return;
    }
    Look look = Look.at(sources.get(0));
    if (!look.format.equals(usual.format) || look.records != usual.records) {
      wrong.add(label + ": " + look.format + " " + look.records + ", usually " + usual.format);
    }
  }
}

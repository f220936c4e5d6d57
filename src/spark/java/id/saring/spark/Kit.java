package id.saring.spark;

import id.saring.ingest.ReadOptions;
import id.saring.ingest.container.Limits;
import id.saring.io.Message;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import id.saring.roster.Roster;
import id.saring.run.Admission;
import id.saring.run.Lottery;
import id.saring.run.Night;
import id.saring.run.Outpost;
import id.saring.run.RefusedException;
import id.saring.run.ScreeningOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What every executor gets, once: the files of lexicon and roster as bytes, and what the user said.
 * Both are made ready there by the same code as on the driver, and their hashes must be the
 * driver's.
 *
 * @param layers the files of each lexicon layer by their names
 * @param layerNames the layers as the user named them, for messages
 * @param lexiconSha256 what the lexicon's hash must be
 * @param accounts the roster's file; empty if everybody is screened
 * @param accountsName the roster as the user named it, for messages
 * @param rosterSha256 what the roster's hash must be
 * @param contests ids of the contests asked for
 * @param admission which items are looked at
 * @param reading what the user said about reading
 * @param inputs the inputs as every machine finds them
 * @param limits how far containers are followed
 * @param lottery by which rule items without a finding are drawn
 * @param attempts how often a portion may fail before what cannot be read is told as such
 */
record Kit(
    List<Map<String, byte[]>> layers,
    List<String> layerNames,
    String lexiconSha256,
    Optional<byte[]> accounts,
    String accountsName,
    String rosterSha256,
    Set<String> contests,
    Admission admission,
    ReadOptions reading,
    List<String> inputs,
    Limits limits,
    Lottery lottery,
    int attempts) {

  /** Files of a layer lie in its folder or one below. */
  private static final int DEPTH = 2;

  /**
   * Packs for a night.
   *
   * @throws RefusedException if lexicon or roster are no longer those that the night has read
   * @throws IOException if their files cannot be read
   */
  static Kit of(Night night, int attempts) throws IOException {
    ScreeningOptions options = night.options();
    List<Map<String, byte[]>> layers = new ArrayList<>();
    for (Path layer : options.lexicon()) {
      layers.add(files(layer));
    }
    Kit kit =
        new Kit(
            layers,
            options.lexicon().stream().map(Path::toString).toList(),
            night.lexicon().sha256(),
            options.accounts().isPresent()
                ? Optional.of(Files.readAllBytes(options.accounts().get()))
                : Optional.empty(),
            options.accounts().map(Path::toString).orElse(""),
            night.roster().sha256(),
            options.contests(),
            options.admission(),
            night.readOptions(),
            options.inputs().stream().map(Places::name).toList(),
            options.limits(),
            night.lottery(),
            attempts);
    kit.lexicon();
    kit.roster();
    return kit;
  }

  private static Map<String, byte[]> files(Path layer) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(layer, DEPTH)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(layer.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /**
   * Makes lexicon and roster ready.
   *
   * @throws RefusedException if they are not those of the driver
   * @throws IOException if the machine has no place for a moment
   */
  Outpost outpost() throws IOException {
    return new Outpost(lexicon(), roster(), contests, admission, reading, lottery);
  }

  /** The lexicon is read from folders; they last as long as that. */
  private Lexicon lexicon() throws IOException {
    Path folder = Files.createTempDirectory("saring-lexicon");
    try {
      List<Path> unpacked = new ArrayList<>();
      for (int i = 0; i < layers.size(); i++) {
        Path layer = Files.createDirectory(folder.resolve(String.valueOf(i)));
        for (Map.Entry<String, byte[]> file : layers.get(i).entrySet()) {
          Path copy = layer.resolve(file.getKey());
          Files.createDirectories(copy.getParent());
          Files.write(copy, file.getValue());
        }
        unpacked.add(layer);
      }
      Lexicon lexicon = LexiconReader.read(unpacked).lexicon();
      require(lexiconSha256, lexicon.sha256(), String.join(", ", layerNames));
      return lexicon;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The roster never touches an executor's disk: it says who people are. */
  private Roster roster() throws IOException {
    if (accounts.isEmpty()) {
      return Roster.empty();
    }
    Roster roster = Roster.read(accountsName, new ByteArrayInputStream(accounts.get()));
    require(rosterSha256, roster.sha256(), accountsName);
    return roster;
  }

  private static void require(String wanted, String is, String where) throws RefusedException {
    if (!wanted.equals(is)) {
      throw new RefusedException(
          RefusedException.Matter.TABLES, Message.of("spark.tables-differ", where, wanted, is));
    }
  }
}

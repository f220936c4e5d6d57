package id.saring.cli;

import id.saring.io.PublishedFolder;
import id.saring.lexicon.LexiconFile;
import id.saring.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The files of a new working folder. Tables open with a double-click: semicolons, byte order mark,
 * CRLF (design.md 5).
 */
final class StarterFolder {

  static final String INBOX = "inbox";
  static final String OUTBOX = "outbox";
  static final String OWN_LEXICON = "lexicon-sendiri";

  private static final String MARK = "\uFEFF";
  private static final String CRLF = "\r\n";

  private final Path folder;
  private final Words words;
  private final Optional<Path> installation;
  private final Map<String, Boolean> made = new LinkedHashMap<>();

  /**
   * Prepares.
   *
   * @param folder absolute
   * @param installation where the program lies, if known
   */
  StarterFolder(Path folder, Words words, Optional<Path> installation) {
    this.folder = folder;
    this.words = words;
    this.installation = installation;
  }

  /**
   * Makes what is missing.
   *
   * @param screen the command whose options the settings tell
   * @return every file or folder, and whether it was made now
   * @throws IOException if something cannot be written; what was made before stays
   */
  Map<String, Boolean> fill(CommandSpec screen) throws IOException {
    PublishedFolder.createPrivate(folder);
    folder(INBOX);
    folder(OUTBOX);
    folder("log");
    file("saring.properties", new SettingsTemplate(words, installation).text(screen));
    file("accounts.csv", MARK + String.join(";", Roster.columns()) + CRLF);
    lexicon();
    for (String name : new String[] {"cron.txt", "saring.service", "saring.timer"}) {
      file("schedule/" + name, schedule(name));
    }
    return made;
  }

  private void lexicon() throws IOException {
    for (LexiconFile kind : LexiconFile.values()) {
      String name = kind.isFolder() ? kind.path() + "/sendiri.csv" : kind.path();
      file(OWN_LEXICON + "/" + name, MARK + String.join(";", kind.columns()) + CRLF);
    }
  }

  private String schedule(String name) throws IOException {
    try (@Nullable InputStream template = StarterFolder.class.getResourceAsStream("init/" + name)) {
      if (template == null) {
        throw new IllegalStateException(name + " is missing in the program");
      }
      String program = installation.map(StarterFolder::nightly).orElse("/PATH/nightly");
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@FOLDER@", folder.toString())
          .replace("@NIGHTLY@", program)
          .replace("@USER@", System.getProperty("user.name", "saring"));
    }
  }

  /** A release has its programs in {@code bin}, a source tree in {@code scripts}. */
  private static String nightly(Path installation) {
    Path released = installation.resolve("bin/nightly");
    return (Files.exists(released) ? released : installation.resolve("scripts/nightly")).toString();
  }

  private void folder(String name) throws IOException {
    boolean isNew = !Files.isDirectory(folder.resolve(name));
    PublishedFolder.createPrivate(folder.resolve(name));
    made.put(name + "/", isNew);
  }

  /** Writes a file unless there is one; making it leaves no gap between looking and writing. */
  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    @Nullable Path parent = file.getParent();
    if (parent != null) {
      PublishedFolder.createPrivate(parent);
    }
    try {
      PublishedFolder.createPrivateFile(file);
      Files.writeString(file, text, StandardCharsets.UTF_8);
      made.put(name, true);
    } catch (FileAlreadyExistsException e) {
      made.put(name, false);
    }
  }
}

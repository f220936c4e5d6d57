package id.saring.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A command of a document that no test can type, with the reason.
 *
 * @param begins how it begins
 * @param why what it needs, and where else it is tried
 * @param standIn does to the folders what the command, or the person who types it, would do
 */
record ElsewhereCommand(String begins, String why, StandIn standIn) {

  /** What is done instead. */
  @FunctionalInterface
  interface StandIn {
    void act(DocumentReader reader, String typed) throws IOException;
  }

  private static final StandIn NOTHING = (reader, typed) -> {};
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  static final List<ElsewhereCommand> ALL =
      List.of(
          elsewhere(
              "git clone ", "needs the address of the project", (reader, typed) -> sources(reader)),
          elsewhere("mvn ", "is the build that runs this test, or one that only the lead runs"),
          elsewhere("sha256sum --check ", "needs the archives; scripts/release-check types it"),
          elsewhere("tar -xzf saring-", "as the line before", ElsewhereCommand::unpack),
          elsewhere("spark-submit ", "needs a Spark; scripts/spark-check types it"),
          elsewhere("useradd ", "needs root"),
          elsewhere("install -d -m 0700 -o saring ", "needs the user of the line before"),
          elsewhere("su - saring", "as the lines before"),
          elsewhere("crontab ", "changes the schedule of whoever runs the tests"),
          elsewhere(
              "nano accounts.csv", "a person types there", (reader, typed) -> filled(reader)));

  private static ElsewhereCommand elsewhere(String begins, String why) {
    return elsewhere(begins, why, NOTHING);
  }

  private static ElsewhereCommand elsewhere(String begins, String why, StandIn standIn) {
    return new ElsewhereCommand(begins, why, standIn);
  }

  /** What a clone has of what documents name, entered. */
  static void sources(DocumentReader reader) throws IOException {
    Path clone = reader.folder().resolve("saring");
    for (String name : new String[] {"lexicon", "sample-data"}) {
      Folders.copy(PROJECT.resolve(name), clone.resolve(name));
    }
    reader.go(clone);
  }

  private static void unpack(DocumentReader reader, String typed) throws IOException {
    release(reader, typed.endsWith(" -C /opt") ? reader.at("/opt") : reader.folder());
  }

  /** A release, unpacked into this folder. */
  static void release(DocumentReader reader, Path into) throws IOException {
    Path release = into.resolve(DocumentCommandsTest.RELEASE);
    Installed.scripts(release, "bin");
    Installed.jar(release);
    for (String name : new String[] {"lexicon", "sample-data"}) {
      Folders.copy(PROJECT.resolve(name), release.resolve(name));
    }
    Files.createDirectories(reader.at("/usr/local/bin"));
    Files.createDirectories(reader.at("/srv"));
  }

  /** Accounts typed in, and the exports of the day brought. */
  private static void filled(DocumentReader reader) throws IOException {
    Path accounts = reader.folder().resolve("accounts.csv");
    Files.write(accounts, Files.readAllBytes(PROJECT.resolve("sample-data/accounts.csv")));
    Folders.copy(SampleNight.EXPORTS, reader.folder().resolve("inbox"));
  }
}

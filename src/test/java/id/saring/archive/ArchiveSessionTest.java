package id.saring.archive;

import static id.saring.archive.Shelf.NIGHT;
import static id.saring.archive.Shelf.item;
import static id.saring.archive.Shelf.like;
import static id.saring.archive.Shelf.night;
import static id.saring.archive.Shelf.post;
import static id.saring.archive.Shelf.search;
import static id.saring.archive.Shelf.subject;
import static id.saring.archive.Shelf.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.saring.archive.ArchiveException.Kind;
import id.saring.archive.ArchiveSession.Outcome;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.match.Parent;
import id.saring.match.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nights leave in the archive, and what happens when one of them does not come to its end. */
class ArchiveSessionTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void folder() {
    folder = temporary.resolve("state/arsip");
  }

  @Test
  void anItemOfTwoNightsStandsThereOnceAsTheLaterNightHadIt() throws IOException {
    night(folder, NIGHT, post("1", "lama"), post("2", "tetap"));
    Outcome second = night(folder, NIGHT.plusDays(1), post("1", "baru"));

    assertThat(second).isEqualTo(new Outcome(1, 1, 0));
    assertThat(texts(folder, "*:*")).containsExactlyInAnyOrder("baru", "tetap");
  }

  @Test
  void aNightRunLateForAnEarlierDayDoesNotPutBackOlderItems() throws IOException {
    night(folder, NIGHT, post("1", "baru"));
    night(folder, NIGHT.minusDays(3), post("1", "lama"), post("3", "lain"));

    assertThat(texts(folder, "*:*")).containsExactlyInAnyOrder("baru", "lain");
  }

  @Test
  void ofTwoExportsOfOneNightTheFirstInTheOrderOfNamesIsKept() throws IOException {
    night(
        folder,
        NIGHT,
        subject(item("1", "b.ndjson", 1).text("kedua")),
        subject(item("1", "a.ndjson", 7).text("ketujuh")),
        subject(item("1", "a.ndjson", 2).text("pertama")),
        subject(item("1", "c.ndjson", 1).text("ketiga")));

    assertThat(texts(folder, "*:*")).containsExactly("pertama");
  }

  @Test
  void whatNoNightHeldForTooLongGoes() throws IOException {
    night(folder, NIGHT, 10, post("1", "dulu"), post("2", "lagi"));
    night(folder, NIGHT.plusDays(5), 10, post("2", "lagi"));
    assertThat(night(folder, NIGHT.plusDays(9), 10).expired()).isZero();
    assertThat(night(folder, NIGHT.plusDays(10), 10).expired()).isEqualTo(1);

    assertThat(texts(folder, "*:*")).containsExactly("lagi");
  }

  @Test
  void whatIsPurgedIsNoLongerOnTheDisk() throws IOException {
    List<Subject> first = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      first.add(post("a" + i, "rahasiasekali " + i));
    }
    night(folder, NIGHT, first.toArray(Subject[]::new));
    first.set(0, post("a0", "rahasiasekali 0"));
    night(folder, NIGHT.plusDays(1), post("b", "umum"), first.get(0));

    assertThat(Archive.purge(folder, NIGHT.plusDays(1))).isEqualTo(49);
    assertThat(texts(folder, "*:*")).containsExactlyInAnyOrder("umum", "rahasiasekali 0");
    assertThat(Archive.purge(folder, NIGHT.plusDays(2))).isEqualTo(2);
    assertThat(terms()).doesNotContain("rahasiasekali");
    assertThat(Archive.purge(temporary.resolve("none"), NIGHT)).isZero();
  }

  /** A first night that was killed leaves files and no commit. */
  @Test
  void whatAKilledNightLeftWithoutACommitIsPurgedToo() throws IOException {
    night(folder, NIGHT, post("a", "rahasiasekali"));
    Files.delete(folder.resolve("segments_1"));
    assertThat(terms()).contains("rahasiasekali");

    assertThat(Archive.purge(folder, NIGHT.plusDays(1))).isZero();
    assertThat(terms()).doesNotContain("rahasiasekali");
    night(folder, NIGHT.plusDays(1), post("b", "umum"));
    assertThat(texts(folder, "*:*")).containsExactly("umum");
  }

  /** All bytes of all files: a term stands in its dictionary as it is. */
  private String terms() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void aNightThatIsKilledLeavesTheLastGoodArchive() throws IOException {
    night(folder, NIGHT, post("1", "lama"));
    ArchiveSession killed = ArchiveSession.begin(folder, NIGHT.plusDays(1));
    killed.feed().add(post("1", "baru"));
    killed.feed().add(post("2", "baru"));
    Path corpse = temporary.resolve("corpse");
    copy(folder, corpse); // as the disk is when the process dies: nothing is tidied up
    killed.close();

    assertThat(texts(corpse, "*:*")).containsExactly("lama");
    Outcome next = night(corpse, NIGHT.plusDays(1), post("1", "baru"), post("2", "baru"));
    assertThat(next).isEqualTo(new Outcome(2, 1, 0));
    assertThat(texts(corpse, "*:*")).containsExactly("baru", "baru");
    assertThat(texts(folder, "*:*")).containsExactly("lama");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void theRunsWhoseItemsItHasAreKept() throws IOException {
    night(folder, NIGHT, post("1", "x"));
    night(folder, NIGHT.plusDays(1), post("1", "x"));

    ArchiveSession third = ArchiveSession.begin(folder, NIGHT.plusDays(2));
    assertThat(third.runs()).containsExactlyInAnyOrder("2024-12-01", "2024-12-02");
    third.close();
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.info().lastRun()).isEqualTo("2024-12-02");
    }
  }

  @Test
  void anItemComesBackAsItWas() throws IOException {
    Subject post =
        subject(
            item("1")
                .text("Gas! \uD83D\uDE02 rusak \uD83D dan \uDE02 é")
                .parentId("p")
                .url("https://contoh.id/1")
                .container("grup")
                .media(List.of("a.jpg", "b.jpg"))
                .capturedAt("2024-11-30"));
    Subject like = subject(like("77", "@Wira.Lontar").postedAt(null));
    night(folder, NIGHT, post, like);

    assertThat(search(folder, "*:*").items())
        .allSatisfy(found -> assertThat(found.runDay()).isEqualTo(NIGHT))
        .extracting(found -> withoutRaw(found.subject()))
        .containsExactly(withoutRaw(post), withoutRaw(like));
    ArchivedItem first = search(folder, "rusak").items().get(0);
    assertThat(first.rawSha256()).isEqualTo(post.item().source().raw().sha256());
    assertThat(first.rawLength()).isEqualTo(3);
  }

  private static String withoutRaw(Subject subject) {
    return subject.toString().replaceAll("RawRecord\\[[0-9]+ bytes]", "RawRecord");
  }

  /** Their order is the format; a new constant goes to the end of its list. */
  @Test
  void everyConstantHasAPlaceInTheFormat() {
    assertThat(ItemCodec.PLATFORMS).containsExactlyInAnyOrder(Platform.values());
    assertThat(ItemCodec.ACTIVITIES).containsExactlyInAnyOrder(Activity.values());
    assertThat(ItemCodec.NOTES).containsExactlyInAnyOrder(ItemNote.values());
    assertThat(ItemCodec.PRECISIONS).containsExactlyInAnyOrder(PostedAt.Precision.values());
  }

  @Test
  void aParentThatWasFoundLaterIsKeptWithoutTheNameOfAStranger() throws IOException {
    Subject reply = subject(item("9").text("gas").parentId("p"));
    Parent.Found parent =
        new Parent.Found(
            new Author("1", "orang.asing", "Orang Asing"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "pilih nomor satu",
            "halaman");
    ArchiveSession session = ArchiveSession.begin(folder, NIGHT);
    session.feed().add(reply);
    session.finish("2024-12-01", List.of(reply.below(parent)), 90);

    Archive.Found found = search(folder, "gas");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.items().get(0).subject().parent())
        .isEqualTo(
            new Parent.Found(
                Author.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "pilih nomor satu",
                "halaman"));
  }

  @Test
  void manyThreadsFillOneArchive() throws Exception {
    ArchiveSession session = ArchiveSession.begin(folder, NIGHT);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int number = t;
      Thread thread =
          new Thread(
              () -> {
                ArchiveSession.Feed feed = session.feed();
                for (int i = 0; i < 2_000; i++) {
                  feed.add(post("i" + (i + number * 1_000), "kata nomor" + i));
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(session.finish("2024-12-01", List.of(), 90)).isEqualTo(new Outcome(5_000, 0, 0));
    assertThat(search(folder, "kata").total()).isEqualTo(5_000);
  }

  @Test
  void twoRunsDoNotWriteAtOnce() throws IOException {
    ArchiveSession first = ArchiveSession.begin(folder, NIGHT);
    ArchiveSession second = ArchiveSession.begin(folder, NIGHT);
    second.feed().add(post("2", "kedua"));
    first.feed().add(post("1", "pertama"));

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> second.finish("x", List.of(), 90))
        .matches(e -> e.kind() == Kind.HELD);
    first.finish("2024-12-01", List.of(), 90);
    assertThat(texts(folder, "*:*")).containsExactly("pertama");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments", ".fdt", ".tim", ".si", ".fnm"})
  void aDamagedArchiveIsRefusedWithTheWayOutAndLeftAsItIs(String part) throws IOException {
    night(folder, NIGHT, post("1", "gas"), post("2", "pol"));
    damage(part);
    Map<String, String> before = hashes();

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(
            () -> {
              try (Archive archive = Archive.open(folder)) {
                archive.info();
              }
            })
        .matches(e -> e.kind() == Kind.DAMAGED)
        .satisfies(
            e ->
                assertThat(e.problem().in(Locale.ENGLISH))
                    .contains(folder.toString(), "damaged", "Move the folder away"));
    ArchiveSession session = ArchiveSession.begin(folder, NIGHT.plusDays(1));
    session.close();
    assertThat(hashes()).containsAllEntriesOf(before);
  }

  /** Changes a byte in the middle of the first file that is called so. */
  private void damage(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(one -> one.getFileName().toString().contains(part))
              .findFirst()
              .orElseThrow();
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        long middle = channel.size() / 2;
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, middle);
        one.put(0, (byte) (one.get(0) ^ 0x55)).rewind();
        channel.write(one, middle);
      }
    }
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> !file.endsWith("write.lock"))
          .forEach(
              file -> {
                try {
                  hashes.put(file.getFileName().toString(), id.saring.io.Sha256.of(file));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return hashes;
  }

  @Test
  void anArchiveOfAnotherShapeIsRefusedWithTheWayOut() throws IOException {
    night(folder, NIGHT, post("1", "gas"));
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("skema", "999").entrySet());
      writer.commit();
    }

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(folder))
        .matches(e -> e.kind() == Kind.OTHER_VERSION)
        .satisfies(
            e ->
                assertThat(e.problem().in(Locale.ENGLISH))
                    .contains("another version (999", "run screen again"));
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> night(folder, NIGHT, post("1", "gas")))
        .matches(e -> e.kind() == Kind.OTHER_VERSION);
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.purge(folder, NIGHT))
        .matches(e -> e.kind() == Kind.OTHER_VERSION);
  }

  /** The version of the format stands behind the magic number and the name of the codec. */
  @Test
  void anArchiveOfALaterLuceneIsRefusedWithTheWayOut() throws IOException {
    night(folder, NIGHT, post("1", "gas"));
    Path segments = folder.resolve("segments_1");
    byte[] bytes = Files.readAllBytes(segments);
    int version = 4 + 1 + "segments".length();
    ByteBuffer.wrap(bytes).putInt(version, 1_000);
    Files.write(segments, bytes);

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(folder))
        .matches(e -> e.kind() == Kind.OTHER_VERSION);
  }

  @Test
  void whereThereIsNoArchiveThatIsSaid() {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(folder))
        .matches(e -> e.kind() == Kind.ABSENT);
  }
}

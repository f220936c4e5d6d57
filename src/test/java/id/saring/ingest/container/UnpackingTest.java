package id.saring.ingest.container;

import static id.saring.ingest.container.Packed.gzip;
import static id.saring.ingest.container.Packed.tar;
import static id.saring.ingest.container.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.InputFile;
import id.saring.ingest.Source;
import id.saring.ingest.SourceException;
import id.saring.ingest.SourceWalk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

  @TempDir Path folder;

  private InputFile open(String name, byte[] content, Limits limits) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return SourceWalk.find(List.of(file), limits).get(0);
  }

  private List<String> told(String name, byte[] content) throws IOException {
    return told(open(name, content, Limits.USUAL));
  }

  /** The problem of the file, then each source as {@code path=content!fault}. */
  private static List<String> told(InputFile file) {
    List<String> told = new ArrayList<>();
    file.problem().ifPresent(problem -> told.add("!" + problem.code()));
    file.sources().forEach(source -> told.add(source.path() + "=" + content(source)));
    return told;
  }

  private static String content(Source source) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    String fault = "";
    try (InputStream in = source.open()) {
      in.transferTo(content);
    } catch (SourceException e) {
      fault = "!" + e.code();
    } catch (IOException e) {
      throw new AssertionError(source.label(), e);
    }
    String text = content.toString(StandardCharsets.UTF_8);
    return (text.length() > 60 ? text.length() + " characters" : text) + fault;
  }

  @Test
  void containersInContainersAreRead() throws IOException {
    byte[] inner = zip("data/a.json", "A", "b.json", "B");

    assertThat(told("a.zip", zip("dalam/x.zip", inner, "y.gz", gzip("Y"), "z", "Z")))
        .containsExactly("dalam/x.zip/b.json=B", "dalam/x.zip/data/a.json=A", "y.gz=Y", "z=Z");
    assertThat(told("a.tar", tar("a/b.json", "A", "x.zip", inner)))
        .containsExactly("a/b.json=A", "x.zip/b.json=B", "x.zip/data/a.json=A");
    assertThat(told("a.tgz", gzip(tar("a/b ☕.json", "A")))).containsExactly("a/b ☕.json=A");
    assertThat(told("unduhan", gzip(tar("a.json", "A")))).containsExactly("a.json=A");
    assertThat(told("a.zip.gz", gzip(inner))).containsExactly("b.json=B", "data/a.json=A");
    assertThat(told("a.zip", zip("x.tar.gz", gzip(tar("c/a.json", "A")))))
        .containsExactly("x.tar.gz/c/a.json=A");
  }

  @Test
  void aMemberOfAnInnerContainerKnowsItsNeighbours() throws IOException {
    byte[] inner = zip("data/account.js", "Sari", "data/tweets.js", "T");
    Source tweets =
        open("a.tgz", gzip(tar("x.zip", inner, "data/account.js", "lain")), Limits.USUAL)
            .sources()
            .get(2);

    assertThat(tweets.label()).isEqualTo("a.tgz#x.zip/data/tweets.js");
    assertThat(tweets.sibling("Account.js").map(UnpackingTest::content)).contains("Sari");
    assertThat(tweets.related("data/account.js").map(Source::path))
        .contains("x.zip/data/account.js");
  }

  /** Larger than what is kept in memory, so that every one needs a way through the container. */
  private static Object[] large(int count) {
    Object[] members = new Object[2 * count];
    for (int i = 0; i < count; i++) {
      byte[] content = new byte[Shelf.MOST_MEMBER + 10_000 * i];
      new Random(i).nextBytes(content);
      members[2 * i] = "m" + (char) ('a' + i);
      members[2 * i + 1] = content;
    }
    return members;
  }

  @Test
  void membersOfAStreamAreReadInAnyOrderAndAgain() throws IOException {
    Object[] members = large(12);
    for (byte[] container : List.of(gzip(tar(members)), gzip(zip(members)))) {
      List<Source> sources = open("a.gz", container, Limits.USUAL).sources();
      List<Integer> order =
          new ArrayList<>(IntStream.range(0, 36).map(i -> i % 12).boxed().toList());
      Collections.shuffle(order, new Random(3));
      for (int i : order) {
        try (InputStream head = sources.get(i).open()) {
          assertThat(head.readNBytes(66_000))
              .isEqualTo(Arrays.copyOf((byte[]) members[2 * i + 1], 66_000));
        }
        try (InputStream whole = sources.get(i).open()) {
          assertThat(whole.readAllBytes()).isEqualTo((byte[]) members[2 * i + 1]);
        }
      }
    }
  }

  @Test
  void membersOfAStreamAreReadByManyThreadsAtOnce() throws IOException {
    Object[] members = large(12);
    List<Source> sources = open("a.tgz", gzip(tar(members)), Limits.USUAL).sources();

    List<Integer> wrong =
        IntStream.range(0, 120)
            .parallel()
            .map(i -> i % 12)
            .filter(i -> !isWhole(sources.get(i), (byte[]) members[2 * i + 1]))
            .boxed()
            .toList();

    assertThat(wrong).isEmpty();
  }

  private static boolean isWhole(Source source, byte[] content) {
    try (InputStream in = source.open()) {
      return Arrays.equals(in.readAllBytes(), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void namesThatLeadOutAreReadUnderASafeName() throws IOException {
    InputFile file = open("a.zip", zip("../../x.json", "X", "b.json", "B"), Limits.USUAL);

    assertThat(told(file)).containsExactly("b.json=B", "x.json=X");
    assertThat(file.sources().get(0).notices()).isEmpty();
    assertThat(file.sources().get(1).notices())
        .extracting(notice -> notice.key())
        .containsExactly("ingest.member-outside");
  }

  @Test
  void everyMemberOfOneNameIsRead() throws IOException {
    byte[] zip = zip("a.json", "satu", "b.json", "dua");
    replace(zip, "b.json", "a.json");

    assertThat(told("a.zip", zip)).containsExactly("a (2).json=dua", "a.json=satu");
    assertThat(told("a.tar", tar("a.json", "satu", "a.json", "dua")))
        .containsExactly("a (2).json=dua", "a.json=satu");
  }

  private static void replace(byte[] bytes, String old, String now) {
    byte[] from = old.getBytes(StandardCharsets.UTF_8);
    byte[] to = now.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + from.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, bytes, i, to.length);
      }
    }
  }

  /** Sets two bytes of the second member's local and central header. */
  private static byte[] changed(byte[] zip, int local, int central, int value) {
    byte[] changed = zip.clone();
    int found = 0;
    for (int i = 0; i + 4 < zip.length; i++) {
      boolean header = zip[i] == 'P' && zip[i + 1] == 'K';
      boolean isLocal = header && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean isCentral = header && zip[i + 2] == 1 && zip[i + 3] == 2;
      if ((isLocal || isCentral) && ++found % 2 == 0) {
        changed[i + (isLocal ? local : central)] = (byte) value;
      }
    }
    return changed;
  }

  @Test
  void aLockedMemberCostsOnlyItself() throws IOException {
    byte[] zip = changed(zip("a.json", "A", "b.json", "B"), 6, 8, 8 | 1);

    assertThat(told("a.zip", zip)).containsExactly("a.json=A", "b.json=!terkunci");
  }

  @Test
  void aMethodThatIsNotReadCostsOnlyItsMember() throws IOException {
    byte[] zip = changed(zip("a.json", "A", "b.json", "B"), 8, 10, 93);

    assertThat(told("a.zip", zip)).containsExactly("a.json=A", "b.json=!cara-pak-asing");
  }

  @Test
  void aWrongChecksumIsToldBehindTheContent() throws IOException {
    byte[] zip = changed(zip("a.json", "A", "b.json", "B"), 14, 16, 7);

    assertThat(told("a.zip", zip)).containsExactly("a.json=A", "b.json=B!anggota-rusak");
  }

  @Test
  void aLocalHeaderThatIsGoneCostsOnlyItsMember() throws IOException {
    byte[] zip = changed(zip("a.json", "A", "b.json", "B"), 1, 1, 'X');
    int central = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PX");
    zip[central + 1] = 'K';

    assertThat(told("a.zip", zip)).containsExactly("a.json=A", "b.json=!anggota-rusak");
  }

  @Test
  void aZipThatLostItsListIsReadFromItsBeginning() throws IOException {
    Object[] members = large(3);
    byte[] zip = zip(members);
    List<String> whole = told("utuh.zip", zip);
    byte[] cut = Arrays.copyOf(zip, zip.length - 100);

    assertThat(told("a.zip", cut).get(0)).isEqualTo("!zip-rusak");
    assertThat(told("a.zip", cut)).containsAll(whole).hasSize(4);
    assertThat(told("a.zip", Arrays.copyOf(zip, zip.length / 2)))
        .startsWith("!zip-rusak", whole.get(0))
        .last()
        .asString()
        .endsWith("!anggota-rusak");
  }

  @Test
  void aTarThatIsCutGivesItsFirstMembers() throws IOException {
    byte[] tar = tar("a.json", "A", "b.json", "B".repeat(5_000));

    assertThat(told("a.tar", Arrays.copyOf(tar, 3_000)))
        .containsExactly("!wadah-rusak", "a.json=A", "b.json=1464 characters!anggota-rusak");
    byte[] packed = gzip(tar);
    assertThat(told("a.tgz", Arrays.copyOf(packed, packed.length - 10)).get(0)).startsWith("!");
  }

  @Test
  void aHeaderOfATarHasALength() throws IOException {
    String name = "d/".repeat(200) + "a.json";

    assertThat(told("a.tar", tar("a.json", "A", name, "B")))
        .containsExactly("a.json=A", name + "=B");
    byte[] header = Packed.longName(2 << 20);
    byte[] first = tar("a.json", "A");
    byte[] tar = Arrays.copyOf(first, 1_024 + header.length); // over its end
    System.arraycopy(header, 0, tar, 1_024, header.length);
    assertThat(told("b.tar", tar)).containsExactly("!wadah-rusak", "a.json=A");
  }

  @Test
  void everyLimitStopsWhatIsBehindItAndSpoilsNothingBeforeIt() throws IOException {
    byte[] bomb = new byte[12 << 20];
    byte[] zip = zip("a.json", "A", "b.json", bomb, "c.json", "C");
    Limits ratio = new Limits(5, 100, 1 << 30, 20);

    assertThat(told(open("a.zip", zip, ratio)))
        .hasSize(3)
        .contains("a.json=A", "c.json=C")
        .anyMatch(source -> source.matches("b.json=1[0-9]{7} characters!bom-pak"));
    assertThat(told(open("a.ndjson.gz", gzip(bomb), ratio)).get(0)).endsWith("!bom-pak");
    assertThat(told(open("a.tgz", gzip(tar("a.json", "A", "b.json", bomb)), ratio)))
        .startsWith("!bom-pak", "a.json=A");
    assertThat(told(open("b.zip", zip("x.zip", zip, "y.json", "Y"), ratio)))
        .contains("x.zip=!bom-pak", "x.zip/a.json=A", "y.json=Y");

    Limits size = new Limits(5, 100, 1 << 20, 2_000);
    assertThat(told(open("a.zip", zip, size)))
        .containsExactly("a.json=A", "b.json=!pak-terlalu-besar", "c.json=C");
    assertThat(told(open("a.gz", gzip(bomb), size)).get(0)).endsWith("!pak-terlalu-besar");
    assertThat(told(open("a.tar", tar("a.json", "A", "b.json", bomb), size)))
        .startsWith("!pak-terlalu-besar", "a.json=A");

    Limits count = new Limits(5, 2, 1 << 30, 200);
    assertThat(told(open("a.zip", zip, count))).containsExactly("!pak-terlalu-banyak");
    assertThat(told(open("a.tar", tar("a", "A", "b", "B", "c", "C"), count)))
        .containsExactly("!pak-terlalu-banyak", "a=A", "b=B");

    Limits depth = new Limits(1, 100, 1 << 30, 200);
    assertThat(told(open("a.zip", zip("x.zip", zip, "y.json", "Y"), depth)))
        .containsExactly("x.zip=!pak-terlalu-dalam", "y.json=Y");
  }

  @Test
  void aMillionMembersAreCountedBeforeTheyAreListed() throws IOException {
    Object[] members = new Object[20_000];
    Arrays.setAll(members, i -> i % 2 == 0 ? "a" + i : "");
    byte[] zip = zip(members);

    assertThat(told(open("a.zip", zip, new Limits(5, 9_999, 1, 1))))
        .containsExactly("!pak-terlalu-banyak");
    assertThat(open("a.zip", zip, new Limits(5, 10_000, 1, 1)).sources()).hasSize(10_000);
  }

  @Test
  void anyDamageOfAZipIsAFaultOfOurs() throws IOException {
    byte[] zip = zip("a.json", "A".repeat(300), "x.zip", zip("b.json", "B"), "c.gz", gzip("C"));
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = zip.clone();
      for (int n = 0; n <= i % 3; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThat(told("a.zip", damaged)).isNotNull();
    }
  }
}

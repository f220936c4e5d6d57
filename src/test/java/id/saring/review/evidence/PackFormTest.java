package id.saring.review.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The parts of a pack come back as they went in, or not at all. */
class PackFormTest {

  @Provide
  Arbitrary<SortedMap<String, byte[]>> files() {
    Arbitrary<String> name =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    Arbitrary<byte[]> content = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    return Arbitraries.maps(name, content).ofMinSize(1).ofMaxSize(6).map(TreeMap::new);
  }

  @Property(tries = 200)
  void whatIsPackedComesOutAgain(@ForAll("files") SortedMap<String, byte[]> files)
      throws Exception {
    SortedMap<String, byte[]> out = StoredZip.read(StoredZip.write(files));

    assertThat(out.keySet()).isEqualTo(files.keySet());
    files.forEach((name, bytes) -> assertThat(out.get(name)).isEqualTo(bytes));
  }

  @Property(tries = 500)
  void aZipWithAnotherByteIsOtherFilesOrNone(
      @ForAll("files") SortedMap<String, byte[]> files,
      @ForAll @IntRange(max = 1_000_000) int where,
      @ForAll @IntRange(min = 1, max = 255) int flip) {
    byte[] zip = StoredZip.write(files);
    zip[where % zip.length] ^= (byte) flip;
    try {
      SortedMap<String, byte[]> out = StoredZip.read(zip);
      assertThat(StoredZip.write(out)).isEqualTo(zip);
      assertThat(CasePack.sums(out)).isNotEqualTo(CasePack.sums(files));
    } catch (StoredZip.FaultException e) {
      assertThat(e.fault()).isNotNull();
    }
  }

  @Property(tries = 500)
  void aTableComesBackCellByCell(@ForAll List<@net.jqwik.api.From("cell") String> cells) {
    List<List<String>> rows = cells.stream().map(cell -> List.of(cell, "x")).toList();
    CaseTable table = new CaseTable(List.of("isi", "lain"), rows);

    assertThat(CaseTable.read(table.toCsv())).contains(table);
  }

  @Provide
  Arbitrary<String> cell() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "=1+1",
            "'=1",
            "+62 812",
            "0812",
            "a;b",
            "\"",
            "a\nb",
            "a\r\nb",
            "\r",
            " ",
            "sep=;",
            "\uFEFF",
            "🔥",
            "2024-12-01",
            "1 Mei",
            "''x",
            "-",
            "\t=",
            "1e5"),
        Arbitraries.strings().withChars("ab;\"'=+-@\n\r\t 09.,:é\u200B").ofMaxLength(12));
  }

  @Test
  void aTableThatSaringDidNotWriteSoIsNone() {
    byte[] csv = new CaseTable(List.of("a", "b"), List.of(List.of("1", "2"))).toCsv();

    assertThat(CaseTable.read(csv)).isPresent();
    for (String other : List.of("a;b\r\n1;2\r\n", "\uFEFFa;b\n1;2\n", "\uFEFFa;b\r\n1\r\n", "")) {
      assertThat(CaseTable.read(other.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .as(other)
          .isEmpty();
    }
  }

  @Test
  void namesThatPointElsewhereAreNeitherWrittenNorRead() {
    for (String name : List.of("../a", "/a", "a/../b", "a\\b", "a/b/c", "", ".a", "C:a", "a/")) {
      assertThatThrownBy(() -> StoredZip.write(new TreeMap<>(Map.of(name, new byte[1]))))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aListOfHashesSaysWhichFileIsMeant() {
    Map<String, byte[]> files = new TreeMap<>(Map.of("a", new byte[1], "b", new byte[2]));
    String sums = new String(CasePack.sums(files), java.nio.charset.StandardCharsets.UTF_8);
    files.put("b", new byte[3]);
    files.put("c", new byte[1]);
    files.remove("a");

    assertThat(SumsList.differing(sums, files)).containsExactly("a", "b", "c");
  }

  @Test
  void wordsCannotBecomeMarkup() {
    assertThat(Html.text("<a href='x'>\"&\u0000\u009F\r"))
        .isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;\u2400\uFFFD&#13;");
    assertThat(
            Html.marked(
                "abcdef", Arrays.asList(new int[] {1, 3}, new int[] {2, 4}, new int[] {9, 12})))
        .isEqualTo("<blockquote dir=\"auto\">a<mark>bc</mark><mark>d</mark>ef</blockquote>");
  }
}

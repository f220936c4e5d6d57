package id.saring.archive;

import static id.saring.archive.Shelf.NIGHT;
import static id.saring.archive.Shelf.item;
import static id.saring.archive.Shelf.like;
import static id.saring.archive.Shelf.night;
import static id.saring.archive.Shelf.post;
import static id.saring.archive.Shelf.query;
import static id.saring.archive.Shelf.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people can ask, as tables. */
class ArchiveQueryTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void archive() throws IOException {
    folder = temporary.resolve("arsip");
    night(
        folder,
        NIGHT,
        post("1", "Gas, Gacor! #KotaCamar 🔥"),
        post("2", "beli gas elpiji, lihat https://gacor.id/x"),
        on("3", "nomor dua untuk kita", "kota-elang", "2024-09-30"),
        on("4", "dua nomor", "", ""),
        subject(like("5", "@Wira.Lontar")));
  }

  private static Subject on(String id, String text, String region, String day) {
    Subject subject = subject(item(id).text(text).postedAt(null));
    return new Subject(
        subject.item(),
        Optional.empty(),
        new Standing(
            Optional.of(region).filter(one -> !one.isEmpty()),
            Optional.of(day).filter(one -> !one.isEmpty()).map(LocalDate::parse)));
  }

  private String found(ArchiveQuery query) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return archive.search(query, 100).items().stream()
          .map(found -> found.subject().item())
          .map(one -> one.id().isEmpty() ? one.target().id() : one.id())
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          gas                                | 1 2 5
          GAS                                | 1 2 5
          gas gacor                          | 1
          gacor OR elpiji                    | 1 2
          gas -gacor                         | 2 5
          NOT gas                            | 3 4
          gas AND NOT gacor                  | 2 5
          "nomor dua"                        | 3
          "dua nomor"                        | 4
          "nomor dua"~2                      | 3 4
          gaco*                              | 1
          *cor                               | 1
          gacur~1                            | 1
          /ga.+/                             | 1 2 5
          `#kotacamar`                       | 1
          🔥                                 | 1
          teks:gas                           | 1 2 5
          text:elpiji                        | 2
          akun:rina.kantor                   | 1 2 3 4 5
          account:Rina*                      | 1 2 3 4 5
          akun:"@Rina.Kantor" gacor          | 1
          platform:fb                        | 5
          platform:instagram gas             | 1 2
          jenis:suka                         | 5
          kind:like                          | 5
          tanggal:2024-10-15                 | 1 2 5
          tanggal:2024-09                    | 3
          tanggal:2024                       | 1 2 3 5
          date:[2024-09 TO 2024-10]          | 1 2 3 5
          tanggal:[2024-09-30 TO 2024-10-14] | 3
          tanggal:{2024-09-30 TO *]          | 1 2 5
          tanggal:[* TO 2024-09]             | 3
          tanggal:[2024-09 TO 2024-10}       | 3
          tanggal:[2024-09 TO 2024-10-15}    | 3
          tanggal:[2024-09 TO 2024-10-15]    | 1 2 3 5
          tanggal:*                          | 1 2 3 5
          wilayah:kota-elang                 | 3
          wilayah:kota-c*                    | 1 2 5
          wilayah:*                          | 1 2 3 5
          akun:[rina TO sina]                | 1 2 3 4 5
          akun:[sina TO tina]                | ``
          -gas -tidakada                     | 3 4
          *                                  | 1 2 3 4 5
          *:*                                | 1 2 3 4 5
          bersama                            | 5
          tidakada                           | ``
          """)
  void findsWhatIsAskedFor(String typed, String ids) throws IOException {
    assertThat(found(query(typed))).isEqualTo(ids);
  }

  @Test
  void aContestIsItsDaysAndItsRegionAndWhatIsNotKnown() throws IOException {
    Lexicon lexicon =
        lexicon(
            "camar;Camar;pemilihan;kota-camar;2024-10-01;2024-11-30",
            "elang;Elang;pemilihan;kota-elang;2024-09-01;2024-09-30",
            "negeri;Negeri;pemilu;nasional;2024-09-30;2024-09-30");

    assertThat(found(query("kontes:camar", lexicon))).isEqualTo("1 2 4 5");
    assertThat(found(query("contest:elang", lexicon))).isEqualTo("3 4");
    assertThat(found(query("kontes:negeri", lexicon))).isEqualTo("3 4");
    assertThat(found(query("kontes:camar gacor", lexicon))).isEqualTo("1");
  }

  private Lexicon lexicon(String... contests) throws IOException {
    Path words = Files.createDirectories(temporary.resolve("lexicon"));
    Files.writeString(
        words.resolve("wilayah.csv"),
        "id;nama;induk\nnasional;Negeri;\nkota-camar;Camar;nasional\nkota-elang;Elang;nasional\n");
    Files.writeString(
        words.resolve("kontes.csv"),
        "id;nama;jenis;wilayah;berlaku_dari;berlaku_sampai\n" + String.join("\n", contests) + "\n");
    return LexiconReader.read(List.of(words)).lexicon();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          (gas                      | The question «(gas» is not understood
          "gas                      | is not understood
          warna:merah               | There is no field «warna». There are: teks, akun
          *:g?s                     | There is no field «*»
          warna:[a TO b]            | There is no field «warna»
          tanggal:[2024 TO b]       | «b» is no date
          platform:friendster       | «friendster» is not known here. There are: facebook, instagram
          jenis:makan               | «makan» is not known here. There are: post, comment
          tanggal:kemarin           | «kemarin» is no date
          tanggal:[a TO 2024]       | «a» is no date
          kontes:hilang             | The lexicon has no contest «hilang». There are: camar
          """)
  void sayWhatIsWrongWithAQuestion(String typed, String told) throws IOException {
    Lexicon lexicon = lexicon("camar;Camar;pemilihan;kota-camar;;");

    assertThatExceptionOfType(ArchiveQuery.MisreadException.class)
        .isThrownBy(() -> ArchiveQuery.parse(typed, () -> lexicon))
        .satisfies(e -> assertThat(e.problem().in(Locale.ENGLISH)).contains(told))
        .satisfies(e -> assertThat(e.problem().indonesian()).isNotEmpty());
  }
}

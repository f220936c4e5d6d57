package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathShapeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-12-01/komentar.csv, 2024-12-02/komentar.csv, true",
    "ig_20241201.csv, ig_2024-12-02.csv, true",
    "dataset_2024-01-05_10-11-12-345.json, dataset_2024-11-30_01-02-03-004.json, true",
    "komentar 1 Desember.csv, komentar 30 November.csv, true",
    "senin/wa.zip#Chat.txt, rabu/wa.zip#Chat.txt, true",
    "posts_1.json, posts_12.json, true",
    "komentar.csv, unggahan.csv, false",
    "desa-mandiri.csv, des-mandiri.csv, false",
    "sari/posts.json, budi/posts.json, false",
    "posts.json, posts_1.json, false",
  })
  void whatIsTheSameSourceOnAnotherNight(String one, String other, boolean same) {
    assertThat(PathShape.of(one).equals(PathShape.of(other))).isEqualTo(same);
  }
}

package id.saring.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PlotTest {

  private static final List<Counted> COUNTS =
      List.of(new Counted("Pemerintah Kota Lintang Timur", 1_234), new Counted("x", 0));

  /** What {@link #aJavaWithoutWindowsAndFontsDrawsTheSame} starts. */
  static final class Drawing {
    public static void main(String[] args) throws IOException {
      System.out.write(drawn().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  private static String drawn() {
    return Plot.bars(COUNTS).orElse("") + Plot.columns(COUNTS).orElse("");
  }

  @Test
  void aJavaWithoutWindowsAndFontsDrawsTheSame() throws IOException, InterruptedException {
    Process bare =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,java.logging,java.xml,jdk.unsupported",
                "-cp",
                System.getProperty("java.class.path"),
                Drawing.class.getName())
            .start();
    String told = new String(bare.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String complaint = new String(bare.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(bare.waitFor()).as(complaint).isZero();
    assertThat(complaint).as("the library's log says nothing either").isEmpty();
    assertThat(told).isEqualTo(drawn()).contains("<svg");
  }

  @Test
  void barsTellTheirNumbersAndLongNamesAreCut() {
    assertThat(Jsoup.parse(Plot.bars(COUNTS).orElseThrow()).select("text").eachText())
        .containsExactlyInAnyOrder("Pemerintah Kota Lin…", "x", "1.234", "0");
  }

  @Test
  void twoNamesThatAreCutToTheSameLettersKeepTheirOwnBars() {
    List<Counted> alike =
        List.of(
            new Counted("Pemerintah Kabupaten Satu", 5),
            new Counted("Pemerintah Kabupaten Dua", 3));

    assertThat(Jsoup.parse(Plot.bars(alike).orElseThrow()).select(".m")).hasSize(2);
  }

  @Test
  void nothingIsNotDrawn() {
    assertThat(List.of(Plot.bars(List.of()), Plot.line(List.of()), Plot.days(List.of())))
        .containsOnly(Optional.empty());
  }

  @Test
  void millionsAndZeroesAreDrawnInsideTheFrame() {
    for (long most : new long[] {0, 1, 1_000_000, 40_000_000_000L}) {
      String svg =
          Plot.line(List.of(new Counted("2024-11-30", 0), new Counted("2024-12-01", most)))
              .orElseThrow();
      assertThat(Jsoup.parse(svg).select("circle")).hasSize(2);
      assertThat(svg).doesNotContain("NaN", "Infinity");
    }
  }
}

package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page as Chromium shows it: on a telephone and on a desk, by day and by night, on paper.
 * Pictures are compared by what must be so with any fonts: nothing runs out at the side, nothing is
 * blank, paper is light, night is dark, data have their colour.
 */
class ReportInBrowserTest {

  private static final String VISIT =
      """
      <!DOCTYPE html><body style="margin:0"><iframe src="%s" width="%d" height="%d"
      style="border:0;display:block"></iframe><script>addEventListener('message',e=>{
      document.body.dataset.told=e.data})</script>
      """;

  /** Told by the page itself, once it is laid out; it stands in a copy without the policy. */
  private static final String MEASURE =
      """
      <script>addEventListener('load',()=>{const d=document.documentElement;
      const out=[...document.querySelectorAll('body *')].filter(e=>!e.closest('svg,.wide,thead')
      &&e.getBoundingClientRect().right>innerWidth+1).map(e=>e.tagName);
      parent.postMessage('width='+d.scrollWidth+' inner='+innerWidth+' out='+out.length+' height='
      +d.scrollHeight,'*')})</script></head>
      """;

  @TempDir static Path folder;
  private static String chromium = "";
  private static Path page;

  @BeforeAll
  static void aNightAndABrowser() throws IOException {
    Optional<Path> found =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "no chromium on this machine: the page is not looked at");
    chromium = found.get().toString();
    assertThat(SampleNight.run(folder).code()).isZero();
    page = SampleNight.published(folder).resolve("laporan.html");
  }

  private static String browse(String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--user-data-dir=" + folder.resolve("profil")));
    command.addAll(List.of(more));
    Process browser =
        new ProcessBuilder(command)
            .redirectError(folder.resolve("chromium.log").toFile())
            .redirectOutput(folder.resolve("chromium.out").toFile())
            .start();
    try {
      assertThat(browser.waitFor(90, TimeUnit.SECONDS)).as("chromium ends").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(folder.resolve("chromium.out"));
  }

  /** A page around the report that is as wide as a telephone, however wide browsers must be. */
  private static String framed(Path report, int width, int height) throws IOException {
    Path visit = folder.resolve("kunjungan.html");
    Files.writeString(visit, VISIT.formatted(report.toUri(), width, height));
    return visit.toUri().toString();
  }

  private static BufferedImage picture(String address, int width, boolean dark) throws IOException {
    Path file = folder.resolve("gambar.png");
    Files.deleteIfExists(file);
    browse(
        "--screenshot=" + file,
        "--window-size=" + Math.max(width, 500) + ",5000",
        dark
            ? "--blink-settings=preferredColorScheme=0"
            : "--blink-settings=preferredColorScheme=1",
        address);
    BufferedImage whole = ImageIO.read(file.toFile());
    return whole.getSubimage(0, 0, width, whole.getHeight());
  }

  private static boolean isClose(int rgb, int other) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      distance += Math.abs((rgb >> shift & 0xFF) - (other >> shift & 0xFF));
    }
    return distance < 12;
  }

  private static double share(BufferedImage image, int colour) {
    long close = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        close += isClose(image.getRGB(x, y), colour) ? 1 : 0;
      }
    }
    return (double) close / image.getWidth() / image.getHeight();
  }

  @ParameterizedTest
  @CsvSource({"360", "768", "1280"})
  void nothingRunsOutAtTheSide(int width) throws IOException {
    Path measured = folder.resolve("terukur.html");
    String html = Files.readString(page, StandardCharsets.UTF_8);
    Files.writeString(
        measured,
        html.replaceFirst("<meta http-equiv[^>]*>", "")
            .replaceFirst("</head>", Matcher.quoteReplacement(MEASURE)));

    String dom = browse("--dump-dom", "--virtual-time-budget=5000", framed(measured, width, 3000));
    Matcher told =
        Pattern.compile("data-told=\"width=(\\d+) inner=(\\d+) out=(\\d+) height=(\\d+)\"")
            .matcher(dom);
    assertThat(told.find()).as(dom.substring(0, Math.min(500, dom.length()))).isTrue();
    assertThat(Integer.parseInt(told.group(1))).isEqualTo(width);
    assertThat(Integer.parseInt(told.group(3))).as("elements beyond the edge").isZero();
    assertThat(Integer.parseInt(told.group(4))).isGreaterThan(3_000);
  }

  @ParameterizedTest
  @CsvSource({
    "360, false, 0xFFFFFF, 0x1F6FEB",
    "1280, false, 0xFFFFFF, 0x1F6FEB",
    "360, true, 0x12161B, 0x6EA8FF",
    "1280, true, 0x12161B, 0x6EA8FF"
  })
  void paperIsLightByDayAndDarkByNightAndDataHaveTheirColour(
      int width, boolean dark, String paper, String mark) throws IOException {
    String address = width < 500 ? framed(page, width, 5000) : page.toUri().toString();
    BufferedImage image = picture(address, width, dark);

    double empty = share(image, Integer.decode(paper));
    assertThat(empty).as("paper, and not only paper").isBetween(0.4, 0.98);
    assertThat(share(image, Integer.decode(mark))).as("bars").isBetween(0.003, 0.2);
    assertThat(share(image, dark ? 0xFFFFFF : 0x12161B)).as("the other paper").isLessThan(0.05);
  }

  @Test
  void onPaperItIsSomePagesOfA4() throws IOException {
    Path pdf = folder.resolve("laporan.pdf");
    browse("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());

    String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    Matcher box = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]").matcher(text);
    int pages = 0;
    while (box.find()) {
      pages++;
      assertThat(Double.parseDouble(box.group(1))).isBetween(594.0, 596.5);
      assertThat(Double.parseDouble(box.group(2))).isBetween(841.0, 843.0);
    }
    assertThat(pages).isBetween(4, 25);
  }

  @Test
  void thePolicyAllowsThePageItsStyleAndTheBrowserComplainsOfNothing() throws IOException {
    browse("--enable-logging=stderr", "--v=0", "--dump-dom", page.toUri().toString());

    assertThat(Files.readString(folder.resolve("chromium.log")))
        .doesNotContain("Content Security Policy", "CONSOLE");
  }
}

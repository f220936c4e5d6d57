package id.saring.ingest.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cut into stretches, a file gives the blocks that it gives when it is read in one go. */
class LineStretchTest {

  /** What of a block decides what is read of it. */
  private record Cut(long offset, long firstLine, boolean overlong, String bytes) {}

  private static List<Cut> blocks(LineBlocks blocks) throws IOException {
    List<Cut> cuts = new ArrayList<>();
    for (LineBlock block = blocks.next(); block != null; block = blocks.next()) {
      String bytes = new String(block.bytes(), 0, block.length(), StandardCharsets.ISO_8859_1);
      cuts.add(new Cut(block.offset(), block.firstLine(), block.isOverlong(), bytes));
    }
    return cuts;
  }

  private static byte[] lines(long seed, int lines, int longest, int rarelyLonger, boolean open) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      int length = random.nextInt(random.nextInt(50) == 0 ? rarelyLonger : longest);
      text.append(String.valueOf((char) ('a' + i % 26)).repeat(length));
      text.append(i == lines - 1 && open ? "" : random.nextInt(5) == 0 ? "\r\n" : "\n");
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 20000, 400, 400, true",
    "2, 20000, 400, 400, false",
    "3, 3000, 4000, 4000, true",
    "4, 300, 4000, 5000000, true", // lines longer than a block
    "5, 120, 1500000, 1500000, false",
    "6, 60, 10000, 40000000, true", // lines that are too long
    "7, 1, 50, 50, true",
  })
  void theBlocksAreThoseOfTheWholeFile(
      long seed, int lines, int longest, int rarelyLonger, boolean open) throws IOException {
    byte[] file = lines(seed, lines, longest, rarelyLonger, open);
    List<Cut> expected = blocks(new LineBlocks(new ByteArrayInputStream(file)));
    for (long wanted : new long[] {1, 3 << 20, 1L << 40}) {
      List<LineStretch> stretches = LineStretch.of(new ByteArrayInputStream(file), wanted);
      List<Cut> cuts = new ArrayList<>();
      long end = 0;
      for (LineStretch stretch : stretches) {
        assertThat(stretch.offset()).isEqualTo(end);
        end += stretch.length();
        byte[] part = Arrays.copyOfRange(file, (int) stretch.offset(), (int) end);
        cuts.addAll(
            blocks(
                new LineBlocks(
                    new ByteArrayInputStream(part), stretch.firstLine(), stretch.offset())));
      }

      assertThat(end).isEqualTo(file.length);
      assertThat(cuts.equals(expected)).as("stretches of %d: %s", wanted, stretches).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2 << 20, 3 << 20})
  void stretchesHaveTheLengthThatIsWanted(long wanted) throws IOException {
    byte[] file = lines(8, 60_000, 400, 400, false);

    List<LineStretch> stretches = LineStretch.of(new ByteArrayInputStream(file), wanted);

    assertThat(stretches).hasSizeGreaterThan(2);
    assertThat(stretches.subList(0, stretches.size() - 1))
        .allMatch(one -> one.length() >= wanted && one.length() <= wanted + LineBlocks.BLOCK);
  }
}

package id.saring.ingest.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineBlocksTest {

  private static final int LONGEST = 1 << 14;

  private static List<LineBlock> cut(byte[] file, int blockSize, int longest, int chunk)
      throws IOException {
    LineBlocks blocks = new LineBlocks(new Trickle(file, chunk), blockSize, longest);
    List<LineBlock> all = new ArrayList<>();
    for (LineBlock block = blocks.next(); block != null; block = blocks.next()) {
      all.add(block);
    }
    return all;
  }

  /** A stream that gives a few bytes at a time, as a pipe does. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream in;
    private final int chunk;

    Trickle(byte[] bytes, int chunk) {
      this.in = new ByteArrayInputStream(bytes);
      this.chunk = chunk;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return in.read(bytes, offset, Math.min(chunk, length));
    }
  }

  @Property
  void theBlocksTogetherAreTheFile(
      @ForAll("files") String text,
      @ForAll @IntRange(min = 1, max = 200) int blockSize,
      @ForAll @IntRange(min = 1, max = 50) int chunk)
      throws IOException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    long line = 1;
    List<LineBlock> blocks = cut(file, blockSize, LONGEST, chunk);
    for (LineBlock block : blocks) {
      assertThat(block.isOverlong()).isFalse();
      assertThat(block.length()).isPositive();
      assertThat(block.offset()).isEqualTo(joined.size());
      assertThat(block.firstLine()).isEqualTo(line);
      boolean last = block == blocks.get(blocks.size() - 1);
      assertThat(last || block.bytes()[block.length() - 1] == '\n').as("whole lines").isTrue();
      joined.write(block.bytes(), 0, block.length());
      for (int i = 0; i < block.length(); i++) {
        line += block.bytes()[i] == '\n' ? 1 : 0;
      }
    }
    assertThat(joined.toByteArray()).isEqualTo(file);
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of("", "a", "{\"a\":1}", "\r", "é😀", "x".repeat(300), "\n", "\n\n", "\r\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Example
  void anEmptyFileHasNoBlocks() throws IOException {
    assertThat(cut(new byte[0], 10, LONGEST, 10)).isEmpty();
  }

  /** A line over the limit comes as its beginning; what follows keeps its line and place. */
  @Property(tries = 100)
  void aLineOverTheLimitCostsItselfOnly(
      @ForAll @IntRange(max = 5) int before,
      @ForAll @IntRange(min = LONGEST, max = 5 * LONGEST) int length,
      @ForAll @IntRange(max = 3) int after,
      @ForAll @IntRange(min = 100, max = 70_000) int chunk)
      throws IOException {
    String head = "{}\n".repeat(before);
    byte[] file =
        (head + "x".repeat(length) + "\n" + "{\"y\":1}\n".repeat(after))
            .getBytes(StandardCharsets.UTF_8);
    List<LineBlock> blocks = cut(file, 1000, LONGEST, chunk);

    LineBlock overlong = blocks.get(before == 0 ? 0 : 1);
    assertThat(overlong.isOverlong()).isTrue();
    assertThat(overlong.firstLine()).isEqualTo(before + 1);
    assertThat(overlong.offset()).isEqualTo(head.length());
    assertThat(overlong.length()).isLessThan(LONGEST);
    if (after > 0) {
      LineBlock next = blocks.get(blocks.indexOf(overlong) + 1);
      assertThat(next.firstLine()).isEqualTo(before + 2);
      assertThat(next.offset()).isEqualTo(head.length() + length + 1L);
      assertThat(next.bytes()[0]).isEqualTo((byte) '{');
    }
    assertThat(blocks.stream().filter(LineBlock::isOverlong)).hasSize(1);
  }

  @Example
  void aLineOverTheLimitMayBeTheLast() throws IOException {
    List<LineBlock> blocks =
        cut(("{}\n" + "x".repeat(3 * LONGEST)).getBytes(StandardCharsets.UTF_8), 10, LONGEST, 999);

    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(1).isOverlong()).isTrue();
  }
}

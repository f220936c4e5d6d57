package id.saring.ingest.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.saring.ingest.SourceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /** What was unpacked, and the code of the fault behind it. */
  private record Outcome(byte[] content, String fault) {}

  private static Outcome unpack(byte[] packed) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (InputStream in = new Gunzip(new ByteArrayInputStream(packed))) {
      in.transferTo(content);
      return new Outcome(content.toByteArray(), "");
    } catch (SourceException e) {
      return new Outcome(content.toByteArray(), e.code());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] content() {
    byte[] content = new byte[300_000];
    new Random(7).nextBytes(content);
    return content;
  }

  @Property(tries = 100)
  void whatWasPackedComesOut(@ForAll byte[] one, @ForAll byte[] two) throws IOException {
    Outcome outcome = unpack(join(gzip(one), gzip(two), new byte[700]));

    assertThat(outcome.content()).isEqualTo(join(one, two));
    assertThat(outcome.fault()).isEmpty();
  }

  @Test
  void aLongHeaderIsPassedOver() throws IOException {
    byte[] plain = gzip(content());
    byte[] header = {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0};
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
    byte[] packed = join(header, new byte[] {2, 0, 1, 1, 'a', 0, 'b', 'c', 0, 9, 9}, rest);

    assertThat(unpack(packed).content()).isEqualTo(content());
  }

  @Test
  void garbageBehindItIsToldAfterAllWasDelivered() throws IOException {
    Outcome outcome = unpack(join(gzip(content()), "sampah".getBytes("UTF-8")));

    assertThat(outcome.content()).isEqualTo(content());
    assertThat(outcome.fault()).isEqualTo("gzip-ekor");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 1000, 100_000})
  void whatStandsBeforeACutIsDelivered(int missing) throws IOException {
    byte[] packed = gzip(content());
    Outcome outcome = unpack(Arrays.copyOf(packed, packed.length - missing));

    assertThat(outcome.fault()).isEqualTo("gzip-terpotong");
    assertThat(outcome.content()).hasSizeGreaterThan(content().length - missing - 70_000);
    assertThat(content()).startsWith(outcome.content());
  }

  @Test
  void aWrongChecksumIsToldAfterAllWasDelivered() throws IOException {
    byte[] packed = gzip(content());
    packed[packed.length - 8] ^= 1;
    Outcome outcome = unpack(packed);

    assertThat(outcome.content()).isEqualTo(content());
    assertThat(outcome.fault()).isEqualTo("gzip-rusak");
  }

  @Property(tries = 300)
  void anyBytesEndInAFaultOfOurs(@ForAll byte[] tail) {
    byte[] packed = join(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0}, tail);

    assertThat(catchThrowable(() -> unpack(packed))).isNull();
  }
}

package id.saring.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawRecordTest {

  private final byte[] block = "satu,dua,tiga".getBytes(StandardCharsets.UTF_8);

  @Test
  void aSliceIsItsBytes() {
    RawRecord slice = new RawRecord(block, 5, 3);

    assertThat(slice.text()).isEqualTo("dua");
    assertThat(slice).isEqualTo(RawRecord.ofText("dua")).hasSameHashCodeAs(RawRecord.ofText("dua"));
    assertThat(slice).isNotEqualTo(RawRecord.ofText("satu"));
    assertThat(slice.sha256()).isEqualTo(RawRecord.ofText("dua").sha256());
    assertThat(RawRecord.NONE.sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aDetachedSliceForgetsTheBlock() {
    RawRecord detached = new RawRecord(block, 5, 3).detached(2);
    block[5] = 'X';

    assertThat(detached.text()).isEqualTo("du");
    assertThat(detached.detached(Integer.MAX_VALUE)).isEqualTo(detached);
  }

  @Test
  void bytesHandedOutAreACopy() {
    RawRecord slice = new RawRecord(block, 0, 4);
    slice.bytes()[0] = 'X';

    assertThat(slice.text()).isEqualTo("satu");
  }

  @Test
  void aSliceLiesInsideItsBlock() {
    assertThatThrownBy(() -> new RawRecord(block, 10, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aReferenceNamesFileMemberAndRecord() {
    SourceRef plain = new SourceRef("a/b.ndjson", "", 7, 100, new RawRecord(block, 0, 4));
    SourceRef packed = new SourceRef("a.zip", "b/c.json", 1, -1, RawRecord.NONE);

    assertThat(plain.label()).isEqualTo("a/b.ndjson:7");
    assertThat(plain.end()).isEqualTo(104);
    assertThat(packed.label()).isEqualTo("a.zip#b/c.json:1");
    assertThat(packed.hasRange()).isFalse();
    assertThat(packed.end()).isEqualTo(-1);
    assertThatThrownBy(() -> new SourceRef("a", "", 0, 0, RawRecord.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

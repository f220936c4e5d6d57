package id.saring.review.back;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinalCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SKB-02;SKB-02",
        "skb 2;SKB-02",
        "SKB02;SKB-02",
        "2;SKB-02",
        "SKB – 11;SKB-11",
        "SKB-02|SKB-03;SKB-02|SKB-03",
        "skb2, skb 3;SKB-02|SKB-03"
      })
  void isReadAsPeopleTypeIt(String typed, String code) {
    assertThat(FinalCode.read(typed)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SKB", "SKB-123", "pasal 2", "02-Mar"})
  void anythingElseIsNoCode(String typed) {
    assertThat(FinalCode.read(typed)).isEmpty();
  }
}

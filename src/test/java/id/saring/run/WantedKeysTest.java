package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedKeysTest {

  private static String key(int number) {
    return (number % 3 == 0 ? "facebook:" : "x:") + 1_800_000_000_000L * number + "_" + number;
  }

  @Test
  void knowsWhatIsWantedAndNothingElse() {
    WantedKeys keys = new WantedKeys();
    for (int i = 0; i < 100_000; i += 2) {
      keys.want(key(i));
      keys.want(key(i));
    }

    assertThat(keys.size()).isEqualTo(50_000);
    for (int i = 0; i < 100_000; i++) {
      assertThat(keys.place(key(i)) != WantedKeys.NOT_WANTED).isEqualTo(i % 2 == 0);
    }
  }

  @Test
  void everyKeyHasANumberOfItsOwn() {
    WantedKeys keys = new WantedKeys();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      keys.want(key(i));
    }
    for (int i = 0; i < 10_000; i += 3) {
      assertThat(keys.number(keys.place(key(i)))).isEqualTo(WantedKeys.UNSEEN);
      keys.setNumber(keys.place(key(i)), i);
      numbers.put(key(i), i);
    }
    for (int i = 0; i < 10_000; i++) {
      assertThat(keys.number(keys.place(key(i))))
          .isEqualTo(numbers.getOrDefault(key(i), WantedKeys.UNSEEN));
    }
  }

  @Test
  void nothingIsWantedOfNothing() {
    assertThat(new WantedKeys().place("x:1")).isEqualTo(WantedKeys.NOT_WANTED);
  }
}

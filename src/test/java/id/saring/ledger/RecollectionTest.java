package id.saring.ledger;

import static id.saring.ledger.Nights.aside;
import static id.saring.ledger.Nights.decided;
import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.id;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static id.saring.ledger.Nights.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was delivered is known again: by its key, its copies, its number. */
class RecollectionTest {

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(folder, "0.1");
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  private static long number(String item) {
    return FindingId.number(key(item));
  }

  private Delivered recalled(String item) throws IOException {
    return ledger.recall(List.of(key(item))).get(key(item));
  }

  @Test
  void everyDeliveryIsTold() throws IOException {
    ledger.commit(
        night("2024-12-01", List.of(aside("satu", SheetKind.TRIAL, "b", "a", "dua kata"))));
    ledger.commit(night("2024-12-02", List.of(delivery(key("satu"), Cause.CHANGED, "gas"))));
    ledger.commit(night("2024-12-03", List.of(aside("dua", SheetKind.SAMPLE))));

    Delivered satu = recalled("satu");
    assertThat(satu.number()).isEqualTo(number("satu"));
    assertThat(satu.id()).isEqualTo(id("satu"));
    assertThat(satu.reopenedAfter()).isEmpty();
    assertThat(satu.past())
        .containsExactly(
            new Delivered.Past(1, SheetKind.TRIAL, Cause.NEW, "h", Set.of("a", "b", "dua kata")),
            new Delivered.Past(
                2,
                SheetKind.REVIEW,
                Cause.CHANGED,
                delivery(key("satu"), Cause.CHANGED, "gas").textSha256(),
                Set.of("uji-gas")));
    assertThat(recalled("dua").past().get(0).entries()).isEmpty();
    assertThat(ledger.recallNumbers(List.of(number("satu"), number("tiga"))))
        .isEqualTo(Map.of(number("satu"), satu));
    assertThat(ledger.recall(List.of())).isEmpty();
  }

  @Test
  void aKeyThatANightLearntLaterLeadsToTheFinding() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua"));
    ledger.commit(
        NightDraft.of("2024-12-02")
            .aliases(Map.of(key("salinan"), number("satu"), key("lain"), number("dua")))
            .night());

    Map<ItemKey, Delivered> known =
        ledger.recall(List.of(key("salinan"), key("lain"), key("satu"), key("asing")));
    assertThat(known.keySet()).containsExactlyInAnyOrder(key("salinan"), key("lain"), key("satu"));
    assertThat(known.get(key("salinan"))).isEqualTo(known.get(key("satu")));
    assertThat(known.get(key("lain")).id()).isEqualTo(id("dua"));
  }

  /** An item that was delivered by itself and is then seen to be a copy belongs to the other. */
  @Test
  void whatIsSaidOfACopyGoesBeforeItsOwnNumber() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua"));
    ledger.commit(NightDraft.of("2024-12-02").aliases(Map.of(key("dua"), number("satu"))).night());

    assertThat(recalled("dua").id()).isEqualTo(id("satu"));
  }

  @Test
  void aCopyMayBeDeliveredUnderTheIdOfItsFinding() throws IOException {
    ledger.commit(
        night(
            "2024-12-01", List.of(Nights.with(row("satu", Map.of("teks", "a")), key("salinan")))));
    Night.Delivery own = delivery(key("salinan"), Cause.CHANGED, "b");
    ledger.commit(
        night(
            "2024-12-02",
            List.of(
                new Night.Delivery(
                    id("satu"),
                    own.key(),
                    List.of(),
                    own.sheet(),
                    own.cause(),
                    own.textSha256(),
                    own.entries(),
                    own.evidence()))));

    assertThat(recalled("satu").past()).hasSize(2);
    assertThat(recalled("salinan")).isEqualTo(recalled("satu"));
  }

  /** Keys of which the first 60 bits are one, the rest not. */
  private static ItemKey twin(String item) {
    return new ItemKey(key(item).hash().substring(0, 15) + "f".repeat(49));
  }

  @ParameterizedTest
  @CsvSource({"sumber, ekspor.json:7, ekspor.json:7", "teks, gas, ?"})
  void twoItemsWithOneIdAreRefusedWithTheSourceOfTheSecond(
      String column, String cell, String source) throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    Night.Evidence evidence = row("satu", Map.of(column, cell)).evidence().orElseThrow();
    Night.Delivery other = Nights.with(delivery(twin("satu"), Cause.NEW, "x"), evidence);

    assertThatThrownBy(() -> ledger.commit(night("2024-12-02", List.of(other))))
        .isInstanceOfSatisfying(
            LedgerException.class,
            fault ->
                assertThat(fault.problem().in(java.util.Locale.ENGLISH))
                    .contains("one id " + id("satu"), "Leave out source " + source + ","));
    assertThat(ledger.recallNumbers(List.of(number("satu"))).get(number("satu")).past()).hasSize(1);
  }

  @Test
  void anItemThatHasTheFormerKeyAmongItsCopiesIsThatFinding() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    ledger.commit(
        night(
            "2024-12-02",
            List.of(
                Nights.with(
                    delivery(twin("satu"), Cause.CHANGED, "x"), key("satu"), key("tiga")))));

    assertThat(recalled("satu").past()).hasSize(2);
  }

  /** A query asks for 200 groups. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 199, 200, 201, 401})
  void marksOfEveryGroupThatIsAskedForAreFoundOnce(int groups) throws IOException {
    List<CopyMark> marks = new ArrayList<>();
    for (long group = 0; group < groups; group++) {
      marks.add(new CopyMark(group, number("satu"), "a"));
      marks.add(new CopyMark(group, number("satu"), "b"));
    }
    ledger.commit(
        NightDraft.of("2024-12-01").rows(row("satu", Map.of("teks", "a"))).copies(marks).night());
    ledger.commit(NightDraft.of("2024-12-02").copies(marks).night());

    assertThat(ledger.copies(LongStream.range(0, groups).boxed().toList()))
        .containsExactlyInAnyOrderElementsOf(marks);
    assertThat(ledger.copies(List.of(1_000L))).isEmpty();
  }

  @Test
  void whatWasOpenedAgainStandsWhereItsRecordStood() throws IOException {
    ledger.commit(
        night(
            "2024-12-01",
            List.of(
                row("satu", Map.of("sumber", "b.json:1")),
                row("dua", Map.of("sumber", "a.json:2")),
                row("tiga", Map.of("sumber", "c.json:3")),
                row("empat", Map.of("teks", "tanpa sumber")))));
    ledger.record(
        List.of(
            decided("satu", "bukan_asn"),
            decided("satu", "dibuka"),
            decided("dua", "dibuka"),
            decided("tiga", "dibuka"),
            decided("tiga", "bukan_asn"),
            decided("empat", "dibuka")));

    assertThat(ledger.reopenedSources(Ledger.ALL)).containsExactly("a.json:2", "b.json:1");
    assertThat(ledger.reopenedSources(1)).isEmpty();
    assertThat(recalled("satu").reopenedAfter()).contains(1L);
    assertThat(recalled("tiga").reopenedAfter()).isEmpty();
    assertThat(ledger.recall(List.of(key("satu")), 1).get(key("satu")).reopenedAfter())
        .as("before anything was decided")
        .isEqualTo(Optional.empty());

    ledger.commit(night("2024-12-02", List.of(row("satu", Map.of("sumber", "b.json:1")))));
    ledger.commit(night("2024-12-03", List.of(aside("dua", SheetKind.TRIAL, "c"))));
    assertThat(ledger.reopenedSources(Ledger.ALL)).containsExactly("a.json:2");
  }
}

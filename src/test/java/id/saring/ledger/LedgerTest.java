package id.saring.ledger;

import static id.saring.ledger.Nights.delivery;
import static id.saring.ledger.Nights.key;
import static id.saring.ledger.Nights.night;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.item.FindingId;
import id.saring.item.ItemKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night is in the ledger whole or not at all. */
class LedgerTest {

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

  private void reopen() throws IOException {
    ledger.close();
    open();
  }

  @Test
  void whatWasCommittedIsThereAfterReopening() throws IOException {
    long seq = ledger.commit(night("2024-12-01", "satu", "dua"));
    reopen();

    Ledger.CommittedRun run =
        ledger.run(LocalDate.parse("2024-12-01"), "f2024-12-01").orElseThrow();
    assertThat(run.seq()).isEqualTo(seq);
    assertThat(run.outputs()).isEqualTo(Map.of("lembar-tinjauan.csv", "s"));
    assertThat(ledger.recall(List.of(key("satu"), key("tiga"))).keySet())
        .containsExactly(key("satu"));
    assertThat(ledger.readings("a.ndjson", 7, "c", Ledger.ALL))
        .isEqualTo(new TreeMap<>(Map.of("h", new PastReading("2024-12-01", Nights.CONTENTS))));
  }

  @Test
  void aNightThatFailsInItsMiddleIsNotThereAtAll() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    Iterator<Night.Delivery> broken =
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Night.Delivery next() {
            if (next++ == 1_200) {
              throw new IllegalStateException("power");
            }
            return delivery(key("item " + next), Cause.NEW, "teks");
          }
        };

    assertThatThrownBy(() -> ledger.commit(night("2024-12-02", () -> broken))).hasMessage("power");
    reopen();
    assertThat(ledger.run("2024-12-02")).isEmpty();
    assertThat(ledger.recall(List.of(key("item 1")))).isEmpty();
    assertThat(ledger.recall(List.of(key("satu")))).hasSize(1);
    ledger.commit(night("2024-12-02", "item 1"));
    assertThat(ledger.recall(List.of(key("item 1")))).hasSize(1);
  }

  @Test
  void oneRunIsCommittedOnce() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));

    assertThatThrownBy(() -> ledger.commit(night("2024-12-01", "dua")))
        .isInstanceOf(LedgerException.class);
    assertThat(ledger.recall(List.of(key("dua")))).isEmpty();
  }

  /** Keys of which the first 60 bits are one, the rest not. */
  private static ItemKey twin(ItemKey key) {
    return new ItemKey(key.hash().substring(0, 15) + "f".repeat(49));
  }

  @Test
  void twoItemsWithOneIdAreRefusedInOneNight() throws IOException {
    Night night =
        night(
            "2024-12-01",
            List.of(
                delivery(key("satu"), Cause.NEW, "satu"),
                delivery(twin(key("satu")), Cause.NEW, "lain")));

    assertThatThrownBy(() -> ledger.commit(night))
        .isInstanceOfSatisfying(
            LedgerException.class,
            fault -> assertThat(fault.kind()).isEqualTo(LedgerException.Kind.COLLISION));
    assertThat(ledger.run("2024-12-01")).isEmpty();
  }

  @Test
  void anItemWithTheIdOfAnEarlierOneIsRefused() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    ItemKey twin = twin(key("satu"));

    assertThatThrownBy(() -> ledger.recall(List.of(twin)))
        .hasMessageContaining(FindingId.of(twin, "UJI").text());
    assertThatThrownBy(
            () -> ledger.commit(night("2024-12-02", List.of(delivery(twin, Cause.NEW, "x")))))
        .isInstanceOf(LedgerException.class);
  }

  @Test
  void aFindingIsKnownByTheKeyOfItsCopyToo() throws IOException {
    Night.Delivery plain = delivery(key("satu"), Cause.NEW, "satu");
    ledger.commit(night("2024-12-01", List.of(Nights.with(plain, key("salinan")))));

    assertThat(ledger.recall(List.of(key("salinan"))).values())
        .extracting(Delivered::id)
        .containsExactly(plain.id());
  }

  @Test
  void thousandsAreRecalledAtOnce() throws IOException {
    List<ItemKey> keys =
        java.util.stream.IntStream.range(0, 1_001).mapToObj(i -> key("item " + i)).toList();
    ledger.commit(
        night("2024-12-01", keys.stream().map(key -> delivery(key, Cause.NEW, "x")).toList()));

    assertThat(ledger.recall(keys)).hasSize(1_001);
  }

  private static final Decision.Words WORDS =
      new Decision.Words("tunda", "SKB-04", "a", "b", "c", "d", "2024-12-01", "2024-12-02");

  private static Decision decision(String item, boolean reopened, Decision.Words words) {
    return new Decision(
        FindingId.of(key(item), "UJI"),
        reopened,
        words,
        new Decision.Origin(
            "lembar.csv", 7, Optional.of(FindingId.of(key("dua"), "UJI")), Instant.EPOCH));
  }

  @Test
  void decisionsAreALog() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));
    FindingId id = FindingId.of(key("satu"), "UJI");
    List<Decision> first =
        List.of(decision("satu", false, WORDS), decision("satu", true, Decision.Words.NONE));
    ledger.record(first);
    assertThat(reopenedAfter()).contains(1L);
    ledger.record(List.of(decision("satu", false, WORDS)));
    reopen();

    assertThat(reopenedAfter()).as("decided again").isEmpty();
    assertThat(ledger.decisions(id)).startsWith(first.get(0), first.get(1)).hasSize(3);
    assertThat(ledger.decisions()).isEqualTo(ledger.decisions(id));
  }

  @Test
  void decisionsAreRecordedAllOrNone() throws IOException {
    ledger.commit(night("2024-12-01", "satu"));

    assertThatThrownBy(
            () ->
                ledger.record(
                    List.of(decision("satu", false, WORDS), decision("tak ada", false, WORDS))))
        .hasMessageContaining(FindingId.of(key("tak ada"), "UJI").text());
    assertThat(ledger.decisions()).isEmpty();
  }

  @Test
  void rowsOfEveryNightAreRemembered() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua"));
    ledger.commit(
        night("2024-12-02", List.of(delivery(key("satu"), Cause.CHANGED, "satu diubah"))));
    FindingId id = FindingId.of(key("satu"), "UJI");

    assertThat(ledger.rows(id))
        .containsExactly(
            new SheetRow(id, "2024-12-01", Map.of("teks", "satu", "instansi", "Dinas Uji")),
            new SheetRow(id, "2024-12-02", Map.of("teks", "satu diubah", "instansi", "Dinas Uji")));
    assertThat(ledger.rows(id.withOffice("LAIN"))).isEmpty();
    assertThat(ledger.offices()).containsExactly("UJI");
    List<String> texts = new ArrayList<>();
    ledger.eachRow(
        List.of("teks", "nip"), row -> texts.add(row.run() + " " + row.cells().get("teks")));
    assertThat(texts)
        .containsExactlyInAnyOrder("2024-12-01 satu", "2024-12-01 dua", "2024-12-02 satu diubah");
  }

  private Optional<Long> reopenedAfter() throws IOException {
    return ledger.recall(Set.of(key("satu"))).values().iterator().next().reopenedAfter();
  }

  @Test
  void everyFindingOfTheReviewSheetIsHandedOverOnceWithItsFirstDay() throws IOException {
    ledger.commit(night("2024-12-01", "satu", "dua"));
    ledger.commit(night("2024-12-02", List.of(delivery(key("satu"), Cause.CHANGED, "satu lain"))));
    FindingId satu = FindingId.of(key("satu"), "UJI");
    ledger.record(List.of(decision("satu", true, Decision.Words.NONE)));

    List<LedgerCase> cases = new ArrayList<>();
    ledger.eachCase(cases::add);

    LocalDate first = LocalDate.parse("2024-12-01");
    assertThat(cases)
        .containsExactlyInAnyOrder(
            new LedgerCase(satu, first, "Dinas Uji", Set.of("b"), true),
            new LedgerCase(
                FindingId.of(key("dua"), "UJI"), first, "Dinas Uji", Set.of("b"), false));
  }
}

package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.match.Standing;
import id.saring.match.Subject;
import id.saring.roster.Roster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Items without a finding are drawn evenly, and the same ones however they come. */
class UrnTest {

  private static final LocalDate NIGHT = LocalDate.of(2024, 12, 1);
  private static final Author SARI = new Author("", "sari.uji", "");
  private static final Roster ROSTER = roster();

  private static Roster roster() {
    try {
      String rows =
          """
          nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun
          19850314 201001 1 007;Sari Uji;PNS;Guru;SMP Uji;Kota Uji;kota-uji;instagram;sari.uji;
          """;
      return Roster.read(
          "accounts.csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Subject subject(int id, String file, String text) {
    SourceRef source = new SourceRef(file, "", 1, -1, RawRecord.ofText(file + id));
    Item item =
        Item.of(Platform.INSTAGRAM, Activity.POST, source)
            .id("id" + id)
            .author(SARI)
            .text(text)
            .build();
    return new Subject(
        item,
        ROSTER.find(Platform.INSTAGRAM, SARI, Optional.empty()),
        new Standing(Optional.empty(), Optional.empty()));
  }

  private static List<Subject> subjects(int number) {
    return IntStream.range(0, number).mapToObj(i -> subject(i, "a", "kata " + i)).toList();
  }

  private static Lottery lottery(LocalDate date, int held) {
    return new Lottery(date, held, held, Set.of());
  }

  private static Drawn drawn(Lottery lottery, List<Subject> subjects) {
    Urn urn = new Urn(lottery);
    subjects.forEach(urn::offer);
    return urn.drawn();
  }

  private static List<String> ids(Drawn drawn) {
    return drawn.candidates().stream().map(one -> one.item().id()).toList();
  }

  @Property(tries = 200)
  void howeverItemsAreSpreadAndOrderedTheSameAreDrawn(
      @ForAll @Size(min = 0, max = 300) List<@IntRange(min = 0, max = 150) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 40) int held,
      @ForAll @IntRange(min = 1, max = 6) int urns,
      @ForAll long seed) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      subjects.add(subject(numbers.get(i), "berkas-" + i, "kata"));
    }
    Lottery lottery = lottery(NIGHT, held);
    Drawn whole = drawn(lottery, subjects);

    Random random = new Random(seed);
    Collections.shuffle(subjects, random);
    List<Urn> parts = IntStream.range(0, urns).mapToObj(i -> new Urn(lottery)).toList();
    subjects.forEach(one -> parts.get(random.nextInt(urns)).offer(one));
    Urn together = new Urn(lottery);
    parts.forEach(part -> together.add(part.drawn()));

    assertThat(together.drawn()).isEqualTo(whole);
    assertThat(whole.from()).isEqualTo(numbers.size());
    assertThat(ids(whole)).doesNotHaveDuplicates();
    assertThat(whole.candidates())
        .hasSize((int) Math.min(held, numbers.stream().distinct().count()));
  }

  /** Of 200 items each is drawn with one chance in ten; over 2,000 nights that shows. */
  @Test
  void everyItemHasTheSameChance() {
    List<Subject> subjects = subjects(200);
    int nights = 2_000;
    long[] times = new long[200];
    long[] pairs = new long[2];
    for (int night = 0; night < nights; night++) {
      Set<String> ids = Set.copyOf(ids(drawn(lottery(NIGHT.plusDays(night), 20), subjects)));
      for (int i = 0; i < times.length; i++) {
        times[i] += ids.contains("id" + i) ? 1 : 0;
      }
      pairs[0] += ids.contains("id0") && ids.contains("id1") ? 1 : 0;
      pairs[1] += ids.contains("id0") ? 1 : 0;
    }
    double expected = nights / 10.0;
    double chiSquare = 0;
    for (long one : times) {
      assertThat((double) one).isCloseTo(expected, within(5 * Math.sqrt(expected * 0.9)));
      chiSquare += (one - expected) * (one - expected) / (expected * 0.9);
    }
    // 199 degrees of freedom: mean 199, standard deviation 20.
    assertThat(chiSquare).isBetween(119.0, 279.0);
    assertThat((double) pairs[0]).isCloseTo(pairs[1] * 19 / 199.0, within(25.0));
  }

  /** Neighbouring nights have nothing in common but chance. */
  @Test
  void theNightDecidesWhoIsDrawn() {
    List<Subject> subjects = subjects(2_000);
    Set<String> first = Set.copyOf(ids(drawn(lottery(NIGHT, 200), subjects)));
    Set<String> next = Set.copyOf(ids(drawn(lottery(NIGHT.plusDays(1), 200), subjects)));
    long common = first.stream().filter(next::contains).count();
    assertThat(common).isBetween(5L, 40L); // 20 expected, deviation 4
  }

  @Test
  void onlyWordsOfRegisteredAccountsAreDrawnAndNothingTwice() {
    Subject stranger =
        new Subject(
            subject(1, "a", "kata").item(),
            Optional.empty(),
            new Standing(Optional.empty(), Optional.empty()));
    long taken = FindingId.number(ItemKey.of(subject(3, "a", "kata").item()));
    Lottery lottery = new Lottery(NIGHT, 5, 10, Set.of(taken));
    Drawn drawn =
        drawn(
            lottery,
            List.of(stranger, subject(2, "a", " \n"), subject(3, "a", "x"), subject(4, "a", "y")));
    assertThat(ids(drawn)).containsExactly("id4");
    assertThat(drawn.from()).isEqualTo(2);
    assertThat(drawn(Lottery.OFF, subjects(5))).isEqualTo(Drawn.NOTHING);
  }

  @Test
  void ofCopiesTheFirstByPlaceIsShown() {
    Drawn drawn =
        drawn(
            lottery(NIGHT, 3),
            List.of(subject(1, "c", "kata"), subject(1, "a", "kata"), subject(1, "b", "kata")));
    assertThat(drawn.candidates()).containsExactly(subject(1, "a", "kata"));
  }
}

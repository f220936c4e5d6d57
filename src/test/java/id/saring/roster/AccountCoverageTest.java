package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Author;
import id.saring.item.Platform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which accounts there was an item, and of how many there was none. */
class AccountCoverageTest {

  private static final LocalDate DAY = LocalDate.parse("2024-12-01");

  private static Roster roster(String... rows) throws IOException {
    String table =
        "nip;nama;status;platform;akun;id_akun;berlaku_dari;berlaku_sampai\n"
            + String.join("\n", rows)
            + "\n";
    return Roster.read(
        "akun.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  private static String row(String account) {
    return "19850314 201001 1 007;Sari Uji;PNS;" + account;
  }

  private static AccountSet met(Roster roster, LocalDate day, String... handles) {
    AccountSet met = new AccountSet();
    for (String handle : handles) {
      Author author = new Author("", handle, "");
      roster
          .find(Platform.INSTAGRAM, author, Optional.of(day))
          .ifPresent(match -> met.add(match.entry()));
    }
    return met;
  }

  private static String told(List<AccountCoverage> coverage) {
    return coverage.stream()
        .map(
            one ->
                one.platform().code()
                    + " "
                    + one.withData()
                    + "+"
                    + one.withoutData()
                    + "="
                    + one.active())
        .collect(Collectors.joining(", "));
  }

  @Test
  void eachPlatformWithAccountsIsToldAndNoOther() throws IOException {
    Roster roster =
        roster(row("instagram;satu;;;"), row("instagram;dua;;;"), row("facebook;tiga;;;"));

    assertThat(told(roster.coverage(DAY, met(roster, DAY, "dua", "dua", "asing"))))
        .isEqualTo("facebook 0+1=1, instagram 1+1=2");
    assertThat(Roster.empty().coverage(DAY, new AccountSet())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 1",
    "2024-12-01, 2024-12-01, 1",
    "2024-12-02, '', 0",
    "'', 2024-11-30, 0",
    "2024-11-30, '', 1",
    "'', 2024-12-02, 1",
  })
  void onlyAccountsThatAreSomebodysOnThatDayAreCounted(String from, String to, long active)
      throws IOException {
    Roster roster = roster(row("instagram;satu;;" + from + ";" + to));

    assertThat(roster.coverage(DAY, new AccountSet()).stream().mapToLong(AccountCoverage::active))
        .allMatch(one -> one == active)
        .hasSize((int) active);
  }

  @ParameterizedTest
  @CsvSource({
    // the day on which the account was met, rows with data of all
    "2024-12-01, instagram 1+1=2",
    "2024-08-01, instagram 1+1=2", // only the later row was valid then
    "2024-01-15, instagram 0+2=2", // neither: it was the person's before both
  })
  void severalRowsOfOneAccountAreOneAccountWhicheverWasMet(LocalDate day, String told)
      throws IOException {
    Roster roster =
        roster(
            row("instagram;satu;;2024-09-01;"),
            row("instagram;satu;77;2024-06-01;"),
            row("instagram;SATU;;2024-06-01;"),
            row("instagram;lain;;;"));
    assertThat(roster.size()).isEqualTo(4);

    assertThat(told(roster.coverage(DAY, met(roster, day, "satu")))).isEqualTo(told);
  }

  @Property(tries = 200)
  void aSetComesBackFromItsBytesAndOrderDoesNotMatter(
      @ForAll @Size(max = 300) Set<@IntRange(min = 2, max = 20_000) Integer> lines,
      @ForAll @Size(max = 300) Set<@IntRange(min = 2, max = 300) Integer> dense)
      throws IOException {
    AccountSet one = set(lines);
    one.addAll(set(dense));
    AccountSet other = set(dense);
    other.addAll(set(lines));
    Set<Integer> all = new TreeSet<>(lines);
    all.addAll(dense);

    AccountSet back = AccountSet.of(one.packed());
    assertThat(back.size()).isEqualTo(all.size());
    assertThat(all).allMatch(line -> back.contains(line));
    assertThat(back.packed()).isEqualTo(other.packed());
  }

  @Test
  void aMillionAccountsInARowTakeAFewBytes() {
    AccountSet all = new AccountSet();
    for (int line = 2; line < 1_000_002; line++) {
      all.add(entry(line));
    }
    assertThat(all.size()).isEqualTo(1_000_000);
    assertThat(all.packed()).hasSizeLessThan(1_000);
    assertThat(AccountSet.of(all.packed()).size()).isEqualTo(1_000_000);
    assertThat(AccountSet.of(new byte[0]).size()).isZero();
  }

  private static AccountSet set(Set<Integer> lines) {
    AccountSet set = new AccountSet();
    lines.forEach(line -> set.add(entry(line)));
    return set;
  }

  private static final RosterEntry SOMEBODY = somebody();

  private static RosterEntry somebody() {
    try {
      return roster(row("instagram;satu;;;")).entries().get(0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static RosterEntry entry(int line) {
    return new RosterEntry(line, SOMEBODY.employee(), SOMEBODY.account());
  }
}

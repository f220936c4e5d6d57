package id.saring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Author;
import id.saring.item.Platform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The packed roster against one that keeps objects in a list and looks at all of them. */
class RosterLookupPropertyTest {

  private static final String HEADER =
      "nip;nama;status;jabatan;unit_kerja;instansi;wilayah;platform;akun;id_akun;berlaku_dari;"
          + "berlaku_sampai;keyakinan\n";
  private static final List<Platform> PLATFORMS =
      List.of(Platform.INSTAGRAM, Platform.FACEBOOK, Platform.WHATSAPP, Platform.TELEGRAM);
  private static final List<String> HANDLES =
      List.of(
          "",
          "budi",
          "@Budi",
          "b.u.d.i",
          "https://www.instagram.com/budi/",
          "sité",
          "SITÉ",
          "https://facebook.com/profile.php?id=77",
          "0812-3456-7890",
          "ni " + "x".repeat(3),
          "panjang" + "é".repeat(200),
          "u".repeat(300));
  private static final List<String> IDS =
      List.of("", "77", "user77", "17841400000000077", "+62 812-3456-7890", "kunci-é", "'88");
  private static final List<String> DAYS = List.of("", "2024-01-01", "2024-06-30", "0001-01-01");

  @Property(tries = 300)
  void everyAuthorLeadsToTheSameRowAsALookAtAllRows(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int rows) throws IOException {
    Random random = new Random(seed);
    Roster roster = Roster.read("accounts.csv", new ByteArrayInputStream(table(random, rows)));
    List<RosterEntry> all = List.copyOf(roster.entries());

    for (int i = 0; i < 60; i++) {
      Platform platform = one(random, PLATFORMS);
      Author author = new Author(one(random, IDS), one(random, HANDLES), "");
      Optional<LocalDate> day =
          Optional.of(one(random, DAYS)).filter(d -> !d.isEmpty()).map(LocalDate::parse);
      assertThat(roster.find(platform, author, day)).isEqualTo(seen(all, platform, author, day));
    }
    assertThat(roster.people())
        .isEqualTo((int) all.stream().map(e -> e.employee().personKey()).distinct().count());
    assertThat(roster.regions())
        .containsExactlyElementsOf(
            all.stream().map(e -> e.employee().region()).distinct().toList());
  }

  private static byte[] table(Random random, int rows) {
    StringBuilder table = new StringBuilder(HEADER);
    for (int i = 0; i < rows; i++) {
      int person = random.nextInt(12);
      String nip = person < 8 ? "19860926201505100" + person : "";
      table.append(nip).append(";Orang ").append(person).append(person < 8 ? ";PNS;" : ";PTT;");
      table.append(random.nextInt(3)).append(";unit ").append(person).append(";;");
      table.append(random.nextBoolean() ? "kota" : "désa").append(';');
      table.append(one(random, PLATFORMS).code()).append(';');
      table.append(one(random, HANDLES)).append(';').append(one(random, IDS)).append(';');
      table.append(one(random, DAYS)).append(';').append(one(random, DAYS)).append(';');
      table.append(random.nextBoolean() ? "mungkin" : "").append('\n');
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T one(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static Optional<RosterMatch> seen(
      List<RosterEntry> all, Platform platform, Author author, Optional<LocalDate> day) {
    Optional<AccountKey> id = AccountKey.ofId(platform, author.id());
    Optional<AccountKey> handle = AccountKey.ofHandle(platform, author.handle());
    List<RosterEntry> valid =
        all.stream()
            .filter(e -> e.account().platform() == platform)
            .filter(e -> day.isEmpty() || e.account().isValidOn(day.get()))
            .toList();
    Optional<RosterMatch> byId = id.flatMap(key -> surest(having(valid, key), key, false));
    if (byId.isPresent() || handle.isEmpty()) {
      return byId;
    }
    List<RosterEntry> agreeing = new ArrayList<>();
    List<RosterEntry> doubtful = new ArrayList<>();
    for (RosterEntry entry : having(valid, handle.get())) {
      Optional<AccountKey> own = AccountKey.ofId(platform, entry.account().id());
      if (id.isEmpty() || own.isEmpty() || own.equals(id)) {
        agreeing.add(entry);
      } else if (!AccountKey.provesDifference(platform, own.get().value(), id.get().value())) {
        doubtful.add(entry);
      }
    }
    return surest(agreeing, handle.get(), false).or(() -> surest(doubtful, handle.get(), true));
  }

  private static List<RosterEntry> having(List<RosterEntry> entries, AccountKey key) {
    return entries.stream()
        .filter(
            e ->
                Stream.of(
                        AccountKey.ofId(e.account().platform(), e.account().id()),
                        AccountKey.ofHandle(e.account().platform(), e.account().handle()))
                    .anyMatch(Optional.of(key)::equals))
        .toList();
  }

  private static Optional<RosterMatch> surest(
      List<RosterEntry> entries, AccountKey key, boolean doubted) {
    RosterMatch.How how = RosterMatch.How.valueOf(key.kind().name());
    return entries.stream()
        .filter(e -> e.account().certainty() == Certainty.PASTI)
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .map(e -> new RosterMatch(e, how, doubted ? Certainty.MUNGKIN : e.account().certainty()));
  }
}

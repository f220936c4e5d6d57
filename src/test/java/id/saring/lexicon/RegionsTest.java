package id.saring.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which region contains which, and what people call them. */
class RegionsTest {

  private static final Regions REGIONS =
      new Regions(
          List.of(
              region("nasional", "Indonesia", ""),
              region("ntt", "Nusa Tenggara Timur", "nasional", "NTT"),
              region("kupang", "Kota Kupang", "ntt", "KK", "Kupang"),
              region("sikka", "Kabupaten Sikka", "ntt"),
              region("jabar", "Jawa Barat", "nasional"),
              region("pulau", "Pulau Lepas", "tidak-ada")));

  private static Region region(String id, String name, String parent, String... aliases) {
    Optional<ZoneId> zone =
        id.equals("ntt") ? Optional.of(ZoneId.of("Asia/Makassar")) : Optional.empty();
    return new Region(id, name, parent, zone, List.of(aliases));
  }

  @ParameterizedTest(name = "{0} contains {1}: {2}")
  @CsvSource(
      textBlock =
          """
          kupang,   kupang, true
          ntt,      kupang, true
          kupang,   ntt,    false
          kupang,   sikka,  false
          jabar,    kupang, false
          nasional, kupang, true
          kupang, nasional, false
          nasional, pulau,  true
          ntt,      pulau,  false
          nasional, antah,  true
          ntt,      antah,  false
          """)
  void aRegionContainsItselfAndWhatLiesBelow(String outer, String inner, boolean contains) {
    assertThat(REGIONS.contains(outer, inner)).isEqualTo(contains);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      textBlock =
          """
          kupang, kupang,   true
          ntt,    kupang,   true
          kupang, ntt,      true
          kupang, nasional, true
          kupang, sikka,    false
          kupang, jabar,    false
          """)
  void twoRegionsAreRelatedIfOneContainsTheOther(String one, String other, boolean related) {
    assertThat(REGIONS.related(one, other)).isEqualTo(related);
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource(
      textBlock =
          """
          kupang,            kupang
          KUPANG,            kupang
          Kota  Kupang,      kupang
          '  kk ',           kupang
          nusa tenggara timur, ntt
          Bandung,           ''
          '',                ''
          ' ',               ''
          """)
  void aRegionIsFoundByIdNameOrAliasAsPeopleWriteIt(String word, String id) {
    assertThat(REGIONS.find(word).map(Region::id).orElse("")).isEqualTo(id);
  }

  @Test
  void thePathLeadsFromTheRegionToTheRoot() {
    assertThat(REGIONS.path("kupang"))
        .extracting(Region::id)
        .containsExactly("kupang", "ntt", "nasional");
    assertThat(REGIONS.path("pulau")).extracting(Region::id).containsExactly("pulau");
    assertThat(REGIONS.path("antah")).isEmpty();
  }

  @Test
  void aPathEndsWhereItComesRoundToItself() {
    Regions round = new Regions(List.of(region("a", "A", "b"), region("b", "B", "a")));
    assertThat(round.path("a")).extracting(Region::id).containsExactly("a", "b");
    assertThat(round.related("a", "b")).isTrue();
  }

  @Test
  void aRegionHasTheZoneOfTheNearestRoundItThatHasOne() {
    assertThat(REGIONS.zone("kupang")).contains(ZoneId.of("Asia/Makassar"));
    assertThat(REGIONS.zone("jabar")).isEmpty();
    assertThat(REGIONS.zone("antah")).isEmpty();
  }

  @Test
  void regionsStayInTheOrderOfTheFiles() {
    assertThat(REGIONS.all())
        .extracting(Region::id)
        .containsExactly("nasional", "ntt", "kupang", "sikka", "jabar", "pulau");
    assertThat(REGIONS.byId("jabar")).map(Region::name).contains("Jawa Barat");
    assertThat(REGIONS.byId("Jawa Barat")).isEmpty();
  }
}

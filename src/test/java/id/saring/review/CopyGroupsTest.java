package id.saring.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.RawRecord;
import id.saring.item.SourceRef;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.match.Examination;
import id.saring.match.Finding;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Owner;
import id.saring.match.Passage;
import id.saring.match.Sign;
import id.saring.match.Span;
import id.saring.match.Standing;
import id.saring.match.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyGroupsTest {

  private static final String CALL =
      "Ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Tea";

  private static final Contest CONTEST =
      new Contest(
          "uji",
          "Pilwali Uji",
          Contest.Kind.PEMILIHAN,
          "kota-uji",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          7,
          false);

  private static Finding finding(String text, String... contenders) {
    Item item =
        Item.of(
                Platform.FACEBOOK,
                Activity.POST,
                new SourceRef("a", "", 1, -1, RawRecord.ofText("x")))
            .text(text)
            .build();
    List<Match> matches = new ArrayList<>();
    for (String id : contenders) {
      Contender contender =
          new Contender(id, List.of("uji"), id, Contender.Kind.PASLON, OptionalInt.empty());
      Sign sign =
          new Sign.Account(
              new CampaignAccount(
                  Platform.FACEBOOK, "a", "", "", CampaignAccount.Kind.RESMI, List.of(id), ""));
      matches.add(
          new Match(
              new Occurrence(sign, "akun", new Span(Passage.Field.TEXT, 0, 0), ""),
              Optional.of(new Owner(contender, CONTEST, false)),
              List.of()));
    }
    return new Finding(
        new Subject(item, Optional.empty(), Standing.UNKNOWN),
        new Examination(matches, List.of(), List.of(), List.of()));
  }

  private static boolean together(Finding one, Finding other) {
    CopyGroups groups = CopyGroups.of(List.of(one, other));
    return groups.of(one).equals(groups.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AYO WARGA KOTA CAMAR besok pagi kita ramaikan lapangan bersama Geri dan Tea!!!",
        "🔥🔥 Ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Tea ✌️",
        "@sari @budi Ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Tea",
        "Ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Tea"
            + " https://contoh.invalid/77",
        "Ayo warga Kota Camar, besok pagi kita ramaiakn lapangan bersama Geri dan Tea",
        "Ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Teaaaaa",
        "Min, ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Tea",
        "Ayo warga Kota Camar, besok pagi kita ramaikan lapangan bersama Geri dan Tea #gas",
      })
  void aLongTextWithAChangedDressTypoOrWordIsACopy(String copy) {
    assertThat(together(finding(CALL), finding(copy))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Geri pasti gacor,Tea pasti gacor",
    "Coblos nomor 1,Coblos nomor 2",
    "Salam ✌,Salam ☝",
    "Ayo warga Kota Camar ramaikan lapangan bersama Geri besok,"
        + "Ayo warga Kota Elang penuhi stadion bersama Rindu lusa",
    "Mari doakan Geri dan Tea menang supaya jalan ke pasar diperbaiki,"
        + "Mari doakan Rindu dan Sakti menang supaya jalan ke pantai diperlebar",
  })
  void otherTextsStayApart(String one, String other) {
    assertThat(together(finding(one), finding(other))).isFalse();
  }

  @Test
  void alikeTextsForDifferentContendersAreNoCopies() {
    String other = CALL.replace("dan Tea", "dan Teo");

    assertThat(together(finding(CALL, "a"), finding(other, "b"))).isFalse();
    assertThat(together(finding(CALL, "a"), finding(other, "b", "a"))).isTrue();
    assertThat(together(finding(CALL, "a"), finding(other))).isTrue();
  }

  @Test
  void theIdOfAGroupIsThatOfItsSmallestText() {
    Finding first = finding(CALL);
    Finding second = finding(CALL.replace("lapangan", "lapangat"));

    CopyGroups groups = CopyGroups.of(List.of(second, first));

    assertThat(groups.of(second))
        .isEqualTo(groups.of(first))
        .isEqualTo(TextGroup.id(TextGroup.key(first.subject().item())));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    List<String> words =
        List.of("ayo", "warga", "kita", "ramaikan", "lapangan", "bersama", "geri", "besok", "gas");
    Arbitrary<String> word = Arbitraries.of(words);
    Arbitrary<String> calls =
        Arbitraries.of("besok", "lusa", "nanti", "besko", "pagi")
            .list()
            .ofSize(2)
            .map(two -> CALL.replace("besok", two.get(0)).replace("pagi", two.get(1)));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, word.list().ofMinSize(1).ofMaxSize(12).map(String::valueOf)),
            net.jqwik.api.Tuple.of(2, calls))
        .list()
        .ofMinSize(2)
        .ofMaxSize(40);
  }

  @Property(tries = 200)
  void theOrderOfTheFindingsDoesNotMatter(@ForAll("texts") List<String> texts, @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(groups(shuffled)).isEqualTo(groups(texts));
  }

  private static TreeMap<String, String> groups(List<String> texts) {
    List<Finding> findings = texts.stream().map(text -> finding(text)).toList();
    CopyGroups groups = CopyGroups.of(findings);
    TreeMap<String, String> byText = new TreeMap<>();
    findings.forEach(one -> byText.put(one.subject().item().text(), groups.of(one)));
    return byText;
  }

  @Property(tries = 50)
  void oneTextAmongManyIsOneGroup(@ForAll("texts") List<String> texts) {
    List<Finding> findings = new ArrayList<>();
    texts.forEach(text -> findings.add(finding(text)));
    texts.forEach(text -> findings.add(finding(text.toUpperCase(java.util.Locale.ROOT))));
    CopyGroups groups = CopyGroups.of(findings);

    for (int i = 0; i < texts.size(); i++) {
      assertThat(groups.of(findings.get(i))).isEqualTo(groups.of(findings.get(i + texts.size())));
    }
  }
}

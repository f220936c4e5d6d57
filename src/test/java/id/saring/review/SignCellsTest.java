package id.saring.review;

import static id.saring.review.Findings.cells;
import static id.saring.review.Findings.counting;
import static id.saring.review.Findings.gacor;
import static id.saring.review.Findings.match;
import static id.saring.review.Findings.occurrence;
import static id.saring.review.Findings.plain;
import static id.saring.review.Findings.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Platform;
import id.saring.item.PostedAt;
import id.saring.lexicon.CampaignAccount;
import id.saring.match.Examination;
import id.saring.match.Match;
import id.saring.match.Occurrence;
import id.saring.match.Passage;
import id.saring.match.Reason;
import id.saring.match.Rejection;
import id.saring.match.Sign;
import id.saring.match.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found in an item, and why it counts, in the cells of its row. */
class SignCellsTest {

  private static final PostedAt POSTED = PostedAt.exactly(Instant.parse("2024-10-15T02:00:00Z"));

  @Test
  void signsStandBesideEachOtherInListsOfOneLength() {
    Match first = match(gacor(), true, new Reason(45, "tagline"), new Reason(-5, "nada"));
    Sign account =
        new Sign.Account(
            new CampaignAccount(
                Platform.FACEBOOK, "a|b", "", "", CampaignAccount.Kind.RESMI, List.of(), ""));
    Match second =
        match(new Occurrence(account, "akun", new Span(Passage.Field.TEXT, 0, 0), "a|b"), false);

    Map<SheetColumn, String> cells =
        cells(plain(post("Gacor di pasar").postedAt(POSTED).build()), counting(first, second));
    assertThat(cells)
        .containsEntry(SheetColumn.SKOR, "40")
        .containsEntry(SheetColumn.PRIORITAS, "sedang")
        .containsEntry(SheetColumn.ALASAN, "40 = 45 tagline - 5 nada")
        .containsEntry(SheetColumn.CUPLIKAN, "«Gacor» di pasar")
        .containsEntry(SheetColumn.BENTUK, "Gacor|a/b")
        .containsEntry(SheetColumn.CARA, "persis|akun")
        .containsEntry(SheetColumn.KONTES, Findings.contest().name() + "|")
        .containsEntry(SheetColumn.TAHAPAN, "kampanye");
    assertThat(cells.get(SheetColumn.SASARAN)).endsWith("|").hasSizeGreaterThan(5);
    for (SheetColumn list : List.of(SheetColumn.ISTILAH, SheetColumn.JENIS)) {
      assertThat(cells.getOrDefault(list, "").split("\\|", -1)).as(list.header()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'45',          '45 = 45 a'",
    "'45,15',       '60 = 45 a + 15 a'",
    "'60,60',       '100 = 60 a + 60 a (120, dibatasi 100)'",
    "'60,40',       '100 = 60 a + 40 a'",
    "'60,-60',      '0 = 60 a - 60 a'",
    "'20,-60',      '0 = 20 a - 60 a (dibatasi 0)'",
    "'-5,20',       '15 = - 5 a + 20 a'",
    "'',            '0 ='",
  })
  void theReasonIsASumThatCanBeAddedUp(String points, String shown) {
    Reason[] reasons =
        points.isEmpty()
            ? new Reason[0]
            : Arrays.stream(points.split(","))
                .map(one -> new Reason(Integer.parseInt(one), "a"))
                .toArray(Reason[]::new);

    assertThat(cells(plain(post("Gacor").build()), counting(match(gacor(), true, reasons))))
        .containsEntry(SheetColumn.ALASAN, shown);
  }

  @Test
  void aSignThatNamesNobodyHasNoPhase() {
    assertThat(cells(plain(post("Gacor").build()), counting(match(gacor(), false))))
        .containsEntry(SheetColumn.TAHAPAN, "")
        .containsEntry(SheetColumn.SASARAN, "");
  }

  @Test
  void aSignWhereThereAreNoWordsIsItsOwnSnippet() {
    Occurrence inTarget = occurrence(Passage.Field.TARGET_TEXT, 0, 5, "Gacor");

    assertThat(cells(plain(post("lain").build()), counting(match(inTarget, true))))
        .containsEntry(SheetColumn.CUPLIKAN, "«Gacor»");
  }

  @Test
  void whatIsCancelledTellsWhyOnce() {
    Rejection why = new Rejection(gacor(), "kutipan");
    Map<SheetColumn, String> cells =
        cells(
            plain(post("Gacor").build()),
            new Examination(
                List.of(),
                List.of(why, why, new Rejection(gacor(), "iklan")),
                List.of(),
                List.of()));

    assertThat(cells.get(SheetColumn.PENGECUALIAN)).matches("(.+): kutipan; \\1: iklan");
    assertThat(cells)
        .containsEntry(SheetColumn.CUPLIKAN, "«Gacor»")
        .containsEntry(SheetColumn.BENTUK, "Gacor|Gacor|Gacor")
        .containsEntry(SheetColumn.CARA, "persis|persis|persis")
        .containsEntry(SheetColumn.SKOR, "0")
        .doesNotContainKey(SheetColumn.ALASAN);
    assertThat(cells.get(SheetColumn.KODE)).endsWith("(usulan)");
    assertThat(cells.getOrDefault(SheetColumn.ISTILAH, "").split("\\|")).hasSize(3);
    assertThat(cells.getOrDefault(SheetColumn.JENIS, "").split("\\|")).hasSize(3);
  }
}

package id.saring.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which keys an item can be found, and which it wants. */
class ThreadKeysTest {

  private static final SourceRef SOURCE = new SourceRef("a", "", 1, -1, RawRecord.NONE);

  private static String cell(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a post by id and address;INSTAGRAM;POST;9;;https://www.instagram.com/p/DBD9eUP6Kna/;;;instagram:9 instagram:3477893701423376858;
          a comment not by the address of its post;INSTAGRAM;COMMENT;7;9;https://www.instagram.com/p/DBD9eUP6Kna/;;;instagram:7;instagram:9 instagram:3477893701423376858
          a comment below a comment wants both;TIKTOK;COMMENT;7;6;;9;;tiktok:7;tiktok:6 tiktok:9
          an account as target is no post;X;COMMENT;7;6;https://x.com/a/status/7;9;;x:7;x:6
          words of the post in the record;INSTAGRAM;COMMENT;7;9;;9;Kata;instagram:7;
          words of the post but not of the comment;INSTAGRAM;COMMENT;7;6;;9;Kata;instagram:7;instagram:6 instagram:9
          a reply in a chat;TELEGRAM;MESSAGE;12/7;12/6;https://t.me/c/12/7;;;telegram:12/7;telegram:12/6
          a reply on a page without ids;TELEGRAM;MESSAGE;;Grup/6;;;;;
          a message that answers nothing;TELEGRAM;MESSAGE;12/7;;;;;telegram:12/7;
          a like stands for nothing;INSTAGRAM;LIKE;9;9;;;;;
          a follow stands for nothing;X;FOLLOW;9;;;;;;
          a share of a post without its words;FACEBOOK;SHARE;5_7;5_6;;;;facebook:7;facebook:6
          a share with its words;FACEBOOK;SHARE;5_7;5_6;;6;Kata;facebook:7;
          an address as parent;FACEBOOK;COMMENT;7;https://www.facebook.com/x/posts/12345/;;;;facebook:7;facebook:12345
          a comment's own address with its post;FACEBOOK;COMMENT;7;;https://www.facebook.com/x/posts/12345?comment_id=7;;;facebook:7;facebook:12345
          a comment in WhatsApp has no address;WHATSAPP;MESSAGE;wa-1;;;;;whatsapp:wa-1;
          """)
  void keysFollowFromTheRecord(
      String rule,
      Platform platform,
      Activity activity,
      @Nullable String id,
      @Nullable String parent,
      @Nullable String url,
      @Nullable String target,
      @Nullable String targetText,
      @Nullable String own,
      @Nullable String wanted) {
    Item item =
        Item.of(platform, activity, SOURCE)
            .id(cell(id))
            .parentId(cell(parent))
            .url(cell(url))
            .note(rule.contains("page") ? ItemNote.TANPA_ID_ASLI : ItemNote.DISUNTING)
            .target(new Target(cell(target), "", "", cell(targetText)))
            .build();

    assertThat(String.join(" ", ThreadKeys.of(item))).as(rule).isEqualTo(cell(own));
    assertThat(String.join(" ", ThreadKeys.wantedBy(item))).as(rule).isEqualTo(cell(wanted));
    assertThat(ThreadKeys.wantedBy(item))
        .allSatisfy(key -> assertThat(ThreadKeys.platform(key)).isEqualTo(platform));
  }
}

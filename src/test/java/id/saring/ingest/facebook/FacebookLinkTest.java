package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacebookLinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.facebook.com/budi.9                                  |       | budi.9 |      |         |
          https://www.facebook.com/1000001                                 | 1000001 |      |      |         |
          https://m.facebook.com/profile.php?id=1000001                    | 1000001 |      |      |         |
          https://www.facebook.com/people/Budi-Contoh/1000001              | 1000001 |      |      |         |
          https://www.facebook.com/1000001/posts/2000002/?x=1              | 1000001 |      |      | 2000002 | 1000001_2000002
          https://www.facebook.com/budi.9/posts/pfbid0Ab                   |       | budi.9 |      | pfbid0Ab | pfbid0Ab
          https://www.facebook.com/budi.9/posts/judul-panjang/2000002      |       | budi.9 |      | 2000002 | 2000002
          https://www.facebook.com/budi.9/photos/a.1/2000002?type=3        |       | budi.9 |      | 2000002 | 2000002
          https://www.facebook.com/budi.9/videos/2000002                   |       | budi.9 |      | 2000002 | 2000002
          https://www.facebook.com/permalink.php?story_fbid=pfbid0&id=1000001 | 1000001 |    |      | pfbid0  | pfbid0
          https://www.facebook.com/groups/3000003/posts/2000002/           |       |      | 3000003 | 2000002 | 3000003_2000002
          https://www.facebook.com/groups/warga/permalink/2000002/         |       |      | warga | 2000002 | 2000002
          https://www.facebook.com/photo.php?fbid=2000002&set=a            |       |      |      | 2000002 | 2000002
          https://www.facebook.com/watch/?v=2000002                        |       |      |      | 2000002 | 2000002
          https://www.facebook.com/reel/2000002                            |       |      |      | 2000002 | 2000002
          https://www.facebook.com/hashtag/gas                             |       |      |      |         |
          https://engineering.fb.com/2021/05/20/x                          |       |      |      |         |
          https://contoh.invalid/facebook.com/budi                         |       |      |      |         |
          https://www.facebook.com                                         |       |      |      |         |
          facebook                                                         |       |      |      |         |
          """)
  void tellsWhoAndWhat(
      String url, String account, String handle, String group, String post, String postId) {
    FacebookLink link = FacebookLink.of(url);

    assertThat(link)
        .isEqualTo(new FacebookLink(none(account), none(handle), none(group), none(post), "", ""));
    assertThat(link.postId()).isEqualTo(none(postId));
  }

  private static String none(String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/1/posts/2000002/?comment_id=33, 33, ''",
    "https://www.facebook.com/1/posts/2000002/?comment_id=33&reply_comment_id=44, 33, 44",
  })
  void namesTheComment(String url, String comment, String reply) {
    assertThat(FacebookLink.of(url).comment()).isEqualTo(comment);
    assertThat(FacebookLink.of(url).reply()).isEqualTo(reply);
  }
}

package id.saring.ingest.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.ingest.json.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacebookOwnerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a/posts/p.json | `` | a/profile_information/profile_information.json | `` | true
          a/your_facebook_activity/posts/p.json | `` | a/personal_information/profile_information/profile_information.json | `` | true
          a/data.bin | `` | a/personal_information/profile_information/profile_information.json | `` | true
          a/posts/p.json | `` | b/profile_information/profile_information.json | `` | false
          p.json | `` | b/profile_information/profile_information.json | `` | false
          a.zip | t/posts/p.json | a.zip | t/profile_information/profile_information.json | true
          a.zip | t/posts/p.json | a.zip | u/profile_information/profile_information.json | false
          a.zip | posts/p.json | b.zip | profile_information/profile_information.json | false
          facebook-budi-2025-01-02-Ab.zip | posts/p.json | facebook-budi-2025-01-02-Cd.zip | profile_information/profile_information.json | true
          facebook-budi-2025-01-02-Ab/posts/p.json | `` | facebook-budi-2025-01-02-Cd/profile_information/profile_information.json | `` | true
          facebook-budi-2025-01-02-Ab/posts/p.json | `` | facebook-siti-2025-01-02-Cd/profile_information/profile_information.json | `` | false
          facebook-budi-2025-01-02-Ab.zip | posts/p.json | facebook-siti-2025-01-02-Cd.zip | profile_information/profile_information.json | false
          """)
  void theProfileOfAnotherDownloadIsNotBelieved(
      String file, String member, String profile, String profileMember, boolean same) {
    Download source =
        Download.of(file, member, "{\"following_v3\":[{\"name\":\"A\"}]}")
            .with(profile, profileMember, Download.PROFILE);

    assertThat(Outcome.of(new FacebookDownloadReader(), source).item(0).author().isUnknown())
        .isNotEqualTo(same);
  }
}

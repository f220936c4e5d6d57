package id.saring.lexicon;

import id.saring.item.Platform;
import java.util.List;
import java.util.Objects;

/**
 * An account, page or group that campaigns: liking, following, joining or sharing it is an act
 * (SKB-04).
 *
 * @param platform where it is
 * @param handle login name without {@code @}, may be empty
 * @param id immutable id, may be empty
 * @param name shown name, the only thing a WhatsApp group has
 * @param kind official, volunteers or group
 * @param contenders ids of {@code sasaran.csv}
 * @param source where it was read
 */
public record CampaignAccount(
    Platform platform,
    String handle,
    String id,
    String name,
    Kind kind,
    List<String> contenders,
    String source) {

  /** The column {@code jenis} of {@code akun-kampanye.csv}. */
  public enum Kind implements CodedWord {
    RESMI,
    RELAWAN,
    GRUP;

    @Override
    public String code() {
      return CodedWord.super.code();
    }
  }

  public CampaignAccount {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(handle, "handle");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    contenders = List.copyOf(contenders);
    if (handle.isEmpty() && id.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException("a campaign account needs a handle, an id or a name");
    }
  }
}

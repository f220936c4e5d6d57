package id.saring.ingest.tiktok;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of videos and accounts. Pure. */
final class TikTokLinks {

  private static final Pattern VIDEO =
      Pattern.compile("(?:/(?:video|photo|v)/|[?&]share_item_id=)([0-9]{6,20})");
  private static final Pattern HANDLE = Pattern.compile("tiktok\\.com/@([\\w.]{1,40})");

  private TikTokLinks() {}

  /** The id of the video, or empty. */
  static String video(String url) {
    Matcher video = VIDEO.matcher(url);
    return video.find() ? video.group(1) : "";
  }

  /** The login name of whose video or account it is, or empty. */
  static String handle(String url) {
    Matcher handle = HANDLE.matcher(url);
    return handle.find() ? handle.group(1) : "";
  }

  /** The address of a video, or empty if its id or whose it is are not known. */
  static String address(String handle, String video) {
    return handle.isEmpty() || video.isEmpty()
        ? ""
        : "https://www.tiktok.com/@" + handle + "/video/" + video;
  }
}

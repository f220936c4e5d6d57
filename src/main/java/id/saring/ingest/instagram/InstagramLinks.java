package id.saring.ingest.instagram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of posts and accounts. Pure. */
final class InstagramLinks {

  private static final Pattern POST =
      Pattern.compile("instagr(?:am\\.com|\\.am)/(?:[\\w.]+/)?(?:p|reels?|tv)/([\\w-]{5,40})");
  private static final Pattern ACCOUNT =
      Pattern.compile("instagram\\.com/(?:_u/)?([\\w.]{1,30})/?(?:[?#].*)?$");
  private static final Pattern HANDLE = Pattern.compile("[\\w.]{1,30}");

  private InstagramLinks() {}

  /** The short code in the address of a post, or empty. */
  static String code(String url) {
    Matcher post = POST.matcher(url);
    return post.find() ? post.group(1) : "";
  }

  /** The address of a post, or empty without a code. */
  static String post(String code) {
    return code.isEmpty() ? "" : "https://www.instagram.com/p/" + code + "/";
  }

  /** The login name in the address of an account, or empty. */
  static String handle(String url) {
    Matcher account = ACCOUNT.matcher(url);
    return account.find() ? account.group(1) : "";
  }

  /** The address of an account, or empty without a name. */
  static String account(String handle) {
    return handle.isEmpty() ? "" : "https://www.instagram.com/" + handle + "/";
  }

  /** Whether a text can be a login name. */
  static boolean isHandle(String text) {
    return HANDLE.matcher(text).matches();
  }
}

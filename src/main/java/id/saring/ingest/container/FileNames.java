package id.saring.ingest.container;

import java.util.Locale;
import java.util.Set;

/** Names of files that are certainly no exports: attachments and litter of operating systems. */
public final class FileNames {

  private static final Set<String> MEDIA =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "svg", "mp4", "mov", "avi", "mkv",
          "webm", "3gp", "mp3", "m4a", "aac", "ogg", "opus", "wav", "pdf", "doc", "docx", "ppt",
          "pptx", "vcf", "tgs", "srt", "css", "ico", "woff", "woff2", "ttf");

  private FileNames() {}

  /** Whether a file or member is not worth looking into. */
  public static boolean isNoise(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return path.contains("__MACOSX/")
        || name.startsWith("._")
        || name.equals(".ds_store")
        || name.equals("desktop.ini")
        || name.equals("thumbs.db")
        || isMedia(name);
  }

  private static boolean isMedia(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && MEDIA.contains(name.substring(dot + 1));
  }
}

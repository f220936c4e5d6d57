package id.saring.ingest.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed phrases that WhatsApp puts where a person's words would stand. Pure functions; safe for
 * all threads.
 */
final class Phrases {

  private static final int LONGEST_PHRASE = 60;

  private static final Set<String> DELETED =
      Set.of(
          "pesan ini dihapus",
          "pesan ini telah dihapus",
          "anda menghapus pesan ini",
          "anda telah menghapus pesan ini",
          "this message was deleted",
          "you deleted this message",
          "diese nachricht wurde gelöscht",
          "du hast diese nachricht gelöscht",
          "se eliminó este mensaje",
          "eliminaste este mensaje");

  private static final Pattern EDITED =
      Pattern.compile("\\u200e?<(?:Pesan ini (?:telah )?diedit|This message was edited)\\.?>");

  private static final Pattern NO_MEDIA =
      Pattern.compile(
          "<(?:Media tidak disertakan|Media omitted|Medien ausgelassen|Multimedia omitido"
              + "|Médias omis|Mídia oculta|メディアなし)>"
              + "|(?:image|video|audio|sticker|document|GIF|Contact card|video note) omitted"
              + "|(?:gambar|foto|video|audio|stiker|dokumen|GIF|kartu kontak|pesan video)"
              + " tidak disertakan",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ATTACHED_BEHIND =
      Pattern.compile(
          "^(?<file>[^\\n]*\\.\\w{1,5}) \\((?:file terlampir|berkas terlampir|file attached"
              + "|Datei angehängt|archivo adjunto|fichier joint|arquivo anexado|ファイル添付)\\)$");

  private static final Pattern ATTACHED_IN_ANGLES =
      Pattern.compile(
          "\\u200e?<(?:terlampir|attached|Anhang|adjunto|pièce jointe|anexado): (?<file>[^>\\n]{1,300})>");

  private Phrases() {}

  /**
   * What a message says.
   *
   * @param text the person's words
   * @param media names of attached files
   * @param deleted only the fact is left
   * @param edited changed later
   */
  record Body(String text, List<String> media, boolean deleted, boolean edited) {
    Body {
      media = List.copyOf(media);
    }

    private static Body of(String text, List<String> media, boolean edited) {
      return new Body(text, media, false, edited);
    }
  }

  /** Takes the fixed phrases out of what stands behind the sender's name. */
  static Body body(String written) {
    String text = HeaderLine.withoutLeadingMarks(written);
    int withoutEdit = withoutEdit(text);
    boolean edited = withoutEdit < text.length();
    if (edited) {
      text = text.substring(0, withoutEdit).stripTrailing();
    }
    if (isDeleted(text)) {
      return new Body("", List.of(), true, edited);
    }
    if (text.equals("null") || isNoMedia(text)) {
      return Body.of("", List.of(), edited);
    }
    int lineEnd = text.indexOf('\n');
    String firstLine = lineEnd < 0 ? text : text.substring(0, lineEnd);
    String others = lineEnd < 0 ? "" : text.substring(lineEnd + 1);
    Matcher behind = ATTACHED_BEHIND.matcher(firstLine);
    if (firstLine.endsWith(")") && behind.matches()) {
      return Body.of(others, List.of(behind.group("file")), edited);
    }
    if (lineEnd >= 0 && isNoMedia(firstLine)) {
      return Body.of(others, List.of(), edited);
    }
    return inAngles(text, edited);
  }

  /** Length of the text without the remark that it was edited. */
  private static int withoutEdit(String text) {
    String bare = text.stripTrailing();
    int open = bare.endsWith(">") ? bare.lastIndexOf('<') : -1;
    if (open < 0) {
      return text.length();
    }
    int start = open > 0 && bare.charAt(open - 1) == '\u200e' ? open - 1 : open;
    return EDITED.matcher(bare.substring(start)).matches() ? start : text.length();
  }

  private static Body inAngles(String text, boolean edited) {
    Matcher attached = ATTACHED_IN_ANGLES.matcher(text);
    if (text.indexOf('<') < 0 || !attached.find()) {
      return Body.of(text, List.of(), edited);
    }
    String caption = text.substring(0, attached.start()) + text.substring(attached.end());
    return Body.of(
        HeaderLine.withoutLeadingMarks(caption).strip(),
        List.of(attached.group("file").strip()),
        edited);
  }

  private static boolean isDeleted(String text) {
    if (text.length() > LONGEST_PHRASE) {
      return false;
    }
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return DELETED.contains(bare.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isNoMedia(String text) {
    String bare = text.strip();
    return bare.length() <= LONGEST_PHRASE && NO_MEDIA.matcher(bare).matches();
  }

  /** Whether this is nothing but a fixed phrase, so that a name must stand before it. */
  static boolean isFixed(String text) {
    Body body = body(text);
    return body.text().isEmpty() && !text.isBlank() && !text.equals("null");
  }
}

package id.saring.ingest.whatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WhatsApp itself writes into a chat: who came, who left, what was changed. Pure functions;
 * safe for all threads.
 */
final class Notices {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_NOTICE = 1000;

  private static final Set<String> ME = Set.of("anda", "you", "kamu", "saya");

  private static final Pattern JOINED =
      Pattern.compile(
          "^(?<who>.+?) (?:telah )?(?:bergabung (?:menggunakan|melalui|dengan|lewat) .*tautan.*"
              + "|joined using .*(?:link|invite).*"
              + "|joined (?:from|via) .*)$");

  private static final Pattern WAS_ADDED =
      Pattern.compile("^(?<whom>.+?) (?:(?:telah )?ditambahkan|was added|were added)\\b.*$");

  private static final Pattern ADDED =
      Pattern.compile(
          "^(?<who>.+?) (?:telah )?(?:menambahkan|added) (?<whom>.+?)(?: ke grup| to the group)?\\.?$");

  private static final Pattern SETTINGS =
      Pattern.compile("(?i)\\b(?:mengubah|setelan|mengizinkan|changed|settings|allow)\\b");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:membuat grup|created group|(?:mengubah|mengganti) (?:subjek|nama)\\b.*(?:menjadi|ke)"
              + "|changed the (?:subject|group name)\\b.* to) [\"\\u201c](?<name>.+)[\"\\u201d]\\.?$");

  private static final Pattern ENCRYPTION =
      Pattern.compile(
          "^(?:Messages and calls are end-to-end encrypted|Messages to this (?:chat|group) .*"
              + "|Pesan dan panggilan terenkripsi|Pesan (?:ke|dalam) (?:chat|grup) ini .*).*");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:This business |This chat is |Bisnis ini |Akun bisnis ini |Chat ini ).*"
              + "|.*(?:Tap to |Tap for |Ketuk untuk ).*"
              + "|(?:Missed )?(?:[Vv]oice|[Vv]ideo) call.*"
              + "|Panggilan (?:suara|video).*"
              + "|.+ (?:changed their phone number|mengganti nomor telepon).*"
              + "|.+ (?:left|keluar)\\.?"
              + "|.+ (?:removed|(?:telah )?mengeluarkan) .+"
              + "|.+ (?:changed (?:the|this) |(?:telah )?mengubah (?:ikon|deskripsi|setelan|subjek|nama)).*"
              + "|.+ (?:pinned|menyematkan) .+"
              + "|.+ (?:created group|(?:telah )?membuat grup) .*",
          Pattern.DOTALL);

  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "^.{1,80} (?:changed (?:the|this) |created group |added |removed "
              + "|(?:telah )?(?:mengubah (?:deskripsi|subjek|nama|ikon|setelan)|membuat grup)).*");

  /** A cheap look whether {@link #BEFORE_COLON} can fit at all. */
  private static final Pattern VERB =
      Pattern.compile(" (?:changed|created|added|removed|telah|mengubah|membuat) ");

  private Notices() {}

  /**
   * Those who joined by this notice, by name; without the owner of the phone, who has none.
   *
   * @param notice one line
   */
  static List<String> joined(String notice) {
    if (notice.length() > LONGEST_NOTICE) {
      return List.of();
    }
    Matcher link = JOINED.matcher(notice);
    if (link.matches()) {
      return names(link.group("who"));
    }
    Matcher passive = WAS_ADDED.matcher(notice);
    if (passive.matches() && !SETTINGS.matcher(notice).find()) {
      return names(passive.group("whom"));
    }
    Matcher added = ADDED.matcher(notice);
    boolean people = added.matches() && !SETTINGS.matcher(added.group("who")).find();
    return people ? names(added.group("whom")) : List.of();
  }

  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String name : list.split(",? (?:dan|and|&) |, ")) {
      String bare = Senders.shown(name);
      boolean named = !bare.isEmpty() && bare.length() <= LONGEST_NAME;
      if (named && !ME.contains(bare.toLowerCase(Locale.ROOT))) {
        names.add(bare);
      }
    }
    return names;
  }

  /** The chat's name, if this notice tells that it was given one. */
  static Optional<String> chatName(String notice) {
    if (notice.length() > LONGEST_NOTICE) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(notice);
    return named.find() ? Optional.of(named.group("name")) : Optional.empty();
  }

  /** Whether this is the notice that starts every chat. */
  static boolean isEncryption(String text) {
    return text.length() <= LONGEST_NOTICE && ENCRYPTION.matcher(text).matches();
  }

  /** Whether WhatsApp, and no person, wrote this text, which stands behind a name. */
  static boolean isNotice(String text) {
    return text.length() <= LONGEST_NOTICE
        && (isEncryption(text) || OTHER.matcher(text).matches() || !joined(text).isEmpty());
  }

  /** Whether what stands before a colon is the start of a notice rather than a name. */
  static boolean startsNotice(String beforeColon) {
    long quotes = beforeColon.chars().filter(c -> c == '"' || c == '\u201c').count();
    long closed = beforeColon.chars().filter(c -> c == '\u201d').count();
    return (quotes + closed) % 2 == 1
        || (VERB.matcher(beforeColon).find() && BEFORE_COLON.matcher(beforeColon).matches());
  }
}

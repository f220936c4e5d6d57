package id.saring.ingest.anytable;

import id.saring.ingest.ItemField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Under which names tools keep what we look for (export-formats.md 8.5). Names are compared without
 * case, blanks and signs. Earlier names win. Pure.
 */
final class ColumnAliases {

  private static final Map<ItemField, List<String>> NAMES =
      Map.ofEntries(
          entry(
              ItemField.TEXT,
              "fulltext text tweet isi teks message pesan caption body content komentar isikomentar"
                  + " comment commenttext postingan isipostingan unggahan isiunggahan konten"
                  + " kontenpostingan rawcontent posttext messagetext mention description"
                  + " deskripsi status"),
          entry(
              ItemField.AUTHOR_HANDLE,
              "username screenname ownerusername uniqueid authorhandle handle namaakun akun"
                  + " pengguna namapengguna user author authorname authorusername pageusername"
                  + " penulis namawarganet"),
          entry(
              ItemField.AUTHOR_NAME,
              "fullname displayname nickname namalengkap profilename ownerfullname name nama"
                  + " authorfullname pagename nameclicktoviewprofile"),
          entry(
              ItemField.AUTHOR_ID,
              "useridstr userid authorid ownerid uid profileid channelid authorchannelid idakun"
                  + " idpengguna"),
          entry(
              ItemField.POSTED_AT,
              "createtimeiso createdat publishedat postcreated datetime createdtime createtime"
                  + " unixtimestamp timestamp date tanggal tgl waktu time tanggalposting"
                  + " tanggalunggah waktuposting waktuunggah waktuterbit tanggalterbit"
                  + " tanggaldanwaktu publishdate publicationdate postdate posttime"),
          entry(
              ItemField.ITEM_ID,
              "commentid cid idstr tweetid id postid videoid itemid messageid idpostingan"
                  + " idkomentar idtweet"),
          entry(
              ItemField.URL,
              "commenturl tweeturl permalink posturl webvideourl url tautan link linkpost"
                  + " linkpostingan linkkomentar permalinkurl tautanpostingan"),
          entry(
              ItemField.PARENT_ID,
              "inreplytostatusidstr inreplytostatusid parentid repliestoid replytoid"
                  + " replytocommentid inreplytotweetid replyto conversationidstr conversationid"),
          entry(
              ItemField.PLATFORM,
              "platform kanal medsos mediasosial socialmedia network jejaring pagetype source"
                  + " sumber media domain channel"),
          entry(ItemField.KIND, "kind jenis jenisaktivitas aktivitas jeniskonten contenttype type"),
          entry(ItemField.CONTAINER, "container group groupname grup namagrup halaman chat"),
          entry(ItemField.TARGET_HANDLE, "inreplytoscreenname inreplytousername retweeteduser"));

  private static final List<String> CLOCK =
      List.of("jam", "pukul", "time", "waktu", "posttime", "jamposting", "postcreatedtime");

  private ColumnAliases() {}

  private static Map.Entry<ItemField, List<String>> entry(ItemField field, String names) {
    return Map.entry(field, List.of(names.split(" ")));
  }

  /** A name without case, blanks and signs. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Place of a column among the aliases of a field, from 0, or -1. Our own names belong to their
   * field only, except {@code media}, which listening tools call the platform.
   */
  static int rank(ItemField field, String name) {
    Optional<ItemField> own = ItemField.of(name);
    if (own.isPresent() && (own.get() == field || own.get() != ItemField.MEDIA)) {
      return own.get() == field ? 0 : -1;
    }
    return NAMES.getOrDefault(field, List.of()).indexOf(plain(name));
  }

  /** Whether a column may hold the time of day beside a column of the day. */
  static boolean isClock(String plain) {
    return CLOCK.contains(plain);
  }

  /** Whether a column holds comments, so that its rows are no posts. */
  static boolean saysComment(String plain) {
    return plain.contains("comment") || plain.contains("komentar") || plain.equals("cid");
  }
}

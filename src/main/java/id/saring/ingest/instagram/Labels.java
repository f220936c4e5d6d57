package id.saring.ingest.instagram;

import id.saring.ingest.json.JsonValue;
import id.saring.ingest.meta.LabelValues.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The labels of a download, which are written in the language of the account: known ones by their
 * words, others by their place. Pure.
 */
final class Labels {

  private static final Set<String> USER_NAME =
      Set.of(
          "username",
          "user name",
          "nama pengguna",
          "nama pengguna anda",
          "gebruikersnaam",
          "benutzername",
          "nombre de usuario",
          "nom d'utilisateur",
          "nom d’utilisateur",
          "nome de usuário",
          "nome utente",
          "kullanıcı adı");

  private static final Set<String> NAME =
      Set.of("name", "nama", "naam", "nombre", "nom", "nome", "ad");

  private static final Set<String> COMMENT =
      Set.of(
          "comment",
          "komentar",
          "komen",
          "opmerking",
          "reactie",
          "kommentar",
          "comentario",
          "comentário",
          "commentaire",
          "commento",
          "yorum");

  private static final Set<String> OWNER =
      Set.of(
          "media owner",
          "pemilik media",
          "media-eigenaar",
          "medieninhaber",
          "propietario del contenido multimedia",
          "propriétaire du média",
          "proprietário da mídia");

  private static final Set<String> CAPTION =
      Set.of("caption", "keterangan", "takarir", "teks", "bijschrift", "pie de foto", "légende");

  private static final Set<String> BIO =
      Set.of("bio", "biografi", "steckbrief", "biografie", "presentación", "biografia");

  private static final Set<String> TIME = Set.of("time", "waktu", "tijd", "zeit", "hora", "date");

  private Labels() {}

  static boolean isUserName(String label) {
    return is(USER_NAME, label);
  }

  static boolean isName(String label) {
    return is(NAME, label);
  }

  static boolean isComment(String label) {
    return is(COMMENT, label);
  }

  static boolean isOwner(String label) {
    return is(OWNER, label);
  }

  static boolean isCaption(String label) {
    return is(CAPTION, label);
  }

  static boolean isBio(String label) {
    return is(BIO, label);
  }

  static boolean isTime(String label) {
    return is(TIME, label);
  }

  private static boolean is(Set<String> words, String label) {
    return words.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  /** The entries of {@code string_map_data}, in the order of the file. */
  static List<Entry> ofMap(JsonValue map) {
    List<Entry> entries = new ArrayList<>();
    for (String label : map.keys()) {
      JsonValue entry = map.get(label);
      entries.add(new Entry(label, entry.get("value").text(), entry.get("href").text(), ""));
    }
    return entries;
  }

  /** The first value whose label fits, or empty. */
  static String value(List<Entry> entries, Predicate<String> label) {
    return entries.stream()
        .filter(entry -> label.test(entry.label()) && !entry.value().isEmpty())
        .map(Entry::value)
        .findFirst()
        .orElse("");
  }
}

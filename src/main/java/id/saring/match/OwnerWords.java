package id.saring.match;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words by which a text points at a contender or at a contest's place: names, ballot number,
 * place names. Made when first asked for; safe for all threads.
 */
final class OwnerWords {

  /** Parts of names that many people share or that are plain words; alone they point at nobody. */
  private static final Set<String> COMMON_NAME_PARTS =
      Set.of(
          "abdul",
          "ahmad",
          "andi",
          "bayu",
          "bintang",
          "budi",
          "dewi",
          "gita",
          "indah",
          "jaya",
          "lema",
          "maria",
          "muhammad",
          "mohammad",
          "partai",
          "putra",
          "putri",
          "raya",
          "rakyat",
          "satu",
          "siti",
          "surya",
          "cahaya",
          "bulan",
          "indonesia",
          "kebangkitan",
          "persatuan",
          "nasional",
          "demokrasi",
          "perjuangan",
          "keadilan",
          "sejahtera",
          "gerakan",
          "golongan",
          "karya",
          "amanat",
          "hati",
          "nurani",
          "solidaritas",
          "pembangunan",
          "buruh",
          "ummat",
          "perubahan",
          "gelombang",
          "nusantara",
          "garda",
          "bangsa",
          "adil",
          "mulia",
          "aman");

  private final Lexicon lexicon;
  private final Map<String, ContextWords> names = new ConcurrentHashMap<>();
  private final Map<String, ContextWords> fullNames = new ConcurrentHashMap<>();
  private final Map<String, ContextWords> numbers = new ConcurrentHashMap<>();
  private final Map<String, ContextWords> places = new ConcurrentHashMap<>();

  OwnerWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Names and name parts that point at the contender. */
  ContextWords names(Contender contender) {
    return names.computeIfAbsent(contender.id(), id -> new ContextWords(nameParts(contender)));
  }

  private static List<String> nameParts(Contender contender) {
    List<String> parts = new ArrayList<>(List.of(contender.name().split(" - ")));
    if (contender.kind() != Contender.Kind.PARTAI) {
      for (String word : contender.name().split("[^\\p{L}']+")) {
        if (word.length() >= 4 && !COMMON_NAME_PARTS.contains(word.toLowerCase(Locale.ROOT))) {
          parts.add(word);
        }
      }
    }
    return parts;
  }

  /** The full names of the people or of the party, each as a phrase. */
  ContextWords fullNames(Contender contender) {
    return fullNames.computeIfAbsent(
        contender.id(), id -> new ContextWords(List.of(contender.name().split(" - "))));
  }

  /** The ways to write its ballot number that need no other sign. */
  ContextWords numbers(Contender contender) {
    return numbers.computeIfAbsent(contender.id(), id -> new ContextWords(numberForms(contender)));
  }

  private static List<String> numberForms(Contender contender) {
    if (contender.number().isEmpty()) {
      return List.of();
    }
    int n = contender.number().getAsInt();
    List<String> forms = new ArrayList<>();
    for (String digit : List.of(String.valueOf(n), "0" + n)) {
      for (String lead : List.of("nomor", "nomer", "no", "nmr", "paslon", "paket")) {
        forms.add(lead + " " + digit);
        forms.add(lead + " urut " + digit);
      }
    }
    forms.add("0" + n);
    forms.add(n + "\u20E3");
    return forms;
  }

  /** Names of the contest's region, none for the whole country. */
  ContextWords places(Contest contest) {
    return places.computeIfAbsent(
        contest.region(),
        region ->
            new ContextWords(region.equals(Region.NATIONAL) ? List.of() : placeNames(region)));
  }

  private List<String> placeNames(String regionId) {
    return lexicon.regions().byId(regionId).stream()
        .flatMap(region -> Stream.concat(Stream.of(region.name()), region.aliases().stream()))
        .toList();
  }
}

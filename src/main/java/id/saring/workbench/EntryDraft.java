package id.saring.workbench;

import id.saring.lexicon.Contender;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryKind;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new entry should say where its maintainer says nothing, by the table of weights in {@code
 * lexicon/README.md}: an everyday word does not count alone. Immutable.
 *
 * @param lexicon the lexicon that it comes into
 * @param everyday words that anybody writes
 */
public record EntryDraft(Lexicon lexicon, EverydayWords everyday) {

  private static final List<String> USUAL_NEEDS =
      List.of("ajakan_inti", "pencalonan", "jabatan_daerah");
  private static final String USUAL_EXCEPTION = "larangan";
  private static final String USUAL_CODE = "SKB-04";
  private static final int EVERYDAY_WEIGHT = 28;

  /**
   * Finds whom a sign favours.
   *
   * @param asked an id of {@code sasaran.csv}, or a ballot number and a region: {@code 4 Sikka}
   * @return all that are meant; more than one if a region has several contests
   */
  public List<Contender> contenders(String asked) {
    Contender byId = lexicon.contenders().get(asked.strip());
    if (byId != null) {
      return List.of(byId);
    }
    String[] parts = asked.strip().split("\\s+", 2);
    if (parts.length < 2 || !parts[0].matches("[0-9]{1,2}")) {
      return List.of();
    }
    int number = Integer.parseInt(parts[0]);
    Optional<Region> region = lexicon.regions().find(parts[1]);
    return lexicon.contenders().values().stream()
        .filter(contender -> contender.kind() == Contender.Kind.PASLON)
        .filter(contender -> contender.number().orElse(-1) == number)
        .filter(contender -> region.isPresent() && runsIn(contender, region.get().id()))
        .toList();
  }

  private boolean runsIn(Contender contender, String region) {
    return contests(contender).anyMatch(contest -> contest.region().equals(region));
  }

  private Stream<Contest> contests(Contender contender) {
    return contender.contests().stream()
        .flatMap(id -> Optional.ofNullable(lexicon.contests().get(id)).stream());
  }

  /** The weight of a kind; that of an everyday word is worthless alone. */
  public int weight(String term, EntryKind kind) {
    boolean plain = kind == EntryKind.TAGLINE || kind == EntryKind.SLOGAN;
    if (plain && everyday.areAll(term)) {
      return EVERYDAY_WEIGHT;
    }
    return switch (kind) {
      case TAGAR, SERANGAN -> 60;
      case SLOGAN -> 50;
      case TAGLINE -> 45;
      case CALON, PARTAI, NOMOR -> EVERYDAY_WEIGHT;
      case SIMBOL, GESTUR -> 20;
    };
  }

  /** Words one of which must be near what is worthless alone; nothing for the rest. */
  public String needs(int weight) {
    return weight < Entry.GATE
        ? USUAL_NEEDS.stream().flatMap(this::group).collect(Collectors.joining("|"))
        : "";
  }

  /** Words that cancel every sign. */
  public String exceptions() {
    return group(USUAL_EXCEPTION).collect(Collectors.joining());
  }

  private Stream<String> group(String name) {
    return lexicon.group(name).stream().map(group -> "[" + group.name() + "]");
  }

  /** The act of supporting in public, if the lexicon has it. */
  public String code() {
    return lexicon.violations().containsKey(USUAL_CODE) ? USUAL_CODE : "";
  }

  /** An id that nobody has: the term and the contest, {@code joss-sikka-2024}. */
  public String id(String term, Contender contender) {
    String words =
        term.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String contest =
        contender.contests().get(0).replaceFirst("^(pilkada|pilgub|pilwali|pilbup)-", "");
    String base = (words.isEmpty() ? "tanda" : words) + "-" + contest;
    String id = base;
    for (int number = 2; lexicon.entries().containsKey(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** The cells of a row with what was said, and with these defaults where nothing was. */
  public Map<String, String> cells(Map<String, String> said, Contender contender) {
    String term = said.getOrDefault("istilah", "");
    return cells(said, id(term, contender), contender.id());
  }

  /**
   * The same where nobody knows yet whom the sign favours.
   *
   * @param id of the row
   */
  public Map<String, String> cells(Map<String, String> said, String id) {
    return cells(said, id, "");
  }

  private Map<String, String> cells(Map<String, String> said, String id, String contender) {
    EntryKind kind = EntryKind.of(said.getOrDefault("jenis", "tagline")).orElse(EntryKind.TAGLINE);
    String term = said.getOrDefault("istilah", "");
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id);
    cells.put("istilah", term);
    cells.put("jenis", kind.code());
    cells.put("sasaran", contender);
    cells.put("bentuk", everyday.areAll(term) ? "persis" : "auto");
    cells.put("bobot", String.valueOf(weight(term, kind)));
    cells.put("kecuali", exceptions());
    cells.put("kode", code());
    cells.put("status", "usul");
    cells.putAll(said);
    if (!said.containsKey("butuh")) {
      String weight = cells.getOrDefault("bobot", "");
      boolean number = weight.matches("[0-9]{1,3}");
      cells.put("butuh", number ? needs(Integer.parseInt(weight)) : "");
    }
    cells.put("sasaran", contender);
    cells.values().removeIf(String::isEmpty);
    return cells;
  }
}

package id.saring.match;

import id.saring.analysis.DisguisedWords;
import id.saring.analysis.SaringAnalyzer;
import id.saring.analysis.SaringAnalyzer.Keep;
import id.saring.analysis.Vocabulary;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.ContextGroup;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.text.HashtagCutter;
import id.saring.text.Stretch;
import id.saring.text.TextScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A lexicon made ready for screening, shared by all threads. Immutable.
 *
 * <p>Each thread takes a {@link ChunkScreener} from it.
 */
public final class Screening {

  private static final int MOST_OTHER_SIGNS = 2;

  private final Phrasebook phrasebook;
  private final SaringAnalyzer vocabularyOnly;
  private final Examiner examiner;
  private final CampaignTargets targets;
  private final Lexicon lexicon;
  private final boolean explaining;

  /**
   * Compiles a lexicon for explaining single texts: what does not count is told too.
   *
   * @param lexicon entries, groups, contests and accounts
   * @param contests ids of the contests asked for; empty means all
   */
  public Screening(Lexicon lexicon, Set<String> contests) {
    this(lexicon, contests, true);
  }

  /** Compiles a lexicon for a night, in which nobody asks why something does not count. */
  public static Screening forNight(Lexicon lexicon, Set<String> contests) {
    return new Screening(lexicon, contests, false);
  }

  private Screening(Lexicon lexicon, Set<String> contests, boolean explaining) {
    this.lexicon = lexicon;
    this.explaining = explaining;
    this.phrasebook = Phrasebook.of(lexicon);
    Vocabulary known = new Vocabulary(knownWords(lexicon, phrasebook));
    HashtagCutter cutter =
        new HashtagCutter((letters, from, to) -> isKnown(known, letters, from, to));
    DisguisedWords disguised = phrasebook.disguisedWords();
    this.vocabularyOnly =
        new SaringAnalyzer(phrasebook.vocabulary(), disguised, cutter, Keep.VOCABULARY);
    SaringAnalyzer everything =
        new SaringAnalyzer(phrasebook.vocabulary(), disguised, cutter, Keep.EVERYTHING);
    this.examiner = new Examiner(lexicon, phrasebook, everything, contests, explaining);
    this.targets = new CampaignTargets(lexicon.accounts());
  }

  /** A known word, or one drawn out: {@code #GasssPolll}. */
  private static boolean isKnown(Vocabulary known, char[] letters, int from, int to) {
    return known.find(letters, from, to) != Vocabulary.NONE
        || (Stretch.isStretched(letters, from, to)
            && known.findStretched(letters, from, to).length > 0);
  }

  /** Words by which hashtags are cut: the lexicon's own, its places, and everyday words. */
  private static Set<String> knownWords(Lexicon lexicon, Phrasebook phrasebook) {
    Set<String> known = new HashSet<>(WordList.read("kata-tagar.txt"));
    for (int id = 0; id < phrasebook.vocabulary().size(); id++) {
      known.add(phrasebook.vocabulary().word(id));
    }
    TextScanner scanner = new TextScanner();
    for (ContextGroup group : lexicon.groups().values()) {
      group.words().forEach(words -> known.addAll(Phrasebook.words(scanner, words)));
    }
    for (Region region : lexicon.regions().all()) {
      known.addAll(Phrasebook.words(scanner, region.name()));
      region.aliases().forEach(alias -> known.addAll(Phrasebook.words(scanner, alias)));
    }
    return known;
  }

  SaringAnalyzer vocabularyOnly() {
    return vocabularyOnly;
  }

  /** What the lexicon looks for. */
  public Wanted wanted() {
    return Wanted.all(this);
  }

  /**
   * What some of its entries look for.
   *
   * @param entries ids; those that are not looked for at all are passed over
   */
  public Wanted wanted(Set<String> entries) {
    return Wanted.of(this, entries);
  }

  /**
   * Whether an entry could count for an employee of that standing at home: on that day, in that
   * region. An entry that names nobody always could.
   */
  public boolean reaches(Entry entry, Standing standing) {
    boolean namesNobody = entry.contenders().isEmpty() && entry.pairNumber().isEmpty();
    return namesNobody
        || examiner.scope().of(entry, standing).owners().stream().anyMatch(o -> !o.foreign());
  }

  Set<String> targetNames() {
    return targets.names();
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  Optional<Occurrence> campaignTarget(Subject subject) {
    return targets.find(subject.item());
  }

  /**
   * Looks closely at an item.
   *
   * @param subject the item
   * @param candidates the phrases found in each of its passages
   */
  Examination examine(Subject subject, List<Candidate> candidates) {
    return examine(subject, candidates, context(subject));
  }

  /** Whether anything would count, or be cancelled, if only the right parent stood above. */
  boolean mightMatch(Subject subject, List<Candidate> candidates) {
    return campaignTarget(subject).isPresent()
        || candidates.stream()
            .map(one -> examiner.examine(one, subject.standing(), ParentContext.ANYTHING))
            .anyMatch(notes -> !notes.matches().isEmpty());
  }

  private ParentContext context(Subject subject) {
    Parent parent = subject.parent();
    if (parent instanceof Parent.Found found) {
      return examiner.context(found.text(), found.campaign());
    }
    if (parent instanceof Parent.Told told) {
      Target target = told.target();
      return examiner.context(
          target.text(),
          campaignAccount(subject.item().platform(), new Author("", target.handle(), "")));
    }
    return ParentContext.NONE;
  }

  /** The campaign account behind an author, if the lexicon knows it as one. */
  public Optional<CampaignAccount> campaignAccount(Platform platform, Author author) {
    return targets.ofAuthor(platform, author);
  }

  private Examination examine(Subject subject, List<Candidate> candidates, ParentContext parent) {
    List<Match> matches = new ArrayList<>();
    List<Rejection> cancelled = new ArrayList<>();
    List<Rejection> missed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Examiner.Notebook notes = examiner.examine(candidate, subject.standing(), parent);
      matches.addAll(notes.matches());
      cancelled.addAll(notes.cancelled());
      missed.addAll(notes.missed());
    }
    campaignTarget(subject)
        .ifPresent(occurrence -> addAccount(subject, occurrence, matches, missed));
    List<Occurrence> places =
        explaining ? matches.stream().map(Match::occurrence).distinct().toList() : List.of();
    List<Match> supported = strongestPlaces(withOtherSigns(matches));
    supported.sort(Examiner.STRONGEST_FIRST);
    return new Examination(supported, cancelled, missed, places);
  }

  private void addAccount(
      Subject subject, Occurrence occurrence, List<Match> matches, List<Rejection> missed) {
    Sign.Account sign = (Sign.Account) occurrence.sign();
    Scope.Owners owners =
        examiner
            .scope()
            .of(
                sign.contenders().stream()
                    .map(lexicon.contenders()::get)
                    .filter(Objects::nonNull)
                    .toList(),
                subject.standing());
    if (owners.owners().isEmpty()) {
      missed.add(new Rejection(occurrence, owners.why()));
    }
    for (Owner owner : owners.owners()) {
      List<Reason> reasons = new ArrayList<>();
      reasons.add(examiner.scorer().account(sign, act(subject.item().activity())));
      reasons.addAll(examiner.scorer().ofScope(owner, subject.standing()));
      matches.add(new Match(occurrence, Optional.of(owner), reasons));
    }
  }

  private static String act(Activity activity) {
    return switch (activity) {
      case LIKE -> "menyukai";
      case FOLLOW -> "mengikuti";
      case JOIN -> "bergabung dengan";
      case SHARE -> "membagikan dari";
      default -> "menuju";
    };
  }

  /** Adds to each match what other signs of another kind say for the same contender. */
  private List<Match> withOtherSigns(List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    List<Match> result = new ArrayList<>(matches.size());
    for (Match match : matches) {
      List<Reason> reasons = new ArrayList<>(match.reasons());
      for (Match other : otherSigns(match, matches)) {
        reasons.add(examiner.scorer().otherSign(other.occurrence()));
      }
      result.add(new Match(match.occurrence(), match.owner(), reasons));
    }
    return result;
  }

  private static Collection<Match> otherSigns(Match match, List<Match> matches) {
    Map<String, Match> byKind = new LinkedHashMap<>();
    for (Match other : matches) {
      String kind = other.sign().kind();
      if (byKind.size() < MOST_OTHER_SIGNS
          && !kind.equals(match.sign().kind())
          && sameContender(match, other)
          && other.sign().status() == match.sign().status()
          && Independence.between(match.occurrence(), other.occurrence())
          && !countedAlready(match, kind)) {
        byKind.putIfAbsent(kind, other);
      }
    }
    return byKind.values();
  }

  private static boolean sameContender(Match one, Match other) {
    return one.owner().isPresent()
        && other.owner().isPresent()
        && one.owner().get().contender().equals(other.owner().get().contender());
  }

  /** A name or number near the sign has given its points; as a sign of its own it gives no more. */
  private static boolean countedAlready(Match match, String kind) {
    String near =
        switch (kind) {
          case "calon" -> "nama calon dekat";
          case "nomor" -> "nomor urut dekat";
          default -> "";
        };
    return !near.isEmpty()
        && match.reasons().stream().anyMatch(reason -> reason.why().startsWith(near));
  }

  /** Of several places of one sign for one owner, keeps the strongest. */
  private static List<Match> strongestPlaces(List<Match> matches) {
    Map<List<String>, Match> best = new LinkedHashMap<>();
    for (Match match : matches) {
      List<String> key =
          List.of(
              match.sign().id(),
              match.owner().map(owner -> owner.contender().id()).orElse(""),
              match.owner().map(owner -> owner.contest().id()).orElse(""));
      best.merge(
          key,
          match,
          (one, other) -> Examiner.STRONGEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
    return new ArrayList<>(best.values());
  }
}

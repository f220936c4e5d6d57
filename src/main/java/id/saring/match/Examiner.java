package id.saring.match;

import id.saring.analysis.SaringAnalyzer;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.match.ContextWords.Hit;
import id.saring.match.Scorer.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks closely at an item that holds phrases of the lexicon: what counts, for whom, how much and
 * why; what is cancelled and by what; what is out of scope. Safe for all threads.
 */
final class Examiner {

  static final Comparator<Match> STRONGEST_FIRST =
      Comparator.comparingInt(Match::score)
          .reversed()
          .thenComparing(match -> match.owner().map(Owner::foreign).orElse(false))
          .thenComparing(match -> match.occurrence().span().field())
          .thenComparing(match -> match.occurrence().span().start())
          .thenComparing(match -> match.sign().id())
          .thenComparing(match -> match.owner().map(owner -> owner.contender().id()).orElse(""))
          .thenComparing(match -> match.owner().map(owner -> owner.contest().id()).orElse(""));

  private static final String ALONE = "tidak berarti sendirian: tidak ada kata butuh di dekatnya";

  private final boolean explaining;
  private final SaringAnalyzer everything;
  private final Phrasebook phrasebook;
  private final Scope scope;
  private final Company company;
  private final OwnerWords ownerWords;
  private final Scorer scorer;
  private final ToneBook tones;
  private final GamblingAds gamblingAds;
  private final Prospects prospects;

  /**
   * Makes an examiner.
   *
   * @param explaining whether it also says why something does not count
   */
  Examiner(
      Lexicon lexicon,
      Phrasebook phrasebook,
      SaringAnalyzer everything,
      Set<String> contests,
      boolean explaining) {
    this.explaining = explaining;
    this.everything = everything;
    this.phrasebook = phrasebook;
    this.scope = new Scope(lexicon, contests);
    this.company = new Company(lexicon);
    this.ownerWords = new OwnerWords(lexicon);
    this.scorer = new Scorer(Weights.standard(), company, ownerWords);
    this.tones = new ToneBook(lexicon);
    this.gamblingAds = new GamblingAds(lexicon, everything);
    this.prospects = new Prospects(phrasebook, scope, company, ownerWords);
  }

  Scope scope() {
    return scope;
  }

  Scorer scorer() {
    return scorer;
  }

  /** Collects the outcome of one passage. */
  static final class Notebook {
    private final List<Match> matches = new ArrayList<>();
    private final List<Rejection> cancelled = new ArrayList<>();
    private final List<Rejection> missed = new ArrayList<>();
    private final List<Spotting> counting = new ArrayList<>();

    /** Adds the same terms to every match. */
    private void addToAll(List<Reason> reasons) {
      if (!reasons.isEmpty()) {
        matches.replaceAll(match -> match.with(reasons));
      }
    }

    List<Match> matches() {
      return matches;
    }

    List<Rejection> cancelled() {
      return cancelled;
    }

    List<Rejection> missed() {
      return missed;
    }
  }

  /** Looks at one passage and the phrases found in it. */
  Notebook examine(Candidate candidate, Standing standing, ParentContext parent) {
    Notebook notebook = new Notebook();
    if (!explaining && parent.isNothing() && !prospects.any(candidate, standing)) {
      return notebook;
    }
    Passage passage = candidate.passage();
    TokenRun run = TokenRun.of(everything, passage.text());
    for (Spotting spotting : Spotting.find(run, phrasebook, candidate.phrases())) {
      judge(notebook, passage, run, spotting, standing, parent);
    }
    if (!parent.anything()) {
      gamblingAds.cancel(notebook, run);
    }
    if (!notebook.matches.isEmpty() && !notebook.counting.isEmpty() && !tones.isEmpty()) {
      boolean named = notebook.matches.stream().anyMatch(match -> isAbout(parent, match));
      ToneText text = ToneText.of(run, notebook.counting, named);
      notebook.addToAll(new ToneReader(tones, text).reasons());
    }
    return notebook;
  }

  private boolean isAbout(ParentContext parent, Match match) {
    return match.owner().map(owner -> isAbout(parent, owner)).orElse(false);
  }

  /** A parent's words and voice, to be read together with the answer. */
  ParentContext context(String words, Optional<CampaignAccount> campaign) {
    return words.isEmpty() && campaign.isEmpty()
        ? ParentContext.NONE
        : new ParentContext(TokenRun.of(everything, words), campaign, false);
  }

  private void judge(
      Notebook notebook,
      Passage passage,
      TokenRun run,
      Spotting spotting,
      Standing standing,
      ParentContext parent) {
    Entry entry = spotting.use().entry();
    Place place = new Place(run, spotting.from(), spotting.to());
    // The gate comes first because it is cheap and closes most often.
    Hit required = place.near(company.required(entry), entry.window());
    boolean alone = entry.isGated() && required == null;
    if (alone && parent.isNothing()) {
      miss(notebook, passage, spotting, ALONE);
      return;
    }
    boolean namesNobody = entry.contenders().isEmpty() && entry.pairNumber().isEmpty();
    Scope.Owners inScope = scope.of(entry, standing);
    if (inScope.owners().isEmpty() && !namesNobody) {
      miss(notebook, passage, spotting, inScope.why());
      return;
    }
    List<Owner> owners = pointedAt(inScope.owners(), run, parent);
    if (owners.isEmpty() && !namesNobody) {
      miss(notebook, passage, spotting, foreign(inScope.owners().get(0)));
      return;
    }
    if (alone) {
      owners = owners.stream().filter(owner -> isAbout(parent, owner)).toList();
      if (owners.isEmpty()) {
        miss(notebook, passage, spotting, ALONE);
        return;
      }
    }
    Occurrence occurrence = occurrence(passage, spotting);
    if (parent.anything()) {
      notebook.matches.add(new Match(occurrence, Optional.empty(), List.of()));
      return; // that something might count is all that is asked
    }
    Hit cancelling = place.near(company.excluding(entry), entry.window());
    if (cancelling != null) {
      notebook.cancelled.add(
          new Rejection(occurrence, "dibatalkan oleh «" + cancelling.text(run) + "» di dekatnya"));
      return;
    }
    String above = alone ? parent.find(company.excluding(entry)) : null;
    if (above != null) {
      notebook.cancelled.add(
          new Rejection(occurrence, "dibatalkan oleh «" + above + "» di induknya"));
      return;
    }
    notebook.counting.add(spotting);
    List<Reason> common = scorer.common(entry, occurrence.manner(), place, required);
    common.addAll(scorer.ofParent(entry, required, parent));
    if (namesNobody) {
      notebook.matches.add(new Match(occurrence, Optional.empty(), common));
    }
    for (Owner owner : owners) {
      List<Reason> reasons = new ArrayList<>(common);
      reasons.addAll(scorer.ofOwner(owner, entry, place, required, standing, parent));
      notebook.matches.add(new Match(occurrence, Optional.of(owner), reasons));
    }
  }

  /**
   * Whether a parent can make a sign count that is worthless alone: the campaign of its owner
   * speaks there, or the owner is named. A word of {@code butuh} is not enough: "pilih" stands in
   * every post of the election commission too.
   */
  private boolean isAbout(ParentContext parent, Owner owner) {
    return parent.speaksFor(owner.contender()) || parent.has(ownerWords.names(owner.contender()));
  }

  private void miss(Notebook notebook, Passage passage, Spotting spotting, String why) {
    if (explaining) {
      notebook.missed.add(new Rejection(occurrence(passage, spotting), why));
    }
  }

  private static Occurrence occurrence(Passage passage, Spotting spotting) {
    return new Occurrence(
        new Sign.Words(spotting.use().entry()),
        spotting.level().code(),
        new Span(passage.field(), spotting.start(), spotting.end()),
        passage.text().substring(spotting.start(), spotting.end()));
  }

  private static String foreign(Owner owner) {
    return "kontes wilayah lain ("
        + owner.contest().name()
        + ") tanpa nama lengkap pasangan atau nama daerahnya";
  }

  /** The owners at home, and those elsewhere at whom the text points by name or place. */
  private List<Owner> pointedAt(List<Owner> owners, TokenRun run, ParentContext parent) {
    List<Owner> pointedAt = new ArrayList<>(owners.size());
    for (Owner owner : owners) {
      if (!owner.foreign() || pointsThere(owner, run, parent)) {
        pointedAt.add(owner);
      }
    }
    return pointedAt;
  }

  /**
   * In a foreign region only the full name, or the sign together with the place, points there; of
   * an answer also those in what it answers.
   */
  private boolean pointsThere(Owner owner, TokenRun run, ParentContext parent) {
    ContextWords names = ownerWords.fullNames(owner.contender());
    ContextWords places = ownerWords.places(owner.contest());
    return names.anywhere(run) != null
        || places.anywhere(run) != null
        || parent.has(names)
        || parent.has(places)
        || parent.speaksFor(owner.contender());
  }
}

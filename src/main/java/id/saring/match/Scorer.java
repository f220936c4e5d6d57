package id.saring.match;

import id.saring.lexicon.Entry;
import id.saring.lexicon.Phase;
import id.saring.match.ContextWords.Hit;
import id.saring.match.Weights.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the score of one sign for one owner, naming every term (design.md 6.7). Stateless; safe
 * for all threads.
 */
final class Scorer {

  private static final int MOST_GROUPS = 2;

  private final Weights weights;
  private final Company company;
  private final OwnerWords ownerWords;

  Scorer(Weights weights, Company company, OwnerWords ownerWords) {
    this.weights = weights;
    this.company = company;
    this.ownerWords = ownerWords;
  }

  /**
   * The place of a sign among the words of its passage.
   *
   * @param run the passage
   * @param from first position of the sign
   * @param to position behind the sign
   */
  record Place(TokenRun run, int from, int to) {

    @Nullable Hit near(ContextWords words, int window) {
      return words.near(run, from, to, window);
    }

    @Nullable Hit nearBut(@Nullable Hit paid, ContextWords words, int window) {
      return words.nearBut(paid, run, from, to, window);
    }
  }

  /** Terms that hold whoever the owner is. */
  List<Reason> common(Entry entry, String manner, Place place, @Nullable Hit required) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            entry.weight(), entry.kind().indonesian() + " " + entry.term() + " (" + manner + ")"));
    if (required != null) {
      reasons.add(
          new Reason(
              weights.of(Term.BUTUH_DEKAT), "kata pendukung dekat: " + required.text(place.run())));
    }
    groups(company.supporting(), entry, place, required, Term.DUKUNGAN_DEKAT, "ajakan dekat: ")
        .forEach(reasons::add);
    groups(company.weakening(), entry, place, required, Term.NETRAL_DEKAT, "kata netral dekat: ")
        .forEach(reasons::add);
    return reasons;
  }

  private List<Reason> groups(
      List<Company.Group> groups,
      Entry entry,
      Place place,
      @Nullable Hit counted,
      Term term,
      String why) {
    List<Reason> reasons = new ArrayList<>(0);
    List<Hit> used = new ArrayList<>(0);
    for (Company.Group group : groups) {
      Hit hit = reasons.size() < MOST_GROUPS ? place.near(group.words(), entry.window()) : null;
      if (hit != null
          && !hit.equals(counted)
          && !used.contains(hit)
          && group.exceptions().near(place.run(), hit.from(), hit.to(), 3) == null) {
        used.add(hit);
        reasons.add(new Reason(weights.of(term), why + hit.text(place.run())));
      }
    }
    return reasons;
  }

  /** Terms of what an answer answers that hold whoever the owner is. */
  List<Reason> ofParent(Entry entry, @Nullable Hit required, ParentContext parent) {
    List<Reason> reasons = new ArrayList<>(0);
    String support = required == null ? parent.find(company.required(entry)) : null;
    if (support != null) {
      reasons.add(
          new Reason(weights.of(Term.BUTUH_DI_INDUK), "kata pendukung di induk: " + support));
    }
    String against = parent.find(company.excluding(entry));
    if (against != null) {
      reasons.add(
          new Reason(weights.of(Term.KECUALI_DI_INDUK), "kata pengecuali di induk: " + against));
    }
    return reasons;
  }

  /** Terms that depend on the owner; words that have paid as {@code butuh} pay no more. */
  List<Reason> ofOwner(
      Owner owner,
      Entry entry,
      Place place,
      @Nullable Hit required,
      Standing standing,
      ParentContext parent) {
    List<Reason> reasons = new ArrayList<>();
    Hit name = besides(required, ownerWords.names(owner.contender()), entry, place);
    if (name != null) {
      reasons.add(
          new Reason(weights.of(Term.NAMA_DEKAT), "nama calon dekat: " + name.text(place.run())));
    }
    String named = name == null ? parent.find(ownerWords.names(owner.contender())) : null;
    if (named != null) {
      reasons.add(new Reason(weights.of(Term.NAMA_DI_INDUK), "nama calon di induk: " + named));
    }
    if (parent.campaign().isPresent() && parent.speaksFor(owner.contender())) {
      Sign.Account account = new Sign.Account(parent.campaign().get());
      reasons.add(
          new Reason(weights.of(Term.AKUN_DI_INDUK), "induk dari akun kampanye " + account.term()));
    }
    Hit number = besides(required, ownerWords.numbers(owner.contender()), entry, place);
    if (number != null) {
      reasons.add(
          new Reason(
              weights.of(Term.NOMOR_DEKAT), "nomor urut dekat: " + number.text(place.run())));
    }
    Hit where = ownerWords.places(owner.contest()).anywhere(place.run());
    if (where != null) {
      reasons.add(
          new Reason(weights.of(Term.TEMPAT_DEKAT), "daerah kontes: " + where.text(place.run())));
    }
    reasons.addAll(ofScope(owner, standing));
    return reasons;
  }

  /**
   * The nearest of some words besides the word of {@code butuh}. Where both are one word, another
   * word of {@code butuh} near the sign does as well: which of two is nearer must not matter.
   */
  private @Nullable Hit besides(
      @Nullable Hit required, ContextWords words, Entry entry, Place place) {
    Hit hit = place.nearBut(required, words, entry.window());
    if (hit != null || required == null) {
      return hit;
    }
    Hit same = place.near(words, entry.window());
    boolean another =
        same != null && place.nearBut(same, company.required(entry), entry.window()) != null;
    return another ? same : null;
  }

  /** Terms for the owner's contest: its phase on the day and whether it is another region's. */
  List<Reason> ofScope(Owner owner, Standing standing) {
    List<Reason> reasons = new ArrayList<>(2);
    standing
        .day()
        .map(owner.contest()::phaseOn)
        .filter(Scorer::isCampaign)
        .ifPresent(
            phase ->
                reasons.add(
                    new Reason(weights.of(Term.MASA_KAMPANYE), phase.code().replace('_', ' '))));
    if (owner.foreign()) {
      reasons.add(
          new Reason(
              weights.of(Term.WILAYAH_ASING), "kontes wilayah lain: " + owner.contest().name()));
    }
    return reasons;
  }

  private static boolean isCampaign(Phase phase) {
    return phase == Phase.KAMPANYE || phase == Phase.MASA_TENANG || phase == Phase.PEMUNGUTAN;
  }

  Reason account(Sign.Account sign, String act) {
    return new Reason(
        weights.of(Term.AKUN_KAMPANYE),
        act
            + " "
            + (sign.account().kind() == id.saring.lexicon.CampaignAccount.Kind.GRUP
                ? "grup kampanye "
                : "akun kampanye ")
            + sign.term());
  }

  Reason otherSign(Occurrence other) {
    return new Reason(
        weights.of(Term.TANDA_LAIN), "tanda lain: " + other.sign().kind() + " " + other.found());
  }
}

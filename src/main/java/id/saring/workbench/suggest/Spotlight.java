package id.saring.workbench.suggest;

import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.ThreadKeys;
import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.Lexicon;
import id.saring.match.Parent;
import id.saring.match.Screening;
import id.saring.match.Subject;
import id.saring.text.CharFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which items stand in the foreground. Immutable; safe for all threads. */
final class Spotlight {

  private final Screening screening;
  private final Map<String, CampaignAccount> groups = new HashMap<>();
  private final Set<Long> chosen;
  private final Map<String, List<String>> answered;

  /**
   * Makes one.
   *
   * @param chosen numbers of items that were decided, or found, to be cases
   * @param answered keys of what campaign accounts wrote ({@link ThreadKeys}) and whom each favours
   */
  Spotlight(
      Lexicon lexicon, Screening screening, Set<Long> chosen, Map<String, List<String>> answered) {
    this.screening = screening;
    this.chosen = Set.copyOf(chosen);
    this.answered = Map.copyOf(answered);
    for (CampaignAccount account : lexicon.accounts()) {
      if (account.kind() == CampaignAccount.Kind.GRUP && !account.name().isEmpty()) {
        groups.put(group(account.platform().code(), account.name()), account);
      }
    }
  }

  private static String group(String platform, String name) {
    return platform + ":" + CharFold.fold(name.strip());
  }

  /**
   * Whether an item stands in the foreground.
   *
   * @param number its number as a finding, if it was asked for
   * @param campaign whom the campaign account behind it favours
   */
  record Light(Optional<Long> number, List<String> campaign) {}

  /** The light that falls on an item, if any does. */
  Optional<Light> on(Subject subject) {
    Optional<Long> number =
        chosen.isEmpty()
            ? Optional.empty()
            : Optional.of(FindingId.number(ItemKey.of(subject.item()))).filter(chosen::contains);
    Optional<List<String>> campaign = campaign(subject);
    return number.isEmpty() && campaign.isEmpty()
        ? Optional.empty()
        : Optional.of(new Light(number, campaign.orElse(List.of())));
  }

  private Optional<List<String>> campaign(Subject subject) {
    Item item = subject.item();
    return author(item)
        .or(() -> screening.campaignAccount(item.platform(), Words.author(item.target())))
        .or(() -> Optional.ofNullable(groups.get(group(item.platform().code(), item.container()))))
        .or(() -> parent(subject))
        .map(CampaignAccount::contenders)
        .or(() -> answers(item));
  }

  /** The campaign account that wrote an item. */
  Optional<CampaignAccount> author(Item item) {
    return screening.campaignAccount(item.platform(), item.author());
  }

  /**
   * The campaign account that an item answers: what that wrote stands in the foreground too, where
   * an answer repeats it.
   */
  Optional<CampaignAccount> parent(Subject subject) {
    return subject.parent() instanceof Parent.Found found
        ? screening.campaignAccount(subject.item().platform(), found.author())
        : Optional.empty();
  }

  private Optional<List<String>> answers(Item item) {
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    return ThreadKeys.wantedBy(item).stream()
        .filter(answered::containsKey)
        .map(answered::get)
        .findFirst();
  }
}

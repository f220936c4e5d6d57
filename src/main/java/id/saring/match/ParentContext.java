package id.saring.match;

import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.Contender;
import id.saring.match.ContextWords.Hit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parent as context of the signs in an answer: its words, and whether a campaign account speaks.
 * The whole parent counts, not a window of it: an answer has no place in it.
 *
 * @param run its words, or null
 * @param campaign the campaign account that wrote it
 * @param anything true for the question what might count below some parent: then everything does
 */
record ParentContext(@Nullable TokenRun run, Optional<CampaignAccount> campaign, boolean anything) {

  static final ParentContext NONE = new ParentContext(null, Optional.empty(), false);
  static final ParentContext ANYTHING = new ParentContext(null, Optional.empty(), true);

  /** The words of one of these phrases as they stand in the parent; null if none does. */
  @Nullable String find(ContextWords words) {
    Hit hit = run == null ? null : words.anywhere(run);
    return run == null || hit == null ? null : hit.text(run);
  }

  boolean isNothing() {
    return run == null && !anything;
  }

  boolean has(ContextWords words) {
    return anything || find(words) != null;
  }

  boolean speaksFor(Contender contender) {
    return anything
        || campaign.map(account -> account.contenders().contains(contender.id())).orElse(false);
  }
}

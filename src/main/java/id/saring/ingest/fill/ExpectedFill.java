package id.saring.ingest.fill;

import id.saring.item.Activity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the items of a format must have: for each kind and field a share below which something is
 * wrong with the export, well below what sound ones show (docs/exports.md). Immutable; safe for all
 * threads.
 */
public final class ExpectedFill {

  /** A share is judged from this many items on; fewer say nothing about a field. */
  public static final int FEWEST = 10;

  /** Records that must hold anything at all. */
  private static final double NOT_EMPTY = 0.5;

  private static final Set<Activity> ACTS =
      EnumSet.of(Activity.LIKE, Activity.FOLLOW, Activity.JOIN);

  /** Nothing is expected of any field. */
  public static final ExpectedFill NOTHING = new ExpectedFill(new double[FillRates.CELLS]);

  /**
   * What any export of posts and acts has: nearly always an author and a time, mostly words, and
   * acts that point at somebody. Posts may be pictures alone, messages stickers.
   */
  public static final ExpectedFill USUAL =
      NOTHING
          .with(EnumSet.allOf(Activity.class), FilledField.AUTHOR, 0.7)
          .with(EnumSet.allOf(Activity.class), FilledField.TIME, 0.7)
          .with(EnumSet.of(Activity.POST), FilledField.TEXT, 0.2)
          .with(EnumSet.of(Activity.COMMENT), FilledField.TEXT, 0.5)
          .with(EnumSet.of(Activity.MESSAGE), FilledField.TEXT, 0.3)
          .with(ACTS, FilledField.TARGET, 0.7);

  /**
   * The download of a person's own data. Whose it is stands in another file of it; its reader says
   * so when that file is missing, so nothing is said here.
   */
  public static final ExpectedFill DOWNLOAD = USUAL.without(FilledField.AUTHOR);

  private final double[] least;

  private ExpectedFill(double[] least) {
    this.least = least;
  }

  /** The same, with another share for these kinds. */
  public ExpectedFill with(Set<Activity> kinds, FilledField field, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("not a share: " + share);
    }
    double[] changed = least.clone();
    kinds.forEach(kind -> changed[FillRates.cell(kind, field)] = share);
    return new ExpectedFill(changed);
  }

  /** The same, expecting nothing of a field: the format does not have it, or not always. */
  public ExpectedFill without(FilledField... fields) {
    ExpectedFill changed = this;
    for (FilledField field : fields) {
      changed = changed.with(EnumSet.allOf(Activity.class), field, 0);
    }
    return changed;
  }

  /** The share of items of a kind that must have a field, from 0 (nothing expected) to 1. */
  public double least(Activity kind, FilledField field) {
    return least[FillRates.cell(kind, field)];
  }

  /** Where a source falls below what its format must have. */
  public List<FillWarning> judge(FillRates rates) {
    List<FillWarning> warnings = new ArrayList<>();
    if (isBelow(rates.records(), rates.records() + rates.empty(), NOT_EMPTY)) {
      warnings.add(
          FillWarning.ofFormat(
              FilledField.TEXT,
              Optional.empty(),
              new FillShare(rates.records(), rates.records() + rates.empty()),
              NOT_EMPTY));
    }
    for (Activity kind : rates.kinds()) {
      for (FilledField field : FilledField.values()) {
        FillShare share = new FillShare(rates.filled(kind, field), rates.items(kind));
        double must = least(kind, field);
        if (isBelow(share.filled(), share.items(), must)) {
          warnings.add(FillWarning.ofFormat(field, Optional.of(kind), share, must));
        }
      }
    }
    return warnings;
  }

  private static boolean isBelow(long filled, long items, double must) {
    return items >= FEWEST && new FillShare(filled, items).isSurelyBelow(must);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExpectedFill expected && Arrays.equals(least, expected.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }
}

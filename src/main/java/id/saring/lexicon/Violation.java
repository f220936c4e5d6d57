package id.saring.lexicon;

import id.saring.item.Activity;
import java.util.List;

/**
 * An act of SKB 2/2022, Lampiran II: a row of {@code pelanggaran.csv}.
 *
 * @param code SKB-01 to SKB-13, SKB-99
 * @param act in Indonesian
 * @param activities by which it can show
 * @param ethicsItem butir etik, before penetapan
 * @param disciplineItem butir disiplin, after it
 * @param sanction class of sanction
 * @param source where it was read
 */
public record Violation(
    String code,
    String act,
    List<Activity> activities,
    String ethicsItem,
    String disciplineItem,
    String sanction,
    String source) {

  public Violation {
    activities = List.copyOf(activities);
  }
}

package id.saring.run;

import id.saring.match.Awaiting;
import id.saring.match.Finding;
import java.util.List;

/**
 * What was found in the items of some parts of a night.
 *
 * @param findings what was found, in no order
 * @param answers what must be read together with a parent before anything is said of it
 * @param audience how many items there were
 * @param drawn candidates of the blind sample
 */
public record Harvest(
    List<Finding> findings, List<Awaiting> answers, AudienceCount audience, Drawn drawn) {

  public Harvest {
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
  }
}

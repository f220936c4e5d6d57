package id.saring.run;

import id.saring.match.Awaiting;
import id.saring.match.Finding;
import id.saring.match.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in the items of some parts of a night.
 *
 * @param findings what was found, in no order
 * @param answers what must be read together with a parent before anything is said of it
 * @param audience how many items there were
 * @param drawn candidates of the blind sample
 * @param accounts of which accounts there was an item, by file ({@link Attendance#packed})
 * @param standings where and in which seasons there was an item that is screened
 */
public record Harvest(
    List<Finding> findings,
    List<Awaiting> answers,
    AudienceCount audience,
    Drawn drawn,
    Map<String, byte[]> accounts,
    Set<Standing> standings) {

  public Harvest {
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
    accounts = Map.copyOf(accounts);
    standings = Set.copyOf(standings);
  }
}

package id.saring.roster;

import java.util.Locale;
import java.util.Objects;

/**
 * A person on the roster. Parts that the roster does not give are empty strings.
 *
 * @param nip employee number; {@link Nip#NONE} for some PTT
 * @param name full name, with titles as written
 * @param status how employed
 * @param position {@code jabatan}
 * @param unit {@code unit_kerja}
 * @param agency {@code instansi}
 * @param region {@code wilayah}, an id or name of the lexicon's {@code wilayah.csv}
 */
public record Employee(
    Nip nip,
    String name,
    EmploymentStatus status,
    String position,
    String unit,
    String agency,
    String region) {

  public Employee {
    Objects.requireNonNull(nip, "nip");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(region, "region");
  }

  /** Whether both rows mean one person: by NIP, and without one by name and agency. */
  public boolean isSamePersonAs(Employee that) {
    return personKey().equals(that.personKey());
  }

  String personKey() {
    if (!nip.isNone()) {
      return nip.digits();
    }
    return fold(name) + "\n" + fold(unit) + "\n" + fold(agency);
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

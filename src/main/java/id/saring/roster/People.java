package id.saring.roster;

import java.util.List;

/**
 * The people of a roster, each kept once for all their accounts. A person whose rows do not agree
 * (another position, say) is kept once for each of the rows that follow another. Filled by one
 * thread, then only read, by any.
 */
final class People {

  /** Far more than there are positions or offices; a dictionary of that size takes some 10 MB. */
  private static final int MOST_TEXTS = 100_000;

  private static final List<EmploymentStatus> STATUSES = List.of(EmploymentStatus.values());

  private final Pages pages = new Pages();
  private final SharedTexts positions = new SharedTexts(MOST_TEXTS);
  private final SharedTexts units = new SharedTexts(MOST_TEXTS);
  private final SharedTexts agencies = new SharedTexts(MOST_TEXTS);
  private final SharedTexts regions = new SharedTexts(Integer.MAX_VALUE);
  private final RowBytes packed = new RowBytes();
  private SlotTable known = new SlotTable();
  private int count;

  /** Returns the number under which the person is kept. */
  int add(Employee employee) {
    pack(employee);
    int hash = employee.personKey().hashCode();
    for (int place = known.first(hash); place >= 0; place = known.next(place, hash)) {
      int number = known.row(place);
      if (pages.at(number).holds(packed)) {
        return number;
      }
      if (get(number).isSamePersonAs(employee)) {
        int latest = pages.add(packed);
        known.replace(place, latest);
        return latest;
      }
    }
    int number = pages.add(packed);
    known.add(hash, number);
    count++;
    return number;
  }

  private void pack(Employee employee) {
    packed.clear();
    packed.octet(STATUSES.indexOf(employee.status()));
    packed.number(employee.nip().number());
    packed.text(employee.name());
    positions.put(employee.position(), packed);
    units.put(employee.unit(), packed);
    agencies.put(employee.agency(), packed);
    regions.put(employee.region(), packed);
  }

  Employee get(int number) {
    RowCursor row = pages.at(number);
    EmploymentStatus status = STATUSES.get(row.octet());
    Nip nip = Nip.ofNumber(row.number());
    return new Employee(
        nip,
        row.text(),
        status,
        positions.get(row),
        units.get(row),
        agencies.get(row),
        regions.get(row));
  }

  /** How many different people there are. */
  int count() {
    return count;
  }

  /** What stands in their {@code wilayah}, each once. */
  List<String> regions() {
    return regions.all();
  }

  /** Forgets what only {@link #add} needs. */
  void trim() {
    pages.trim();
    positions.trim();
    units.trim();
    agencies.trim();
    regions.trim();
    known = new SlotTable();
  }
}

package id.saring.roster;

import java.util.Objects;

/**
 * One usable row of the roster.
 *
 * @param line line in the file, from 1
 * @param employee the person
 * @param account the account
 */
public record RosterEntry(long line, Employee employee, Account account) {

  public RosterEntry {
    Objects.requireNonNull(employee, "employee");
    Objects.requireNonNull(account, "account");
  }
}

package id.saring.run;

import com.fasterxml.jackson.core.JsonGenerator;
import id.saring.match.BlindSpots;
import id.saring.roster.AccountCoverage;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a night could not see: as numbers and names of files and entries, never whose account.
 * Immutable.
 *
 * @param accounts of how many active accounts there was an item, by platform
 * @param nights earlier run dates with which the sources were compared
 * @param arrivals sources that did not come as they used to, the worst first
 * @param blind entries that could find nothing
 */
public record Unseen(
    List<AccountCoverage> accounts, int nights, List<Arrival> arrivals, BlindSpots blind) {

  /** As many sources are named; the others are counted. */
  private static final int MOST_NAMED = 100;

  public Unseen {
    accounts = List.copyOf(accounts);
    arrivals = List.copyOf(arrivals);
  }

  /** Accounts that were somebody's on the run date. */
  public long active() {
    return accounts.stream().mapToLong(AccountCoverage::active).sum();
  }

  /** Those of them of which there was not a single item. */
  public long withoutData() {
    return accounts.stream().mapToLong(AccountCoverage::withoutData).sum();
  }

  /** How many sources have this amiss. */
  public long count(Arrival.Kind kind) {
    return arrivals.stream().filter(one -> one.kind() == kind).count();
  }

  /** Writes it into an open object of the manifest. */
  void write(JsonGenerator json) throws IOException {
    if (!accounts.isEmpty()) { // else a night without a roster
      writeAccounts(json);
    }
    writeArrivals(json);
    json.writeObjectFieldStart("blind_entries");
    for (Map.Entry<BlindSpots.Why, List<String>> one : blind.entries().entrySet()) {
      json.writeArrayFieldStart(one.getKey().code());
      for (String entry : one.getValue()) {
        json.writeString(entry);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeAccounts(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("accounts");
    writeCounts(json, active(), withoutData());
    json.writeArrayFieldStart("platforms");
    for (AccountCoverage one : accounts) {
      json.writeStartObject();
      json.writeStringField("platform", one.platform().code());
      writeCounts(json, one.active(), one.withoutData());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeCounts(JsonGenerator json, long active, long without)
      throws IOException {
    json.writeNumberField("active", active);
    json.writeNumberField("with_data", active - without);
    json.writeNumberField("without_data", without);
  }

  private void writeArrivals(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("arrivals");
    json.writeNumberField("nights", nights);
    for (Arrival.Kind kind : Arrival.Kind.values()) {
      json.writeNumberField(kind.code(), count(kind));
    }
    json.writeArrayFieldStart("sources");
    for (Arrival one : arrivals.subList(0, Math.min(MOST_NAMED, arrivals.size()))) {
      json.writeStartObject();
      json.writeStringField("source", one.source());
      json.writeStringField("kind", one.kind().code());
      json.writeNumberField("items", one.items());
      json.writeNumberField("usual", one.usual());
      json.writeNumberField("nights", one.nights());
      if (one.newest().isPresent()) {
        json.writeStringField("newest", one.newest().get().toString());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

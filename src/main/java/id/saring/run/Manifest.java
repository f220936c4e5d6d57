package id.saring.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import id.saring.ingest.fill.FillJson;
import id.saring.io.Message;
import id.saring.io.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * {@code manifes.json}: what went in, what came out, and numbers that add up. It holds no time of
 * day and no path of the machine, so that the same night gives the same bytes anywhere.
 *
 * @param runId name of the run
 * @param version version of saring
 * @param lexiconSha256 hash of all lexicon layers
 * @param rosterSha256 hash of the roster file, or empty
 * @param rosterAccounts usable rows of the roster
 * @param options options that change the result
 * @param inputs every input file with its sources
 * @param counts the numbers of the night
 * @param sampledFrom out of how many items the blind sample was drawn; told only if it was
 * @param overBudget entries over their budget, told only if there are any
 * @param parents what became of the search for parents
 * @param unseen what the night could not see
 * @param outputs files published with it
 * @param previous hash of the manifest of the run before, or empty
 */
public record Manifest(
    RunId runId,
    String version,
    String lexiconSha256,
    String rosterSha256,
    int rosterAccounts,
    Map<String, String> options,
    List<InputTally> inputs,
    RunCounts counts,
    OptionalLong sampledFrom,
    List<Overrun> overBudget,
    ParentCounts parents,
    Unseen unseen,
    List<Output> outputs,
    String previous) {

  /** Name of the file. */
  public static final String NAME = "manifes.json";

  private static final int FORMAT = 1;

  /**
   * A published file.
   *
   * @param name file name in the run folder
   * @param rows rows without the header
   * @param sha256 hash of its bytes
   */
  public record Output(String name, long rows, String sha256) {}

  /**
   * Hash over everything but the inputs that decides the result: what is the same under it need not
   * be read again.
   */
  static String conditions(
      String version, String lexiconSha256, String rosterSha256, Map<String, String> options) {
    StringBuilder all =
        new StringBuilder("saring " + version)
            .append("\nlexicon ")
            .append(lexiconSha256)
            .append("\nroster ")
            .append(rosterSha256);
    new TreeMap<>(options)
        .forEach((key, value) -> all.append('\n').append(key).append('=').append(value));
    return Sha256.of(all.toString());
  }

  /**
   * Hash over everything that decides the result: the same fingerprint is the same run. A file that
   * could be read only in part may be read whole the next time, and that is no replay.
   */
  static String fingerprint(List<InputTally> inputs, String conditions) {
    StringBuilder all = new StringBuilder("conditions ").append(conditions);
    for (InputTally input : inputs) {
      all.append("\ninput ").append(input.file()).append(' ').append(input.sha256());
      all.append(input.isUnread() ? " " + SourceFeed.UNREAD : "");
    }
    return Sha256.of(all.toString());
  }

  /** The same manifest with the files that were published. */
  Manifest withOutputs(List<Output> published) {
    return new Manifest(
        runId,
        version,
        lexiconSha256,
        rosterSha256,
        rosterAccounts,
        options,
        inputs,
        counts,
        sampledFrom,
        overBudget,
        parents,
        unseen,
        published,
        previous);
  }

  String fingerprint() {
    return fingerprint(inputs, conditions(version, lexiconSha256, rosterSha256, options));
  }

  /** The file's bytes. */
  byte[] toJson() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("run", runId.toString());
      json.writeStringField("run_date", runId.date().toString());
      json.writeStringField("saring", version);
      json.writeStringField("fingerprint", fingerprint());
      json.writeStringField("previous_manifest_sha256", previous);
      json.writeStringField("lexicon_sha256", lexiconSha256);
      json.writeStringField("roster_sha256", rosterSha256);
      json.writeNumberField("roster_accounts", rosterAccounts);
      writeOptions(json);
      writeCounts(json, "counts", counts.byName());
      if (sampledFrom.isPresent()) {
        json.writeNumberField(id.saring.ledger.Night.SAMPLED_FROM, sampledFrom.getAsLong());
      }
      writeOverBudget(json);
      writeCounts(json, "parents", parents.byName());
      unseen.write(json);
      writeInputs(json);
      writeOutputs(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void writeOptions(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
  }

  private static void writeCounts(JsonGenerator json, String name, Map<String, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void writeOverBudget(JsonGenerator json) throws IOException {
    if (overBudget.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("over_budget");
    for (Overrun overrun : overBudget) {
      json.writeStartObject();
      json.writeStringField("entry", overrun.entry());
      json.writeNumberField("budget", overrun.budget());
      json.writeNumberField("rows", overrun.rows());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeInputs(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (InputTally input : inputs) {
      json.writeStartObject();
      json.writeStringField("file", input.file());
      json.writeNumberField("bytes", input.bytes());
      json.writeStringField("sha256", input.sha256());
      json.writeArrayFieldStart("sources");
      for (SourceTally source : input.sources()) {
        writeSource(json, source);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSource(JsonGenerator json, SourceTally source) throws IOException {
    json.writeStartObject();
    json.writeStringField("member", source.member());
    if (source.skippedSince().isPresent()) {
      json.writeStringField("skipped_since", source.skippedSince().get());
    }
    json.writeStringField("format", source.format());
    json.writeNumberField("records", source.records());
    json.writeNumberField("converted", source.converted());
    json.writeNumberField("merged", source.merged());
    json.writeNumberField("ignored", source.ignored());
    json.writeNumberField("rejected", source.rejected());
    json.writeNumberField("items", source.items());
    if (source.problem().isPresent()) {
      json.writeStringField("problem", source.problem().get().code());
      json.writeStringField("problem_text", source.problem().get().problem().indonesian());
    }
    FillJson.write(json, source.fill());
    FillJson.writeWarnings(json, source.warnings());
    List<Message> notices = source.notices();
    if (!notices.isEmpty()) {
      json.writeArrayFieldStart("notices");
      for (Message notice : notices) {
        json.writeString(notice.indonesian());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeOutputs(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("outputs");
    for (Output output : outputs) {
      json.writeStartObject();
      json.writeStringField("name", output.name());
      json.writeNumberField("rows", output.rows());
      json.writeStringField("sha256", output.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

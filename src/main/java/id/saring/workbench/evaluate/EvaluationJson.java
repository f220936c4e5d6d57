package id.saring.workbench.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A result as a file: counts, and for each text its id, label, score, band, entries and reasons.
 * The texts themselves are not in it, though reasons quote the words that decided. Pure functions
 * apart from the file.
 */
public final class EvaluationJson {

  static final String FORMAT = "saring-evaluation-1";

  private EvaluationJson() {}

  /**
   * Writes a result; nothing half-written is left.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Evaluation evaluation, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, ".evaluasi", ".json");
    try {
      Files.write(part, text(evaluation).getBytes(StandardCharsets.UTF_8));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The result as JSON: the same for the same result. */
  static String text(Evaluation evaluation) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(new DefaultPrettyPrinter());
      out.writeStartObject();
      out.writeStringField("format", FORMAT);
      out.writeStringField("lexicon", evaluation.lexicon());
      out.writeNumberField("texts", evaluation.outcomes().size());
      bands(out, evaluation);
      labels(out, evaluation);
      groups(out, evaluation);
      errors(out, evaluation);
      entries(out, evaluation);
      out.writeArrayFieldStart("items");
      for (Outcome one : evaluation.outcomes()) {
        item(out, one);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text + "\n";
  }

  private static void bands(JsonGenerator out, Evaluation evaluation) throws IOException {
    out.writeObjectFieldStart("bands");
    for (Band floor : List.of(Band.TINGGI, Band.SEDANG, Band.RENDAH)) {
      out.writeFieldName(floor.code());
      confusion(out, evaluation.confusion(floor));
    }
    out.writeEndObject();
  }

  private static void confusion(JsonGenerator out, Confusion counts) throws IOException {
    out.writeStartObject();
    out.writeNumberField("found", counts.found());
    out.writeNumberField("noise", counts.noise());
    out.writeNumberField("missed", counts.missed());
    out.writeNumberField("quiet", counts.quiet());
    interval(
        out,
        "precision",
        counts.precision().value(),
        counts.precision().low(),
        counts.precision().high());
    interval(out, "recall", counts.recall().value(), counts.recall().low(), counts.recall().high());
    interval(out, "f1", counts.f1(), counts.f1Low(), counts.f1High());
    out.writeEndObject();
  }

  /** A value and its interval; null where nothing can be said. */
  private static void interval(
      JsonGenerator out, String name, double value, double low, double high) throws IOException {
    out.writeArrayFieldStart(name);
    for (double one : new double[] {value, low, high}) {
      if (Double.isNaN(one)) {
        out.writeNull();
      } else {
        out.writeNumber(BigDecimal.valueOf(one).setScale(4, RoundingMode.HALF_UP));
      }
    }
    out.writeEndArray();
  }

  private static void labels(JsonGenerator out, Evaluation evaluation) throws IOException {
    out.writeObjectFieldStart("labels");
    for (Map.Entry<Label, Map<Band, Long>> label : evaluation.bandsByLabel().entrySet()) {
      out.writeObjectFieldStart(label.getKey().code());
      for (Band band : Band.values()) {
        out.writeNumberField(band.code(), label.getValue().getOrDefault(band, 0L));
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void groups(JsonGenerator out, Evaluation evaluation) throws IOException {
    out.writeObjectFieldStart("groups");
    for (String group : evaluation.groups()) {
      out.writeObjectFieldStart(group);
      for (Map.Entry<String, Confusion> value :
          evaluation.confusionBy(group, Band.SEDANG).entrySet()) {
        out.writeFieldName(value.getKey());
        confusion(out, value.getValue());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void errors(JsonGenerator out, Evaluation evaluation) throws IOException {
    out.writeArrayFieldStart("errors");
    for (Evaluation.ErrorKind kind : evaluation.errorKinds(Band.SEDANG)) {
      out.writeStartObject();
      out.writeStringField("error", kind.noise() ? "noise" : "missed");
      out.writeStringField("kind", kind.kind());
      out.writeNumberField("count", kind.count());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void entries(JsonGenerator out, Evaluation evaluation) throws IOException {
    out.writeArrayFieldStart("entries");
    for (Evaluation.EntryCount entry : evaluation.entries(Band.RENDAH)) {
      out.writeStartObject();
      out.writeStringField("id", entry.id());
      out.writeStringField("kind", entry.kind());
      out.writeNumberField("hits", entry.share().of());
      out.writeNumberField("true", entry.share().hits());
      out.writeNumberField("false", entry.noise());
      out.writeNumberField("strongest_false", entry.strongestNoise());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void item(JsonGenerator out, Outcome one) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", one.item().id());
    out.writeStringField("label", one.item().label().code());
    out.writeNumberField("score", one.score());
    out.writeStringField("band", one.band().code());
    out.writeArrayFieldStart("entries");
    for (Outcome.Sighting sign : one.signs()) {
      out.writeString(sign.id());
    }
    out.writeEndArray();
    out.writeStringField("why", one.why());
    out.writeEndObject();
  }
}

package id.saring.ingest.fill;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.saring.item.Activity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Fill rates as they stand in {@code inspect --json} and the manifest: the shares for people in
 * {@code fill}, the counts behind them by kind in {@code filled}, from which nights are compared.
 */
public final class FillJson {

  /** Name of the object with the counts. */
  public static final String COUNTS = "filled";

  private static final double DIGITS = 10_000;

  private FillJson() {}

  /** Writes both objects. */
  public static void write(JsonGenerator json, FillRates rates) throws IOException {
    json.writeObjectFieldStart("fill");
    for (FilledField field : FilledField.values()) {
      OptionalDouble rate = rates.rate(field);
      if (rate.isPresent()) {
        json.writeNumberField(field.code(), Math.round(rate.getAsDouble() * DIGITS) / DIGITS);
      }
    }
    json.writeEndObject();
    json.writeObjectFieldStart(COUNTS);
    json.writeNumberField("records", rates.records());
    json.writeNumberField("empty", rates.empty());
    for (Activity kind : rates.kinds()) {
      json.writeObjectFieldStart(kind.code());
      json.writeNumberField("items", rates.items(kind));
      for (FilledField field : FilledField.values()) {
        if (field.concerns(kind)) {
          json.writeNumberField(field.code(), rates.filled(kind, field));
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes the warnings about a source as an array, if there are any. */
  public static void writeWarnings(JsonGenerator json, List<? extends ShapeWarning> warnings)
      throws IOException {
    if (warnings.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("warnings");
    for (ShapeWarning warning : warnings) {
      json.writeStartObject();
      if (warning instanceof FillWarning fill) {
        writeFill(json, fill);
      } else if (warning instanceof FormatWarning format) {
        json.writeStringField("field", "format");
        json.writeStringField("before", format.before());
        json.writeNumberField("nights", format.nights());
      }
      json.writeStringField("text", warning.message().indonesian());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFill(JsonGenerator json, FillWarning warning) throws IOException {
    json.writeStringField("field", warning.field().code());
    json.writeStringField("kind", warning.kind().map(Activity::code).orElse(""));
    json.writeNumberField("filled", warning.share().filled());
    json.writeNumberField("items", warning.share().items());
    json.writeNumberField("expected", Math.round(warning.expected() * DIGITS) / DIGITS);
    json.writeNumberField("nights", warning.nights());
  }

  /**
   * Reads the counts back. Names not known (of a newer version) are passed over.
   *
   * @param json stands on the start of the object {@link #COUNTS}; afterwards on its end
   * @throws IOException if it is no such object
   */
  public static FillRates read(JsonParser json) throws IOException {
    FillRates rates = FillRates.NONE;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_NUMBER_INT && name.equals("records")) {
        rates = rates.withRecords(json.getLongValue(), rates.empty());
      } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("empty")) {
        rates = rates.withRecords(rates.records(), json.getLongValue());
      } else if (value == JsonToken.START_OBJECT) {
        rates = readKind(json, Activity.of(name), rates);
      } else {
        json.skipChildren();
      }
    }
    return rates;
  }

  private static FillRates readKind(JsonParser json, Optional<Activity> kind, FillRates before)
      throws IOException {
    FillRates rates = before;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NUMBER_INT || kind.isEmpty()) {
        json.skipChildren();
      } else if (name.equals("items")) {
        rates = rates.with(kind.get(), json.getLongValue());
      } else if (FilledField.of(name).isPresent()) {
        rates = rates.with(kind.get(), FilledField.of(name).get(), json.getLongValue());
      }
    }
    return rates;
  }
}

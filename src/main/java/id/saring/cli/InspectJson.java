package id.saring.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.saring.ingest.SourceReport;
import id.saring.ingest.fill.FillJson;
import id.saring.item.Activity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** One source as one JSON object a line, the documented fields first. */
final class InspectJson {

  private InspectJson() {}

  static String of(SourceReport report) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("path", report.file());
      out.writeStringField("member", report.member());
      out.writeStringField("format", report.format());
      out.writeStringField("status", report.status());
      out.writeNumberField("records", report.records());
      out.writeNumberField("items", report.items());
      out.writeObjectFieldStart("kinds");
      for (Map.Entry<Activity, Long> kind : report.kinds().entrySet()) {
        out.writeNumberField(kind.getKey().code(), kind.getValue());
      }
      out.writeEndObject();
      out.writeStringField("owner", report.owner());
      out.writeStringField("first", report.first().map(Object::toString).orElse(""));
      out.writeStringField("last", report.last().map(Object::toString).orElse(""));
      out.writeNumberField("rejected", report.rejected());
      FillJson.write(out, report.fill());
      FillJson.writeWarnings(out, report.warnings());
      out.writeStringField("sign", report.sign());
      out.writeEndObject();
    }
    return text.toString();
  }
}

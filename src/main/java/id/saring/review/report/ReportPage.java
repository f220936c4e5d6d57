package id.saring.review.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import id.saring.io.Sha256;
import id.saring.review.report.page.JtelaporanGenerated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * {@code laporan.html}: one file, no script, nothing from elsewhere. Every text goes through the
 * template, which escapes by context; the policy of the page lets nothing in but its own style.
 * Pure.
 */
public final class ReportPage {

  private ReportPage() {}

  /** The bytes of the page, UTF-8. */
  @SuppressWarnings("NullAway") // the template's interceptor: none
  public static byte[] of(ReportFacts facts) {
    String style = resource("laporan.css");
    StringOutput html = new StringOutput();
    JtelaporanGenerated.render(
        new OwaspHtmlTemplateOutput(html), null, new PageModel(facts, style, policy(style)));
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String policy(String style) {
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String style) {
    return Base64.getEncoder()
        .encodeToString(Sha256.digest().digest(style.getBytes(StandardCharsets.UTF_8)));
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

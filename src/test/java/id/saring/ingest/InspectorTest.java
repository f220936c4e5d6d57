package id.saring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.item.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {

  @TempDir Path folder;

  private SourceReport inspect(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Inspector inspector =
        new Inspector(Readers.standard(), new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of()));
    List<SourceReport> reports = inspector.inspect(SourceWalk.find(List.of(file)).get(0));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @Test
  void aReportSaysWhatIsInASource() throws IOException {
    SourceReport report =
        inspect(
            "a.ndjson",
            """
            {"platform":"x","author_handle":"sari","posted_at":"2024-10-15T10:00:00Z","text":"a"}
            {"platform":"x","author_handle":"sari","posted_at":"2024-10-14T10:00:00Z","text":"b"}
            {"platform":"x","author_handle":"sari","kind":"like","target_name":"GAS"}
            {"platform":"x","author_handle":"sari","text":"  "}
            {"platform":"x"
            """);

    assertThat(report.status()).isEqualTo("ok");
    assertThat(report.format()).isEqualTo("ndjson");
    assertThat(report.records()).isEqualTo(5);
    assertThat(report.converted()).isEqualTo(3);
    assertThat(report.items()).isEqualTo(3);
    assertThat(report.kinds()).isEqualTo(Map.of(Activity.POST, 2L, Activity.LIKE, 1L));
    assertThat(report.ignored()).isEqualTo(Map.of("empty", 1L));
    assertThat(report.rejected()).isEqualTo(1);
    assertThat(report.owner()).isEqualTo("sari");
    assertThat(report.first()).contains(Instant.parse("2024-10-14T10:00:00Z"));
    assertThat(report.last()).contains(Instant.parse("2024-10-15T10:00:00Z"));
  }

  @Test
  void twoAuthorsAreNoOwner() throws IOException {
    SourceReport report =
        inspect("a.csv", "platform,author_handle,text\nx,sari,a\nx,budi,b\nx,sari,c\nx,,tanpa\n");

    assertThat(report.owner()).isEmpty();
    assertThat(report.authors()).isEqualTo(2);
  }

  @Test
  void onlyTheFirstRejectsAreToldOneByOne() throws IOException {
    SourceReport report =
        inspect("a.ndjson", "{\"platform\":\"x\",\"text\":\"a\"}\n" + "{\n".repeat(1000));

    assertThat(report.rejected()).isEqualTo(1000);
    assertThat(report.rejects()).hasSize(20);
    assertThat(report.rejects().get(19).line()).isEqualTo(21);
  }

  @Test
  void aSourceThatCannotBeReadSaysWhy() throws IOException {
    assertThat(inspect("a.txt", "halo").status()).isEqualTo("format-tak-dikenal");
    assertThat(inspect("b.txt", "").status()).isEqualTo("kosong");
    assertThat(inspect("c.zip", "halo").status()).isEqualTo("zip-rusak");
  }
}

package id.saring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.CommandLineDriver.Outcome;
import id.saring.review.back.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is there before the first command of a document is typed: what the document presumes. */
enum DocumentStage {
  /** Nothing: the document begins with unpacking or cloning. */
  NOTHING {
    @Override
    void set(DocumentReader reader) {}
  },
  /** The root of the project. */
  SOURCES {
    @Override
    void set(DocumentReader reader) throws IOException {
      ElsewhereCommand.sources(reader);
    }
  },
  /** A working folder after a night over the sample data, and two sheets that came back. */
  MORNING {
    @Override
    void set(DocumentReader reader) throws IOException, InterruptedException {
      sampleNight(reader);
      sheets(reader.folder());
    }
  },
  /** The same, with the sheets imported. */
  DECIDED {
    @Override
    void set(DocumentReader reader) throws IOException, InterruptedException {
      MORNING.set(reader);
      done(reader, "saring review import lembar-ani.csv lembar-budi.xlsx");
    }
  },
  /** The lexicon and the night of {@link StatsTest}. */
  STATS {
    @Override
    void set(DocumentReader reader) throws IOException {
      StatsTest night = new StatsTest();
      night.folder = reader.folder();
      night.aNightWithDecisions();
      Files.writeString(reader.folder().resolve("saring.properties"), "lexicon=lexicon\n");
    }
  };

  private static final String HEADER =
      "id_temuan;keputusan;penelaah;penelaah_kedua;tanggal_diketahui;tanggal_telaah";

  /** Makes it so, with the reader in the folder where the document begins. */
  abstract void set(DocumentReader reader) throws IOException, InterruptedException;

  private static void sampleNight(DocumentReader reader) throws IOException, InterruptedException {
    ElsewhereCommand.release(reader, reader.at("/opt"));
    done(reader, "ln -s " + DocumentCommandsTest.RELEASE + " /opt/saring");
    done(reader, "/opt/saring/bin/saring init coba && cd coba");
    done(reader, "cp /opt/saring/sample-data/accounts.csv .");
    done(reader, "cp -r /opt/saring/sample-data/exports/. inbox");
    done(reader, "echo lexicon=/opt/saring/sample-data/lexicon >> saring.properties");
    done(reader, "saring screen");
  }

  private static void done(DocumentReader reader, String line)
      throws IOException, InterruptedException {
    Outcome outcome = reader.type(line);
    assertThat(outcome.code()).as("%s: %s", line, outcome.out()).isZero();
  }

  /** What Ani and Budi typed, she in a text file, he in a workbook. */
  private static void sheets(Path folder) throws IOException {
    List<String> ids =
        Sheet.read(folder.resolve("outbox/2024-12-01/lembar-tinjauan.csv"), ';')
            .column("id_temuan");
    Map<String, List<String>> typed =
        Map.of(
            "Ani",
            List.of(
                ids.get(0) + ";bukan_pelanggaran;Ani;;2024-11-25;2024-11-30",
                ids.get(1) + ";dugaan_pelanggaran;Ani;Cici;2024-11-20;2024-11-30",
                ids.get(3) + ";perlu_klarifikasi;Ani;;2024-11-29;2024-11-30"),
            "Budi",
            List.of(
                ids.get(1) + ";bukan_asn;Budi;;2024-11-20;2024-11-30",
                ids.get(2) + ";dugaan_pelanggaran;Budi;Cici;2024-11-25;2024-11-30"));
    Files.write(
        folder.resolve("lembar-ani.csv"),
        (HEADER + "\r\n" + String.join("\r\n", typed.get("Ani")) + "\r\n").getBytes());
    List<List<String>> cells = new ArrayList<>(List.of(List.of(HEADER.split(";"))));
    typed.get("Budi").forEach(row -> cells.add(List.of(row.split(";", -1))));
    Files.write(folder.resolve("lembar-budi.xlsx"), Workbooks.of(cells));
  }
}

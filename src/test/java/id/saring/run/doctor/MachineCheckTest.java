package id.saring.run.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.run.doctor.Diagnosis.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineCheckTest {

  private static final int JAVA = 0;
  private static final int MEMORY = 1;
  private static final int NAMES = 2;
  private static final int CLOCK = 3;

  private static Level level(int which, int java, long heapMib, String charset, String today) {
    List<Diagnosis> all =
        MachineCheck.of(
            new MachineFacts(java, heapMib << 20, charset, "id-ID", LocalDate.parse(today)));
    assertThat(all.get(which).message().indonesian()).isNotBlank();
    return all.get(which).level();
  }

  @ParameterizedTest
  @CsvSource({"11,MASALAH", "16,MASALAH", "17,OK", "25,OK"})
  void javaIsSeventeenOrNewer(int java, Level expected) {
    assertThat(level(JAVA, java, 1024, "UTF-8", "2024-12-01")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"128,MASALAH", "399,MASALAH", "400,PERHATIAN", "899,PERHATIAN", "900,OK", "9000,OK"})
  void memoryIsEnough(long mib, Level expected) {
    assertThat(level(MEMORY, 17, mib, "UTF-8", "2024-12-01")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,OK",
    "utf8,OK",
    "ANSI_X3.4-1968,PERHATIAN",
    "ISO-8859-1,PERHATIAN",
    "?,PERHATIAN"
  })
  void fileNamesAreUnicode(String charset, Level expected) {
    assertThat(level(NAMES, 17, 1024, charset, "2024-12-01")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01,MASALAH",
    "2023-12-31,MASALAH",
    "2024-01-01,OK",
    "2060-12-31,OK",
    "2061-01-01,MASALAH"
  })
  void theYearIsPlausible(String today, Level expected) {
    assertThat(level(CLOCK, 17, 1024, "UTF-8", today)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,MASALAH", "255,MASALAH", "256,PERHATIAN", "2047,PERHATIAN", "2048,OK"})
  void theDiskHasSpace(long mib, Level expected) {
    assertThat(FolderCheck.space("reviews", mib << 20).level()).isEqualTo(expected);
  }
}

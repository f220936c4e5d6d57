package id.saring.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.archive.ArchiveException.Kind;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fault of reading or writing means for whoever asked. */
class ArchiveExceptionTest {

  private static final Path FOLDER = Path.of("arsip");

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new IndexNotFoundException("no segments"), Kind.ABSENT),
        Arguments.of(new IndexFormatTooNewException("segments_1", 12, 8, 10), Kind.OTHER_VERSION),
        Arguments.of(new IndexFormatTooOldException("segments_1", "of 2015"), Kind.OTHER_VERSION),
        Arguments.of(new LockObtainFailedException("held"), Kind.HELD),
        Arguments.of(new CorruptIndexException("checksum", "_0.fdt"), Kind.DAMAGED),
        Arguments.of(new EOFException("ends"), Kind.DAMAGED),
        Arguments.of(new NoSuchFileException("_0.fdt"), Kind.DAMAGED),
        Arguments.of(new FileNotFoundException("_0.fdt"), Kind.DAMAGED),
        Arguments.of(new IOException(new DataFormatException("bits")), Kind.DAMAGED),
        Arguments.of(new ArrayIndexOutOfBoundsException(7), Kind.DAMAGED),
        Arguments.of(new AccessDeniedException("arsip"), Kind.UNUSABLE),
        Arguments.of(new IOException("No space left on device"), Kind.UNUSABLE));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldByWhatCanBeDoneAboutIt(Throwable fault, Kind kind) {
    ArchiveException told = ArchiveException.of(FOLDER, fault);
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told).hasCause(fault);
    assertThat(told.problem().in(Locale.ENGLISH)).contains("arsip");
    assertThat(told.problem().in(Locale.forLanguageTag("id"))).contains("arsip");
  }

  @Test
  void whatIsToldOnceStaysAsItWasTold() {
    ArchiveException held = ArchiveException.of(Kind.HELD, FOLDER, "another run");
    assertThat(ArchiveException.of(Path.of("lain"), held)).isSameAs(held);
  }

  @Test
  void onlyTheFirstLineOfAFaultIsTold() {
    assertThat(ArchiveException.of(FOLDER, new IOException("full\nat a.b.C"))).hasMessage("full");
    assertThat(ArchiveException.of(FOLDER, new EOFException())).hasMessage("java.io.EOFException");
    assertThat(ArchiveException.of(FOLDER, new IOException(""))).hasMessage("");
  }
}

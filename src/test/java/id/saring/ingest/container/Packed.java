package id.saring.ingest.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Containers for tests; members alternate name, content. */
public final class Packed {

  private Packed() {}

  /** A zip. */
  public static byte[] zip(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) members[i]));
        zip.write(bytes(members[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  /** A tar. */
  public static byte[] tar(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (int i = 0; i < members.length; i += 2) {
        TarArchiveEntry entry = new TarArchiveEntry((String) members[i], true);
        byte[] content = bytes(members[i + 1]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The header of a tar that announces a name of so many bytes, and the name. */
  static byte[] longName(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      TarArchiveEntry entry =
          new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
      entry.setSize(length);
      tar.putArchiveEntry(entry);
      tar.write(new byte[length]);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  /** A gzip stream. */
  public static byte[] gzip(Object content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(bytes(content));
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(Object content) {
    return content instanceof byte[] bytes
        ? bytes
        : content.toString().getBytes(StandardCharsets.UTF_8);
  }
}

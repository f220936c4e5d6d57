package id.saring.review.back;

import id.saring.io.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** As what a returned sheet was saved, judged by its bytes and not by its name. */
enum SheetKind {
  CSV(""),
  XLSX(""),
  XLSX_WITH_MACROS(""),
  EMPTY("review.sheet-empty"),
  PASSWORD("review.sheet-password"),
  OLD_EXCEL("review.sheet-xls"),
  BINARY_EXCEL("review.sheet-xlsb"),
  OPEN_DOCUMENT("review.sheet-ods"),
  OTHER_ZIP("review.sheet-zip"),
  DAMAGED("review.sheet-damaged");

  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The list of streams stands anywhere in a compound file; encrypted sheets are small. */
  private static final int MOST_COMPOUND = 64 << 20;

  private final String refusalKey;

  SheetKind(String refusalKey) {
    this.refusalKey = refusalKey;
  }

  /** Why it cannot be read and what to do, or empty if it can. */
  Optional<Message> refusal() {
    return refusalKey.isEmpty() ? Optional.empty() : Optional.of(Message.of(refusalKey));
  }

  static SheetKind of(Path path) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(8);
    }
    if (head.length == 0) {
      return EMPTY;
    }
    if (startsWith(head, COMPOUND)) {
      return isEncrypted(path) ? PASSWORD : OLD_EXCEL;
    }
    return startsWith(head, ZIP) ? packed(path) : CSV;
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  /** A workbook with a password is a compound file with a stream of this name (MS-OFFCRYPTO). */
  private static boolean isEncrypted(Path path) throws IOException {
    String name = "EncryptedPackage";
    try (InputStream in = Files.newInputStream(path)) {
      String bytes = new String(in.readNBytes(MOST_COMPOUND), StandardCharsets.ISO_8859_1);
      return bytes.contains(String.join("\0", name.split("")));
    }
  }

  private static SheetKind packed(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return zip.getEntry("xl/vbaProject.bin") == null ? XLSX : XLSX_WITH_MACROS;
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        return BINARY_EXCEL;
      }
      return zip.getEntry("content.xml") != null ? OPEN_DOCUMENT : OTHER_ZIP;
    } catch (ZipException e) {
      return DAMAGED;
    }
  }
}

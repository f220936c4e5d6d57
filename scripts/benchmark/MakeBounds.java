import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes one hostile or giant input: {@code java MakeBounds.java FOLDER CASE}. See scripts/bounds. */
public final class MakeBounds {

  private static final long GIB = 1L << 30;
  private static final String CHAT = "{\"name\":\"Warga\",\"type\":\"private_group\",\"id\":7,\"messages\":[\n";

  private MakeBounds() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    switch (args[1]) {
      case "ndjson-line-1g" -> file(folder, "a.ndjson", out -> {
        text(out, post(1) + "{\"platform\":\"x\",\"author_handle\":\"sari.uji\",\"text\":\"");
        fill(out, 'a', GIB);
        text(out, "\"}\n" + post(2));
      });
      case "ndjson-deep" -> file(folder, "a.ndjson", out ->
        text(out, post(1) + "{\"platform\":\"x\",\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n" + post(2)));
      case "json-array-4g" -> file(folder, "result.json", out -> {
        text(out, CHAT);
        byte[] message = message(1).getBytes(StandardCharsets.UTF_8);
        for (long n = 0; n < 4 * GIB; n += message.length + 2) {
          out.write(message);
          text(out, ",\n");
        }
        text(out, message(2) + "]}");
      });
      case "json-record-1g" -> file(folder, "result.json", out -> {
        text(out, CHAT + message(1) + ",\n{\"id\":9,\"type\":\"message\",\"text\":\"");
        fill(out, 'a', GIB);
        text(out, "\"},\n" + message(2) + "]}");
      });
      case "json-deep" -> file(folder, "result.json", out ->
        text(out, CHAT + message(1) + ",\n{\"id\":9,\"type\":\"message\",\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "},\n" + message(2) + "]}"));
      case "json-only-brackets" -> file(folder, "a.json", out -> fill(out, '[', 100 << 20));
      case "csv-row-1g" -> file(folder, "a.csv", out -> {
        text(out, "platform,author_handle,text,item_id\nx,sari.uji,Dukung GACOR,1\nx,sari.uji,");
        fill(out, 'a', GIB);
        text(out, ",2\nx,sari.uji,Dukung GACOR,3\n");
      });
      case "csv-open-quote-1g" -> file(folder, "a.csv", out -> {
        text(out, "platform,author_handle,text,item_id\nx,sari.uji,Dukung GACOR,1\nx,sari.uji,\"");
        byte[] row = "x,orang,halo,5\n".getBytes(StandardCharsets.UTF_8);
        for (long n = 0; n < GIB; n += row.length) {
          out.write(row);
        }
      });
      case "csv-cells-100m" -> file(folder, "a.csv", out -> {
        text(out, "platform,author_handle,text,item_id\nx,sari.uji,Dukung GACOR,1\n");
        fill(out, ',', 100 << 20);
        text(out, "\nx,sari.uji,Dukung GACOR,3\n");
      });
      case "whatsapp-line-1g" -> file(folder, "chat.txt", out -> {
        text(out, "15/10/24, 10:00 - Sari: Dukung GACOR\n15/10/24, 10:01 - Sari: ");
        fill(out, 'a', GIB);
        text(out, "\n15/10/24, 10:02 - Sari: Dukung GACOR\n15/10/24, 10:03 - Budi: ya\n");
      });
      case "tiktok-txt-line-1g" -> file(folder, "Comments.txt", out -> {
        text(out, "Date: 2024-10-15 02:00:00 UTC\nComment: Dukung GACOR\n\nDate: 2024-10-15 02:00:00 UTC\nComment: ");
        fill(out, 'a', GIB);
        text(out, "\n\nDate: 2024-10-15 02:00:00 UTC\nComment: Dukung GACOR\n");
      });
      case "x-archive-1g" -> file(folder, "tweets.js", out -> {
        text(out, "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"Tue Oct 15 02:00:00 +0000 2024\",\"full_text\":\"GACOR\"}},\n{\"tweet\":{\"id_str\":\"2\",\"full_text\":\"");
        fill(out, 'a', GIB);
        text(out, "\"}}]");
      });
      case "html-page-tags" -> file(folder, "a.html", out -> {
        text(out, "<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"GACOR\"></head><body>");
        repeat(out, "<b>a</b>", 3_000_000);
      });
      case "html-page-deep" -> file(folder, "a.html", out -> {
        text(out, "<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"GACOR\"></head><body>");
        repeat(out, "<div>", 900_000);
      });
      case "html-page-attributes" -> file(folder, "a.html", out -> {
        text(out, "<!DOCTYPE html><html><head><meta property=\"og:title\" content=\"GACOR\"></head><body><p ");
        for (int i = 0; i < 5_000_000; i++) {
          text(out, "a" + i + "=1 ");
        }
      });
      case "html-table-tags" -> file(folder, "a.xls", out -> {
        text(out, "<table><tr><td>text</td><td>author</td></tr><tr><td>GACOR</td><td>sari.uji</td></tr><tr><td>");
        repeat(out, "<b>a</b>", 3_000_000);
      });
      case "telegram-html-tags" -> file(folder, "messages.html", out -> {
        text(out, telegramPage());
        text(out, telegramMessage(1, "GACOR"));
        text(out, "<div class=\"message default clearfix\" id=\"message2\"><div class=\"body\"><div class=\"text\">");
        repeat(out, "<b>a</b>", 3_000_000);
        text(out, "</div></div></div>" + telegramMessage(3, "GACOR"));
      });
      case "facebook-html-tags" -> file(folder, "comments.html", out -> {
        text(out, "<html><head><title>Comments</title></head><body><div class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">Sari commented on her own post.</h2><div class=\"_2ph_ _a6-p\"><div class=\"_2pin\">GACOR</div>");
        repeat(out, "<div class=\"_2pin\">a</div>", 3_000_000);
      });
      case "instagram-html-tags" -> file(folder, "post_comments_1.html", out -> {
        text(out, "<html><head><title>Comments</title></head><body><div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_a6-p\"><table class=\"_a6_q\"><tr><td>Comment<div><div>GACOR</div></div></td></tr>");
        repeat(out, "<tr><td>Comment<div><div>a</div></div></td></tr>", 1_000_000);
      });
      case "nul-1g" -> {
        for (String name : List.of("a.ndjson", "a.json", "a.csv", "a.txt", "a.html")) {
          file(folder, name, out -> fill(out, '\0', GIB / 4));
        }
      }
      case "gzip-bomb" -> file(folder, "a.ndjson.gz", out -> {
        try (OutputStream gzip = new GZIPOutputStream(out)) {
          text(gzip, post(1));
          fill(gzip, 'a', 10 * GIB);
        }
      });
      case "zip-bomb" -> zip(folder, 10 * GIB, "a.ndjson", "b.ndjson");
      case "zip-members" -> file(folder, "a.zip", out -> {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (int i = 0; i < 1_000_000; i++) {
          zip.putNextEntry(new ZipEntry("a" + i + ".json"));
        }
        zip.finish();
      });
      case "zip-in-zip" -> file(folder, "a.zip", out -> {
        ZipOutputStream outer = new ZipOutputStream(out);
        outer.putNextEntry(new ZipEntry("a.ndjson"));
        text(outer, post(1));
        outer.putNextEntry(new ZipEntry("bom.zip"));
        ZipOutputStream inner = new ZipOutputStream(outer);
        inner.putNextEntry(new ZipEntry("a.ndjson"));
        fill(inner, 'a', 10 * GIB);
        inner.finish();
        outer.putNextEntry(new ZipEntry("c.ndjson"));
        text(outer, post(2));
        outer.finish();
      });
      case "tgz-1g" -> file(folder, "a.tar.gz", out -> {
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          for (int i = 0; i < 2_000; i++) {
            byte[] lines = varied(i).getBytes(StandardCharsets.UTF_8);
            text(gzip, tarHeader("d/posts-" + i + ".ndjson", lines.length));
            gzip.write(lines);
            gzip.write(new byte[(512 - lines.length % 512) % 512]);
          }
          gzip.write(new byte[1024]);
        }
      });
      case "tar-long-name" -> file(folder, "a.tar", out -> {
        byte[] header = tarHeader("././@LongLink", GIB).getBytes(StandardCharsets.ISO_8859_1);
        header[156] = 'L';
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : header) {
          sum += b & 0xFF;
        }
        byte[] octal = String.format("%06o\0 ", sum).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(octal, 0, header, 148, 8);
        out.write(header);
        fill(out, 'a', GIB);
        text(out, tarHeader("a.ndjson", 0));
        out.write(new byte[1024]);
      });
      default -> throw new IllegalArgumentException(args[1]);
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void file(Path folder, String name, Writing writing) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 20)) {
      writing.to(out);
    }
  }

  private static void zip(Path folder, long size, String... names) throws IOException {
    file(folder, "a.zip", out -> {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.setLevel(Deflater.BEST_SPEED);
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, post(1));
        fill(zip, 'a', size / names.length);
      }
      zip.putNextEntry(new ZipEntry("z.ndjson"));
      text(zip, post(2));
      zip.finish();
    });
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void repeat(OutputStream out, String text, int times) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }

  private static void fill(OutputStream out, char with, long size) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) with);
    for (long n = 0; n < size; n += block.length) {
      out.write(block, 0, (int) Math.min(block.length, size - n));
    }
  }

  private static String post(int n) {
    return "{\"platform\":\"instagram\",\"kind\":\"post\",\"item_id\":\"" + n
        + "\",\"author_handle\":\"sari.uji\",\"posted_at\":\"2024-10-15T10:00:00+08:00\",\"text\":\"Dukung paket GACOR " + n + "\"}\n";
  }

  private static String message(int n) {
    return "{\"id\":" + n + ",\"type\":\"message\",\"date\":\"2024-10-15T10:00:00\",\"date_unixtime\":\"1728957600\","
        + "\"from\":\"Sari\",\"from_id\":\"user1\",\"text\":\"Selamat pagi, rapat hari ini pukul sembilan " + "a".repeat(200) + "\"}";
  }

  /** Half a megabyte of lines that hardly pack. */
  private static String varied(int n) {
    java.util.Random random = new java.util.Random(n);
    StringBuilder lines = new StringBuilder();
    while (lines.length() < 500_000) {
      lines.append(post(random.nextInt()).replace("GACOR", Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong())));
    }
    return lines.toString();
  }

  private static String telegramPage() {
    return "<!DOCTYPE html><html><head><title>Exported Data</title><link href=\"css/style.css\" rel=\"stylesheet\"/></head><body><div class=\"page_wrap\"><div class=\"page_header\"><div class=\"content\"><div class=\"text bold\">Warga</div></div></div><div class=\"page_body chat_page\"><div class=\"history\">\n";
  }

  private static String telegramMessage(int n, String text) {
    return "<div class=\"message default clearfix\" id=\"message" + n + "\">\n<div class=\"body\">\n<div class=\"pull_right date details\" title=\"15.10.2024 10:00:00 UTC+08:00\">10:00</div>\n<div class=\"from_name\">Sari</div>\n<div class=\"text\">" + text + "</div>\n</div>\n</div>\n";
  }

  private static String tarHeader(String name, long size) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 108, "0000000\0");
    put(header, 116, "0000000\0");
    put(header, 124, String.format("%011o\0", size));
    put(header, 136, "00000000000\0");
    put(header, 148, "        ");
    put(header, 156, "0");
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format("%06o\0 ", sum));
    return new String(header, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}

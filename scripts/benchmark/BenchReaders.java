import id.saring.ingest.ExportReader;
import id.saring.ingest.InputFile;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.RecordSink;
import id.saring.ingest.SkippedRecord;
import id.saring.ingest.Source;
import id.saring.ingest.SourceWalk;
import id.saring.io.Message;
import id.saring.item.Item;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures how fast each reader alone turns a file into items, one warm thread, by the processor
 * time of that thread. Run by {@code scripts/bench-readers} as {@code java BenchReaders.java MB
 * RUNS [FORMAT...]}.
 *
 * <p>For each family of formats one invented record is repeated, with other ids, names, times and
 * words each time, up to the wanted size, in a temporary folder that is removed. What is printed is
 * a table in Markdown.
 */
public final class BenchReaders {

  /** Processor time of this thread: what others do on the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of());

  private static final String[] WORDS =
      ("saya kami dia ini itu yang dan di ke dari untuk dengan pada tidak sudah belum akan bisa"
           + " pagi siang malam hari kantor sekolah pasar jalan desa laut sawah kerja pulang bantu"
           + " ibu bapak anak guru petani warga hujan panas lampu kopi teh beras 😂 🙏 👍🏽 semoga"
           + " terima kasih mantap seru program bantuan rapat apel layanan jadwal libur gol menang"
           + " #liburan @teman wkwk banget dong gimana")
          .split(" ");

  /**
   * An invented export.
   *
   * @param format the reader that must recognise it
   * @param shape what tells it from others of the same reader
   * @param file where it lies; behind {@code !} the member of a zip
   * @param head what stands before the records
   * @param record a record with places to fill: {@code ${n} ${id} ${user} ${text} ${iso} ${unix}
   *     ${local} ${tweet} ${wa} ${words} ${telegram}}
   * @param between what stands between two records
   * @param tail what stands behind the last one
   * @param beside other files of the same folder, name and content
   */
  private record Export(
      String format,
      String shape,
      String file,
      String head,
      String record,
      String between,
      String tail,
      Map<String, String> beside) {

    Export(
        String format,
        String shape,
        String file,
        String head,
        String record,
        String between,
        String tail) {
      this(format, shape, file, head, record, between, tail, Map.of());
    }
  }

  private static final String NL = "\n";

  private static final List<Export> EXPORTS =
      List.of(
          new Export(
              "ndjson",
              "our own items",
              "items.ndjson",
              "",
              "{\"platform\":\"instagram\",\"kind\":\"comment\",\"item_id\":\"${id}\",\"author_handle\":\"${user}\","
                  + "\"posted_at\":\"${iso}Z\",\"text\":\"${text}\",\"url\":\"https://contoh.invalid/p/${n}\"}",
              NL,
              NL),
          new Export(
              "csv",
              "our own items",
              "items.csv",
              "platform,kind,item_id,author_handle,posted_at,text,url\n",
              "instagram,comment,${id},${user},${iso}Z,\"${text}\",https://contoh.invalid/p/${n}",
              NL,
              NL),
          new Export(
              "table",
              "CSV of any tool",
              "laporan.csv",
              "Tanggal;Nama Akun;Isi;Tautan;Suka\n",
              "${local};${user};\"${text}\";https://www.instagram.com/p/${n}/;12",
              NL,
              NL),
          new Export("table", "XLSX", "laporan.xlsx", "", "", "", ""),
          new Export(
              "whatsapp-text",
              "Android",
              "Chat WhatsApp dengan RT 05.txt",
              "26/11/23 23.10 - Pesan dan panggilan terenkripsi secara end-to-end.\n",
              "${wa} - ${user}: ${text}",
              NL,
              NL),
          new Export(
              "telegram-json",
              "chat",
              "ChatExport_2024-01-05/result.json",
              "{\n"
                  + " \"name\": \"Info\",\n"
                  + " \"type\": \"private_supergroup\",\n"
                  + " \"id\": 1,\n"
                  + " \"messages\": [\n",
              "  {\n"
                  + "   \"id\": ${n},\n"
                  + "   \"type\": \"message\",\n"
                  + "   \"date\": \"${iso}\",\n"
                  + "   \"date_unixtime\": \"${unix}\",\n"
                  + "   \"from\": \"${user}\",\n"
                  + "   \"from_id\": \"user${n}\",\n"
                  + "   \"text\": \"${text}\",\n"
                  + "   \"text_entities\": [\n"
                  + "    {\n"
                  + "     \"type\": \"plain\",\n"
                  + "     \"text\": \"${text}\"\n"
                  + "    }\n"
                  + "   ]\n"
                  + "  }",
              ",\n",
              "\n ]\n}\n"),
          new Export(
              "telegram-html",
              "chat",
              "ChatExport_2024-01-05/messages.html",
              "<!DOCTYPE html><html><body onload=\"CheckLocation();\"><div class=\"page_wrap\">\n"
                  + "<div class=\"page_header\"><div class=\"content\"><div class=\"text"
                  + " bold\">Info</div></div></div>\n"
                  + "<div class=\"page_body chat_page\"><div class=\"history\">\n",
              "<div class=\"message default clearfix\" id=\"message${n}\">\n"
                  + "<div class=\"body\">\n"
                  + "<div class=\"pull_right date details\" title=\"${telegram}"
                  + " UTC+07:00\">07:05</div>\n"
                  + "<div class=\"from_name\">${user}</div>\n"
                  + "<div class=\"text\">${text}</div>\n"
                  + "</div></div>",
              NL,
              "\n</div></div></div></body></html>\n"),
          new Export(
              "x-archive",
              "tweets.js",
              "twitter/data/tweets.js",
              "window.YTD.tweets.part0 = [\n",
              "  {\n"
                  + "    \"tweet\" : {\n"
                  + "      \"edit_info\" : {\n"
                  + "        \"initial\" : {\n"
                  + "          \"editTweetIds\" : [\n"
                  + "            \"${id}\"\n"
                  + "          ]\n"
                  + "        }\n"
                  + "      },\n"
                  + "      \"retweeted\" : false,\n"
                  + "      \"source\" : \"<a href=\\\"https://mobile.twitter.com\\\">X</a>\",\n"
                  + "      \"entities\" : {\n"
                  + "        \"hashtags\" : [ ],\n"
                  + "        \"symbols\" : [ ],\n"
                  + "        \"user_mentions\" : [ ],\n"
                  + "        \"urls\" : [ ]\n"
                  + "      },\n"
                  + "      \"display_text_range\" : [\n"
                  + "        \"0\",\n"
                  + "        \"90\"\n"
                  + "      ],\n"
                  + "      \"favorite_count\" : \"1\",\n"
                  + "      \"id_str\" : \"${id}\",\n"
                  + "      \"truncated\" : false,\n"
                  + "      \"retweet_count\" : \"0\",\n"
                  + "      \"id\" : \"${id}\",\n"
                  + "      \"created_at\" : \"${tweet}\",\n"
                  + "      \"favorited\" : false,\n"
                  + "      \"full_text\" : \"${text}\",\n"
                  + "      \"lang\" : \"in\"\n"
                  + "    }\n"
                  + "  }",
              ",\n",
              "\n]\n",
              Map.of(
                  "twitter/data/account.js",
                  "window.YTD.account.part0 = ["
                      + " {\"account\":{\"username\":\"budi\",\"accountId\":\"9\"}} ]")),
          new Export(
              "x-api-v1",
              "lines",
              "tweets.jsonl",
              "",
              "{\"created_at\":\"${tweet}\",\"id\":${id},\"id_str\":\"${id}\",\"full_text\":\"${text}\",\"truncated\":false,"
                  + "\"entities\":{\"hashtags\":[],\"symbols\":[],\"user_mentions\":[],\"urls\":[]},\"in_reply_to_status_id_str\":null,\"user\":{\"id\":${n},\"id_str\":\"${n}\",\"name\":\"Warga"
                  + " ${n}\","
                  + "\"screen_name\":\"${user}\",\"followers_count\":12,\"verified\":false},\"retweet_count\":0,"
                  + "\"favorite_count\":1,\"lang\":\"in\"}",
              NL,
              NL),
          new Export(
              "x-api-v2",
              "pages of one",
              "pages.jsonl",
              "",
              "{\"data\":[{\"id\":\"${id}\",\"author_id\":\"${n}\",\"created_at\":\"${iso}.000Z\",\"text\":\"${text}\","
                  + "\"lang\":\"in\"}],\"includes\":{\"users\":[{\"id\":\"${n}\",\"username\":\"${user}\",\"name\":\"Warga\"}]},"
                  + "\"meta\":{\"result_count\":1}}",
              NL,
              NL),
          new Export(
              "x-tweet-harvest",
              "CSV",
              "tweets.csv",
              "\"conversation_id_str\",\"created_at\",\"favorite_count\",\"full_text\",\"id_str\",\"image_url\",\"in_reply_to_screen_name\",\"lang\",\"tweet_url\",\"user_id_str\",\"username\"\r\n",
              "\"${id}\",\"${iso}.000Z\",\"1\",\"${text}\",\"${id}\",\"\",\"\",\"in\","
                  + "\"https://x.com/${user}/status/${id}\",\"${n}\",\"${user}\"",
              "\r\n",
              "\r\n"),
          new Export(
              "facebook-json",
              "posts",
              "facebook-budi/posts/your_posts_1.json",
              "[\n",
              "  {\n"
                  + "    \"timestamp\": ${unix},\n"
                  + "    \"data\": [\n"
                  + "      {\n"
                  + "        \"post\": \"${text}\"\n"
                  + "      },\n"
                  + "      {\n"
                  + "        \"update_timestamp\": ${unix}\n"
                  + "      }\n"
                  + "    ],\n"
                  + "    \"title\": \"Budi memperbarui statusnya.\"\n"
                  + "  }",
              ",\n",
              "\n]\n"),
          new Export(
              "facebook-json",
              "comments in a zip",
              "facebook-budi.zip!comments_and_reactions/comments.json",
              "{\n  \"comments_v2\": [\n",
              "    {\n"
                  + "      \"timestamp\": ${unix},\n"
                  + "      \"data\": [\n"
                  + "        {\n"
                  + "          \"comment\": {\n"
                  + "            \"timestamp\": ${unix},\n"
                  + "            \"comment\": \"${text}\",\n"
                  + "            \"author\": \"${user}\"\n"
                  + "          }\n"
                  + "        }\n"
                  + "      ],\n"
                  + "      \"title\": \"Budi mengomentari kiriman Ani.\"\n"
                  + "    }",
              ",\n",
              "\n  ]\n}\n"),
          new Export(
              "facebook-html",
              "comments",
              "facebook-budi/your_facebook_activity/comments_and_reactions/comments.html",
              "<html><head><title>Komentar</title></head><body><div class=\"_a705\">\n",
              "<div class=\"_3-95 _a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">Budi mengomentari kiriman"
                  + " Ani.</h2><div class=\"_2ph_ _a6-p\"><div><div"
                  + " class=\"_2pin\"><div>${text}</div></div></div></div><div class=\"_3-94"
                  + " _a6-o\"><a href=\"https://www.facebook.com/dyi/l/\"><div class=\"_a72d\">"
                  + "${words}</div></a></div></div>",
              NL,
              "\n</div></body></html>\n"),
          new Export(
              "instagram-download-json",
              "comments",
              "instagram-budi/your_instagram_activity/comments/post_comments_1.json",
              "[\n",
              "  {\n"
                  + "    \"media_list_data\": [\n"
                  + "      {\n"
                  + "        \"uri\": \"\"\n"
                  + "      }\n"
                  + "    ],\n"
                  + "    \"string_map_data\": {\n"
                  + "      \"Comment\": {\n"
                  + "        \"value\": \"${text}\"\n"
                  + "      },\n"
                  + "      \"Media Owner\": {\n"
                  + "        \"value\": \"${user}\"\n"
                  + "      },\n"
                  + "      \"Time\": {\n"
                  + "        \"timestamp\": ${unix}\n"
                  + "      }\n"
                  + "    }\n"
                  + "  }",
              ",\n",
              "\n]\n"),
          new Export(
              "instagram-download-html",
              "comments",
              "instagram-budi/your_instagram_activity/comments/post_comments_1.html",
              "<html><head><title>Comments</title></head><body><div class=\"_a706\"><main"
                  + " class=\"_a706\">\n",
              "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_a6-p\"><table"
                  + " style=\"table-layout: fixed;\"><tr><td colspan=\"2\" class=\"_2pin"
                  + " _a6_q\">Comment<div><div>${text}</div></div></td></tr><tr><td colspan=\"2\""
                  + " class=\"_2pin _a6_q\">Media"
                  + " Owner<div><div>${user}</div></div></td></tr><tr><td class=\"_2pin"
                  + " _a6_q\">Time</td><td class=\"_2pin _2piu"
                  + " _a6_r\">${words}</td></tr></table></div></div>",
              NL,
              "\n</main></div></body></html>\n"),
          new Export(
              "instagram-apify",
              "CSV",
              "instagram.csv",
              "\"caption\",\"commentsCount\",\"id\",\"latestComments/0/id\",\"latestComments/0/ownerUsername\",\"latestComments/0/text\",\"latestComments/0/timestamp\",\"ownerUsername\",\"shortCode\",\"timestamp\",\"url\"\n",
              "\"${text}\",\"1\",\"${id}\",\"${id}\",\"${user}\",\"${text}\",\"${iso}.000Z\",\"${user}\",\"C${n}\","
                  + "\"${iso}.000Z\",\"https://www.instagram.com/p/C${n}/\"",
              NL,
              NL),
          new Export(
              "tiktok-download-json",
              "comments",
              "user_data.json",
              "{\n \"Comment\": {\n  \"Comments\": {\n   \"CommentsList\": [\n",
              "    {\n"
                  + "     \"date\": \"${date}\",\n"
                  + "     \"comment\": \"${text}\",\n"
                  + "     \"photo\": \"N/A\",\n"
                  + "     \"url\": \"https://www.tiktokv.com/share/video/${id}/\"\n"
                  + "    }",
              ",\n",
              "\n"
                  + "   ]\n"
                  + "  }\n"
                  + " },\n"
                  + " \"Profile\": {\"Profile Information\": {\"ProfileMap\": {\"userName\":"
                  + " \"budi\"}}}\n"
                  + "}\n"),
          new Export(
              "tiktok-download-txt",
              "comments",
              "TikTok_Data/Comment/Comments.txt",
              "",
              "Date: ${date} UTC\n"
                  + "Comment: ${text}\n"
                  + "Photo: N/A\n"
                  + "Url: https://www.tiktokv.com/share/video/${id}/\n",
              NL,
              NL),
          new Export(
              "youtube-takeout-comments",
              "CSV",
              "Takeout/YouTube/comments.csv",
              "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video"
                  + " ID,Comment Text\n",
              "Ug${id}abcdefg,UCabcdefghijklmnopqrstuv,${iso}.123456+00:00,0,,abcdefghijk,\"{\"\"text\"\":\"\"${text}\"\"}\"",
              NL,
              NL),
          new Export(
              "youtube-api",
              "threads",
              "threads.json",
              "{\"kind\":\"youtube#commentThreadListResponse\",\"items\":[\n",
              "{\"kind\":\"youtube#commentThread\",\"id\":\"Ug${id}\",\"snippet\":{\"videoId\":\"abcdefghijk\","
                  + "\"topLevelComment\":{\"kind\":\"youtube#comment\",\"id\":\"Ug${id}\",\"snippet\":{\"videoId\":\"abcdefghijk\","
                  + "\"textDisplay\":\"${text}\",\"textOriginal\":\"${text}\",\"authorDisplayName\":\"@${user}\","
                  + "\"authorChannelId\":{\"value\":\"UC${id}\"},\"likeCount\":1,\"publishedAt\":\"${iso}Z\","
                  + "\"updatedAt\":\"${iso}Z\"}},\"totalReplyCount\":0}}",
              ",\n",
              "\n]}\n"),
          new Export(
              "crowdtangle-csv",
              "pages",
              "crowdtangle.csv",
              "Page Name,User Name,Facebook Id,Page Category,Post Created,Post Created"
                  + " Date,Type,Total Interactions,Likes,URL,Message,Link,Final Link,Image"
                  + " Text,Link Text,Description,Overperforming Score\n",
              "Warga ${n},${user},1000${n},PERSON,${iso2} WIB,2024-01-05,Photo,\"1,234\",12,"
                  + "https://www.facebook.com/1000${n}/posts/7000${n},\"${text}\",https://contoh.invalid/${n},,,,,-1.4",
              NL,
              NL),
          new Export(
              "apify-facebook-json",
              "comments",
              "comments.json",
              "[",
              "{\n"
                  + "  \"facebookUrl\": \"https://www.facebook.com/kapas/posts/7000\",\n"
                  + "  \"commentUrl\":"
                  + " \"https://www.facebook.com/kapas/posts/7000?comment_id=${n}\",\n"
                  + "  \"id\": \"Y29t${id}\",\n"
                  + "  \"feedbackId\": \"ZmVlZGJhY2s6NzAwMDAw\",\n"
                  + "  \"date\": \"${iso}.000Z\",\n"
                  + "  \"text\": \"${text}\",\n"
                  + "  \"profileUrl\": \"https://www.facebook.com/${user}\",\n"
                  + "  \"profileId\": \"pfbid0${id}\",\n"
                  + "  \"profileName\": \"Warga ${n}\",\n"
                  + "  \"likesCount\": \"1\",\n"
                  + "  \"threadingDepth\": 0\n"
                  + "}",
              ",\n",
              "]"),
          new Export(
              "4cat-csv",
              "X",
              "4cat.csv",
              "id,thread_id,timestamp,unix_timestamp,link,body,author,author_fullname,author_id,is_retweet,is_reply,like_count\n",
              "${id},${id},${date},${unix},https://x.com/${user}/status/${id},\"${text}\",${user},Warga"
                  + " ${n},${n},no,no,1",
              NL,
              NL),
          new Export("saved-page", "200 KB each", "halaman", "", "", "", ""));

  private final Random random = new Random(20_241_127L);
  private final Path folder;
  private final long wanted;
  private final int runs;

  /** Bytes of all that was made, unpacked. */
  private long size;

  private BenchReaders(Path folder, long wanted, int runs) {
    this.folder = folder;
    this.wanted = wanted;
    this.runs = runs;
  }

  public static void main(String[] args) throws IOException {
    long megabytes = Long.parseLong(args[0]);
    int runs = Integer.parseInt(args[1]);
    List<String> only = List.of(args).subList(2, args.length);
    System.out.println("| Format | Shape | MB | Records | Records/s | MB/s |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    for (Export export : EXPORTS) {
      if (only.isEmpty() || only.contains(export.format())) {
        Path folder = Files.createTempDirectory("saring-bench-");
        try {
          new BenchReaders(folder, megabytes * 1_000_000, runs).measure(export);
        } finally {
          remove(folder);
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  private void measure(Export export) throws IOException {
    Path made = make(export);
    List<Source> sources = new ArrayList<>();
    for (InputFile file : SourceWalk.find(List.of(made))) {
      sources.addAll(file.sources());
    }
    ExportReader reader = Readers.standard().recognise(sources.get(0), OPTIONS).reader();
    if (!reader.format().equals(export.format())) {
      throw new IllegalStateException(export.format() + " is taken for " + reader.format());
    }
    Count count = new Count();
    double[] seconds = new double[runs];
    for (int run = -1; run < runs; run++) { // the first one warms up
      count = new Count();
      long from = CLOCK.getCurrentThreadCpuTime();
      for (Source source : sources) {
        reader.read(source, OPTIONS, count);
      }
      seconds[Math.max(run, 0)] = (CLOCK.getCurrentThreadCpuTime() - from) / 1e9;
    }
    if (count.items == 0 || count.rejected * 100 > count.records) {
      throw new IllegalStateException(
          export.format()
              + ": "
              + count.items
              + " items, "
              + count.rejected
              + " rejected: "
              + count.why);
    }
    Arrays.sort(seconds);
    double median = seconds[runs / 2];
    System.out.printf(
        Locale.ROOT,
        "| `%s` | %s | %.0f | %,d | %,.0f | %.0f |%n",
        export.format(),
        export.shape(),
        size / 1e6,
        count.records,
        count.records / median,
        size / 1e6 / median);
  }

  /** Counts and forgets. */
  private static final class Count implements RecordSink {
    private long records;
    private long items;
    private long rejected;
    private String why = "";

    @Override
    public void converted(List<Item> made) {
      records++;
      items += made.size();
    }

    @Override
    public void merged() {
      records++;
    }

    @Override
    public void ignored(String kind) {
      records++;
    }

    @Override
    public void rejected(SkippedRecord record) {
      records++;
      rejected++;
      why = record.reason().in(Locale.ENGLISH);
    }

    @Override
    public void notice(Message notice) {}
  }

  private Path make(Export export) throws IOException {
    if (export.format().equals("saved-page")) {
      return pages();
    }
    if (export.file().endsWith(".xlsx")) {
      return workbook(folder.resolve(export.file()));
    }
    for (Map.Entry<String, String> beside : export.beside().entrySet()) {
      Path file = folder.resolve(beside.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, beside.getValue());
    }
    String[] places = export.file().split("!");
    Path file = folder.resolve(places[0]);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      if (places.length == 1) {
        write(out, export);
      } else {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(places[1]));
        write(zip, export);
        zip.closeEntry();
        zip.finish();
      }
    }
    return file;
  }

  private void write(OutputStream stream, Export export) throws IOException {
    Counted out = new Counted(stream);
    out.text(export.head());
    for (long n = 1; out.size < wanted; n++) {
      out.text((n == 1 ? "" : export.between()) + filled(export.record(), n));
    }
    out.text(export.tail());
    out.flush();
    size = out.size;
  }

  /** Knows how many bytes went through. */
  private static final class Counted extends FilterOutputStream {
    private long size;

    Counted(OutputStream out) {
      super(out);
    }

    void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.write(bytes);
      size += bytes.length;
    }
  }

  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z0-9]+)}");
  private static final Map<String, LongFunction<String>> TIMES =
      Map.of(
          "iso", format("yyyy-MM-dd'T'HH:mm:ss"),
          "iso2", format("yyyy-MM-dd HH:mm:ss"),
          "date", format("yyyy-MM-dd HH:mm:ss"),
          "local", format("dd/MM/yyyy HH:mm"),
          "wa", format("dd/MM/yy HH.mm"),
          "telegram", format("dd.MM.yyyy HH:mm:ss"),
          "words", format("MMM dd, yyyy h:mm:ss a"),
          "tweet", format("EEE MMM dd HH:mm:ss '+0000' yyyy"),
          "unix", Long::toString);

  private static LongFunction<String> format(String pattern) {
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneId.of("UTC"));
    return second -> formatter.format(Instant.ofEpochSecond(second));
  }

  private String filled(String record, long n) {
    long second = 1_704_412_800L + n * 7;
    String text = words();
    Matcher place = PLACE.matcher(record);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      String name = place.group(1);
      String value =
          switch (name) {
            case "n" -> Long.toString(100_000 + n);
            case "id" -> Long.toString(1_743_061_234_567_890_123L + n * 29_360_128_000L);
            case "user" -> "warga_" + n % 5000;
            case "text" -> text;
            default -> TIMES.get(name).apply(second);
          };
      place.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return place.appendTail(filled).toString();
  }

  private String words() {
    StringBuilder text = new StringBuilder();
    int count = 4 + random.nextInt(18);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  /** A workbook with the table's texts in the cells; its size is the unpacked sheet's. */
  private Path workbook(Path file) throws IOException {
    String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      member(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%scontent-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                  .formatted(packages)
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/></Types>"
                  .formatted(types));
      String relations =
          "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" ".formatted(packages);
      member(
          zip,
          "_rels/.rels",
          relations
              + "Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                  .formatted(office));
      member(
          zip,
          "xl/workbook.xml",
          "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(main, office));
      member(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations
              + "Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                  .formatted(office));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Counted out = new Counted(zip);
      out.text("<worksheet " + main + "><sheetData>");
      out.text(row("Tanggal", "Nama Akun", "Isi", "Tautan"));
      for (long n = 1; out.size < wanted / 4; n++) { // slow to read
        out.text(
            row(
                filled("${local}", n),
                filled("${user}", n),
                words(),
                filled("https://www.instagram.com/p/${n}/", n)));
      }
      out.text("</sheetData></worksheet>");
      zip.closeEntry();
      size = out.size;
    }
    return file;
  }

  private static void member(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private Path pages() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("halaman"));
    for (int page = 0; size < wanted / 4; page++) { // slow to read
      StringBuilder html =
          new StringBuilder(
              "<!DOCTYPE html><html lang=\"id\"><head><title>Berita</title>"
                  + "<meta property=\"og:title\" content=\"Berita "
                  + page
                  + "\"><meta property=\"og:url\" content=\"https://contoh.invalid/b/"
                  + page
                  + "\"></head><body><nav>Menu</nav><article>");
      while (html.length() < 200_000) {
        html.append("<p class=\"x\">").append(words()).append("</p>\n");
      }
      byte[] bytes =
          html.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
      Files.write(pages.resolve("halaman" + page + ".html"), bytes);
      size += bytes.length;
    }
    return pages;
  }
}

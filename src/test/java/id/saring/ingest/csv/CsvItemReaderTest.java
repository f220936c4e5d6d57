package id.saring.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.SourceException;
import id.saring.io.Message;
import id.saring.io.Sha256;
import id.saring.item.Activity;
import id.saring.item.Author;
import id.saring.item.Item;
import id.saring.item.ItemNote;
import id.saring.item.Platform;
import id.saring.item.Target;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvItemReaderTest {

  private static final String ALL =
      "platform;kind;item_id;parent_id;url;author_id;author_handle;author_name;posted_at;text;"
          + "target_id;target_handle;target_name;target_text;container;media;captured_at\n";
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @Test
  void everyColumnBecomesAPartOfTheItem() throws IOException {
    Item item =
        read(ALL
                + "IG;komentar;1743120000000000001;99;https://e/1;12;@budi;Budi;"
                + "2024-10-15T10:00:00+08:00;\" Gas! \";7;@jeriko;Jeriko;Salam;Grup A;"
                + "a.jpg | b.jpg;2024-10-16\n")
            .items
            .get(0);

    assertThat(item.platform()).isEqualTo(Platform.INSTAGRAM);
    assertThat(item.activity()).isEqualTo(Activity.COMMENT);
    assertThat(item.id()).isEqualTo("1743120000000000001");
    assertThat(item.parentId()).isEqualTo("99");
    assertThat(item.url()).isEqualTo("https://e/1");
    assertThat(item.author()).isEqualTo(new Author("12", "@budi", "Budi"));
    assertThat(item.postedAt().orElseThrow().instant()).hasToString("2024-10-15T02:00:00Z");
    assertThat(item.text()).isEqualTo(" Gas! ");
    assertThat(item.target()).isEqualTo(new Target("7", "@jeriko", "Jeriko", "Salam"));
    assertThat(item.container()).isEqualTo("Grup A");
    assertThat(item.media()).containsExactly("a.jpg", "b.jpg");
    assertThat(item.capturedAt()).isEqualTo("2024-10-16");
    assertThat(item.notes()).isEmpty();
  }

  @Test
  void itemKnowsWhereItStood() throws IOException {
    String text = "\uFEFFtext,author_handle\r\n\"Gas\r\nGacor\",budi\r\n\r\né,siti\r\n";
    byte[] bytes = text.getBytes(UTF_8);
    Harvest harvest = read(bytes, Map.of());

    Item second = harvest.items.get(1);
    assertThat(second.source().label()).isEqualTo("ekspor/a.csv:2");
    int start = (int) second.source().start();
    int end = (int) second.source().end();
    byte[] range = Arrays.copyOfRange(bytes, start, end);
    assertThat(new String(range, UTF_8)).isEqualTo("é,siti");
    assertThat(second.source().raw().sha256()).isEqualTo(Sha256.of("é,siti"));
    assertThat(harvest.records).isEqualTo(2);
  }

  @Test
  void rowWithoutWordsAndTargetIsIgnored() throws IOException {
    Harvest harvest =
        read("text;target_name;author_handle\n;;budi\n;Jeriko;budi\n\" \";;budi\n;;\nGas;;budi\n");

    assertThat(harvest.items).hasSize(2);
    assertThat(harvest.ignored).containsExactly("empty", "empty", "blank");
  }

  @Test
  void headerInTheMiddleOfJoinedFilesIsIgnored() throws IOException {
    assertThat(read("text;url\nGas;u\ntext;url\nGacor;u\n").ignored).containsExactly("header");
  }

  @Test
  void defaultsAreAPostWithoutTimeAndId() throws IOException {
    Item item = read("text;author_name\nGas;Budi\n").items.get(0);

    assertThat(item.platform()).isEqualTo(Platform.OTHER);
    assertThat(item.activity()).isEqualTo(Activity.POST);
    assertThat(item.notes())
        .containsExactlyInAnyOrder(ItemNote.WAKTU_TIDAK_ADA, ItemNote.TANPA_ID_ASLI);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.instagram.com/p/x/, INSTAGRAM",
    "https://m.facebook.com/a, FACEBOOK",
    "http://X.com/a/status/1, X",
    "https://vm.tiktok.com/a, TIKTOK",
    "https://youtu.be/a, YOUTUBE",
    "https://t.me/a/1, TELEGRAM",
    "https://web.whatsapp.com/, WHATSAPP",
    "https://notx.com/a, OTHER",
    "kupang, OTHER",
  })
  void platformIsTakenFromTheLinkIfNotGiven(String url, Platform platform) throws IOException {
    assertThat(read("text;url\nGas;" + url + "\n").items.get(0).platform()).isEqualTo(platform);
  }

  @Test
  void guardOfASheetIsLeft() throws IOException {
    assertThat(read("text;url\n'=1+1;u\n").items.get(0).text()).isEqualTo("'=1+1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x;;1,74312E+18;;Gas         | id-rusak",
        "x;;;1.74312e+18;Gas         | id-rusak",
        "x;;5E+17;;Gas               | id-rusak",
        "x;kemarin;;;Gas             | waktu-rusak",
        "friendster;;;;Gas           | platform-tak-dikenal",
        "x;;;;Gas;more               | sel-berlebih",
        "x;;;Gas                     | sel-kurang",
        "x;;;;\"Gas                  | kutip-rusak",
        "x;;;;\"Gas\"!               | kutip-rusak",
      })
  void badRowIsRejectedAndTheNextOneRead(String row, String code) throws IOException {
    Harvest harvest =
        read("platform;posted_at;item_id;author_id;text\n" + row + "\nx;;5E17;5E17;Gacor\n");

    assertThat(harvest.rejected).hasSize(1);
    assertThat(harvest.rejected.get(0).code()).isEqualTo(code);
    assertThat(harvest.rejected.get(0).line()).isEqualTo(2);
    assertThat(harvest.rejected.get(0).record()).isEqualTo(1);
    assertThat(harvest.rejected.get(0).raw().text()).isEqualTo(row);
    assertThat(harvest.items).extracting(Item::text).containsExactly("Gacor");
    for (Locale locale : new Locale[] {Message.INDONESIAN, Locale.ENGLISH}) {
      assertThat(harvest.rejected.get(0).reason().in(locale)).doesNotContain("{");
    }
  }

  @Test
  void unknownKindIsRejectedWithTheKnownOnes() throws IOException {
    Harvest harvest = read("kind;text\nstalk;Gas\n");

    assertThat(harvest.rejected.get(0).reason().in(Locale.ENGLISH))
        .isEqualTo(
            "column kind: \"stalk\" is no known kind; write post, comment, share, like, follow,"
                + " join, message or profile");
  }

  @Test
  void unknownColumnsAreToldOnce() throws IOException {
    assertThat(read("text;Views;url;Likes\nGas;1;u;2\nGacor;1;u;2\n").notices)
        .extracting(notice -> notice.in(Locale.ENGLISH))
        .containsExactly(
            "columns views, likes are not known and kept as source data only; use --map if they"
                + " are needed");
  }

  @Test
  void mapReadsAnyOtherTable() throws IOException {
    Harvest harvest =
        read(
            "Tanggal,Akun,Pesan,text\n15/10/2024 10.00,@budi,Gas!,x\n".getBytes(UTF_8),
            Map.of("text", "pesan", "author_handle", "Akun", "posted_at", "Tanggal"));

    assertThat(harvest.items.get(0).text()).isEqualTo("Gas!");
    assertThat(harvest.items.get(0).author().handle()).isEqualTo("@budi");
    assertThat(harvest.items.get(0).notes()).contains(ItemNote.ZONA_DIDUGA);
    assertThat(harvest.notices).hasSize(1);
  }

  @Test
  void mapToAColumnThatIsNotThereListsThoseThatAre() {
    assertSourceFails(
        "Tanggal,Pesan\nx,Gas\n",
        Map.of("text", "Isi"),
        "kolom-kurang",
        "column \"Isi\" named in --map does not exist; columns present: Tanggal, Pesan");
  }

  @Test
  void mapOfAFieldThatIsNotOursIsRefused() {
    assertSourceFails("a,b\nx,Gas\n", Map.of("teks", "a"), "peta-salah", "--map names \"teks\"");
  }

  @Test
  void foreignTableWithoutMapSaysHowToUseIt() {
    assertSourceFails(
        "Tanggal,Pesan\nx,Gas\n",
        Map.of(),
        "kolom-kurang",
        "there is no column for text or target; columns present: Tanggal, Pesan. Name the"
            + " counterparts, for example --map text=Pesan,author_handle=Akun.");
  }

  @Test
  void emptyFileAndBrokenHeaderAreRefused() {
    assertSourceFails("", Map.of(), "berkas-kosong", "the file is empty");
    assertSourceFails("\"text;url\nGas;u\n", Map.of(), "kepala-rusak", "the header cannot");
  }

  @Test
  void utf16HasNoByteRange() throws IOException {
    byte[] bytes = "\uFEFFtext\turl\nGas 😀\tu\n".getBytes(StandardCharsets.UTF_16LE);
    Item item = read(bytes, Map.of()).items.get(0);

    assertThat(item.text()).isEqualTo("Gas 😀");
    assertThat(item.source().hasRange()).isFalse();
    assertThat(item.source().raw().text()).isEqualTo("Gas 😀\tu");
  }

  @Test
  void windows1252IsToldOf() throws IOException {
    byte[] bytes = "text;url\n“Gas” José;u\n".getBytes(Charset.forName("windows-1252"));
    Harvest harvest = read(bytes, Map.of());

    assertThat(harvest.items.get(0).text()).isEqualTo("“Gas” José");
    assertThat(harvest.notices).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text;author_handle\nGas;b",
        "\uFEFFAuthor_ID,Text\n1,b",
        "sep=;\ntext;author_id\n",
        "target_name,author_id\n",
        "kind\ttext\n",
      })
  void ownTableIsRecognisedByItsColumns(String text) {
    assertThat(new CsvItemReader().recognise(head(text))).get().asString().contains("t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text\nGas", "id;pesan;tanggal\n", "{\"text\":1,\"url\":2}", "\"text;u"})
  void otherFilesAreNotRecognised(String text) {
    assertThat(new CsvItemReader().recognise(head(text))).isEmpty();
  }

  @Property
  void everyRecordHasOneFateWhateverTheBytes(@ForAll byte[] dirt) throws IOException {
    byte[] head = "text;url;platform\nGas;u;x\n".getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(head, head.length + dirt.length);
    System.arraycopy(dirt, 0, bytes, head.length, dirt.length);

    Harvest harvest = read(bytes, Map.of());

    assertThat(harvest.records)
        .isEqualTo(harvest.items.size() + harvest.ignored.size() + harvest.rejected.size());
    assertThat(harvest.items.get(0).text()).isEqualTo("Gas");
  }

  private static Head head(String text) {
    return Head.of("a.txt", text.getBytes(UTF_8));
  }

  private static void assertSourceFails(
      String text, Map<String, String> map, String code, String reason) {
    assertThatThrownBy(() -> read(text.getBytes(UTF_8), map))
        .isInstanceOfSatisfying(
            SourceException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.problem().in(Locale.ENGLISH)).startsWith(reason);
            });
  }

  private static Harvest read(String text) throws IOException {
    return read(text.getBytes(UTF_8), Map.of());
  }

  private static Harvest read(byte[] bytes, Map<String, String> map) throws IOException {
    Harvest harvest = new Harvest();
    ReadOptions options = new ReadOptions(ZoneId.of("Asia/Jakarta"), map);
    new CsvItemReader().read(new MemorySource("ekspor/a.csv", bytes), options, harvest);
    return harvest;
  }
}

package id.saring.cli;

import id.saring.item.FindingId;
import id.saring.ledger.Decision;
import id.saring.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the exports of many nights, screens them one after the other, and compares what stands in the
 * sheets with what has to. Run by {@code scripts/two-hundred-nights}; in the package of the command line
 * in order to call it without a process for each night. Everything in the posts is invented.
 */
public final class ManyNights {

  /** New posts a night, and how many nights an export reaches back. */
  private static final int NEW = 40;

  private static final int REACH = 4;

  private static final Instant BEGIN = Instant.parse("2024-09-25T01:00:05Z");
  private static final Pattern NUMBER = Pattern.compile("no seri (\\d+)x");
  private static final Pattern ID = Pattern.compile("^SRG(?:-[0-9A-Z]{4}){3}-[0-9A-Z]");

  private final Path work;
  private final Path project;
  private final Random random;
  private final List<Post> posts = new ArrayList<>();
  private final TreeMap<String, Integer> expected = new TreeMap<>();
  private final TreeMap<String, Integer> delivered = new TreeMap<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private final TreeSet<String> trouble = new TreeSet<>();
  private int changes;
  private int reopenings;
  private int entries;

  /** A post as its author last left it. */
  private static final class Post {
    private final int number;
    private final Instant at;
    private final boolean found;
    private String more = "";
    private boolean idShown;

    Post(int number, boolean found) {
      this.number = number;
      this.at = BEGIN.plusSeconds(number * 137L);
      this.found = found;
    }

    private String text() {
      return (found ? "Dukung Gacor terus ya" : "Selamat pagi warga")
          + (number % 10 == 3 ? " kompak jempolan" : "")
          + " no seri "
          + number
          + "x"
          + more;
    }

    /** One line, with the id or without, in seconds or in minutes. */
    private String line(boolean withId, boolean inMinutes) {
      String time = at.toString();
      return "{\"platform\":\"facebook\",\"kind\":\"post\","
          + (withId ? "\"item_id\":\"" + (9_000_000_000L + number) + "\"," : "")
          + "\"author_handle\":\"pegawai."
          + number % 7
          + "\",\"posted_at\":\""
          + (inMinutes ? time.substring(0, 16) + "Z" : time)
          + "\",\"text\":\""
          + text()
          + "\"}\n";
    }
  }

  private ManyNights(Path work, Path project, long seed) {
    this.work = work;
    this.project = project;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws Exception {
    ManyNights nights =
        new ManyNights(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[3]));
    System.exit(nights.live(Integer.parseInt(args[2])) ? 0 : 1);
  }

  private boolean live(int nights) throws IOException {
    StringBuilder accounts = new StringBuilder("nip;nama;status;platform;akun\n");
    for (int i = 0; i < 7; i++) {
      accounts.append("19850314 201001 1 00%d;Pegawai Uji %d;PNS;facebook;pegawai.%d\n".formatted(i, i, i));
    }
    Files.writeString(work.resolve("accounts.csv"), accounts);
    copyLexicon();
    LocalDate date = LocalDate.of(2024, 10, 1);
    for (int night = 0; night < nights; night++) {
      grow();
      if (night % 10 == 9) {
        change(night);
      }
      if (night % 15 == 14) {
        reopen();
      }
      if (night % 70 == 69) {
        addEntry(night);
      }
      export(night);
      screen(date.plusDays(night));
    }
    return report(nights);
  }

  private void grow() {
    for (int i = 0; i < NEW; i++) {
      Post post = new Post(posts.size(), random.nextInt(3) > 0);
      posts.add(post);
      if (isFound(post)) {
        expect(post, "");
      }
    }
  }

  /** Whether the lexicon hits a post as it is tonight. */
  private boolean isFound(Post post) {
    return post.found || entries > 1 || (entries == 1 && post.number % 10 == 3);
  }

  private void expect(Post post, String why) {
    expected.merge(post.number + " " + why, 1, Integer::sum);
  }

  /** The posts that tonight's exports reach. */
  private List<Post> window() {
    return posts.subList(Math.max(0, posts.size() - NEW * REACH), posts.size());
  }

  /**
   * Old posts of tonight's exports that were found and not touched before. Their id was seen: who comes
   * without an id and then with an id and other words is somebody else to anybody.
   */
  private Optional<Post> any() {
    List<Post> old =
        window().stream()
            .filter(post -> isFound(post) && post.idShown && post.number < posts.size() - NEW && post.more.isEmpty())
            .toList();
    return old.isEmpty() ? Optional.empty() : Optional.of(old.get(random.nextInt(old.size())));
  }

  private void change(int night) {
    any()
        .ifPresent(
            post -> {
              post.more = " disunting malam " + night;
              expect(post, "diubah");
              changes++;
            });
  }

  private void reopen() throws IOException {
    Optional<Post> post = any().filter(one -> ids.containsKey(one.number));
    if (post.isPresent()) {
      FindingId id = FindingId.parse(ids.get(post.get().number)).orElseThrow();
      try (Ledger ledger = Ledger.open(work.resolve("state"), "uji")) {
        Decision.Origin origin = new Decision.Origin("uji", 1, Optional.empty(), BEGIN);
        ledger.record(List.of(new Decision(id, true, Decision.Words.NONE, origin)));
      }
      post.get().more = " "; // leaves it alone from now on; blanks are no change
      expect(post.get(), "dibuka_lagi");
      reopenings++;
    }
  }

  /** An entry that hits posts with "kompak jempolan": those that tonight's exports still reach return. */
  private void addEntry(int night) throws IOException {
    List<Post> known = window().stream().filter(this::isFound).toList();
    entries++;
    String word = entries == 1 ? "kompak jempolan" : "no seri";
    Files.writeString(
        work.resolve("lexicon/istilah/malam-" + night + ".csv"),
        "id;istilah;jenis;sasaran;bobot;kode;status;contoh_kena;contoh_bebas\nuji-malam-"
            + night + ";" + word + ";slogan;uji-1;45;SKB-04;aktif;" + word + ";Selamat sore\n");
    for (Post post : window()) {
      if (isFound(post) && (entries > 1 || post.number % 10 == 3)) {
        if (!known.contains(post)) {
          expect(post, ""); // found for the first time
        } else if (post.number < posts.size() - NEW && !post.more.endsWith(" malam " + night)) {
          expect(post, "istilah_baru");
        }
      }
    }
  }

  /**
   * Three exports: one with all ids; one of the same posts, some of them again; one of the older half
   * that has neither ids nor seconds. Which posts have an id changes from night to night.
   */
  private void export(int night) throws IOException {
    Path folder = work.resolve("exports");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> old = Files.list(folder)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
    StringBuilder one = new StringBuilder();
    StringBuilder two = new StringBuilder();
    StringBuilder three = new StringBuilder();
    for (Post post : window()) {
      boolean changed = post.more.startsWith(" d");
      boolean withId = changed || (post.number + night) % 3 != 0;
      one.append(post.line(withId, false));
      post.idShown |= withId || post.number % 4 == 0;
      if (post.number % 4 == 0) {
        two.append(post.line(true, false));
      }
      if (post.number % 5 == 0 && !changed) {
        three.append(post.line(false, true));
      }
    }
    Files.writeString(folder.resolve("satu-" + night + ".ndjson"), one);
    Files.writeString(folder.resolve("dua-" + night + ".ndjson"), two);
    Files.writeString(folder.resolve("tiga-" + night + ".ndjson"), three);
  }

  private void screen(LocalDate date) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            0,
            Clock.fixed(date.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            Locale.ENGLISH,
            work,
            Optional.empty());
    int code =
        Saring.run(
            terminal,
            "screen", "exports", "--accounts", "accounts.csv", "--lexicon", "lexicon",
            "--run-date", date.toString(), "--lang", "en", "--progress", "never", "--min-score", "1");
    if (code != 0) {
      trouble.add(date + ": code " + code + " " + err);
      return;
    }
    Path sheet = work.resolve("reviews").resolve(date.toString()).resolve("lembar-tinjauan.csv");
    for (String row : Files.readAllLines(sheet).subList(1, Files.readAllLines(sheet).size())) {
      Matcher number = NUMBER.matcher(row);
      Matcher id = ID.matcher(row);
      if (number.find() && id.find()) {
        int post = Integer.parseInt(number.group(1));
        String before = ids.putIfAbsent(post, id.group());
        if (before != null && !before.equals(id.group())) {
          trouble.add(date + ": post " + post + " as " + before + " and as " + id.group());
        }
        delivered.merge(post + " " + why(row), 1, Integer::sum);
      } else {
        trouble.add(date + ": a row of nothing known");
      }
    }
  }

  private static String why(String row) {
    for (String note : List.of("diubah", "istilah_baru", "dibuka_lagi")) {
      if (row.contains(note)) {
        return note;
      }
    }
    return "";
  }

  private void copyLexicon() throws IOException {
    Path from = project.resolve("src/test/resources/id/saring/blackbox/usual/lexicon");
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.sorted().toList()) {
        Path to = work.resolve("lexicon").resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
  }

  private boolean report(int nights) {
    int missing = 0;
    int tooMany = 0;
    TreeSet<String> all = new TreeSet<>(expected.keySet());
    all.addAll(delivered.keySet());
    for (String key : all) {
      int difference = delivered.getOrDefault(key, 0) - expected.getOrDefault(key, 0);
      missing += Math.max(0, -difference);
      tooMany += Math.max(0, difference);
      if (difference != 0) {
        trouble.add("post " + key + ": " + delivered.getOrDefault(key, 0) + " instead of "
            + expected.getOrDefault(key, 0));
      }
    }
    trouble.stream().limit(30).forEach(System.out::println);
    long findings = expected.keySet().stream().filter(key -> key.endsWith(" ")).count();
    long returns = expected.values().stream().mapToInt(Integer::intValue).sum() - findings;
    System.out.printf(
        "%d nights, %d posts: %d findings to deliver once, %d returns (%d changed texts, %d decisions opened"
            + " again, %d new entries); missing %d, too many %d, other trouble %d%n",
        nights, posts.size(), findings, returns, changes, reopenings, entries, missing, tooMany,
        trouble.size());
    return trouble.isEmpty();
  }
}

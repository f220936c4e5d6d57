package id.saring.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a night once for every file-system call of it, with that call going wrong, and types the same
 * command again. Run by {@code scripts/fail-calls}, with {@code fail_call.c} loaded into this process;
 * stands in the package of the command line in order to call it without a process for each night.
 */
public final class TryFaults {

  /** First argument of a process that is one night and nothing else. */
  private static final String NIGHT = "night";

  private static final int WHAT = 32;
  private static final int UNDER = 512;
  private static final Pattern ID = Pattern.compile("(?m)^SRG(-[0-9A-Z]{4}){3}-[0-9A-Z]");

  /** Codes that a person finds in docs/operations.md; 1 is "a fault of saring". */
  private static final List<Integer> DOCUMENTED = List.of(2, 3, 4, 5, 6, 7);

  private final Path work;
  private final MappedByteBuffer control;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private String expectedIds = "";

  /** What goes wrong with the call, as fail_call.c numbers it. */
  private enum Mode {
    NONE(0),
    ONCE(1),
    STUCK(2),
    KILL(3),
    POWER(4),
    GONE(1, 2);

    private final long code;
    private final long error;

    Mode(long code) {
      this(code, 0);
    }

    /** An error of its own instead of the usual one of each call. */
    Mode(long code, long error) {
      this.code = code;
      this.error = error;
    }
  }

  /**
   * Where a night starts from.
   *
   * @param under whose calls go wrong
   */
  private record Scenario(
      String name, List<String> before, List<String> command, List<String> under) {

    Scenario(String name, List<String> before, List<String> command) {
      this(name, before, command, List.of("try/reviews", "try/state"));
    }

    /** What could not be read is missing tonight and comes with the next run. */
    boolean ofInputs() {
      return under.contains("exports");
    }
  }

  private record Result(int code, String out, String err) {}

  /**
   * What a night leaves.
   *
   * @param files hash of each file that people see
   * @param ledger hash of what the ledger says
   */
  private record Night(Map<String, String> files, String ledger) {}

  private TryFaults(Path work, MappedByteBuffer control) {
    this.work = work;
    this.control = control;
  }

  public static void main(String[] args) throws Exception {
    if (args[0].equals(NIGHT)) {
      Saring.main(List.of(args).subList(1, args.length).toArray(String[]::new));
      return;
    }
    Path work = Path.of(args[0]);
    int most = Integer.parseInt(args[1]);
    List<String> modes = List.of(args[2].split(","));
    List<String> scenarios = args.length > 3 ? List.of(args[3].split(",")) : List.of();
    MappedByteBuffer control;
    try (FileChannel file =
        FileChannel.open(
            Path.of(System.getenv("FAULT_CONTROL")),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      control = file.map(FileChannel.MapMode.READ_WRITE, 0, 4096);
    }
    control.order(ByteOrder.nativeOrder());
    TryFaults faults = new TryFaults(work, control);
    boolean all = true;
    for (Scenario scenario : faults.scenarios()) {
      if (scenarios.isEmpty() || scenarios.contains(scenario.name())) {
        for (String mode : modes) {
          all &= faults.runAll(scenario, Mode.valueOf(mode.toUpperCase(Locale.ROOT)), most);
        }
      }
    }
    System.exit(all ? 0 : 1);
  }

  private List<Scenario> scenarios() {
    List<String> first = List.of("items.ndjson", "komentar-instagram.csv");
    return List.of(
        new Scenario("first", List.of(), night("2024-12-01", first)),
        new Scenario("second", List.of("one"), night("2024-12-02", List.of("."))),
        new Scenario("replay", List.of("one", "two"), night("2024-12-02", List.of("."))),
        new Scenario("heal", List.of("one", "two", "unnamed"), night("2024-12-02", List.of("."))),
        new Scenario(
            "no-state",
            List.of(),
            Stream.concat(night("2024-12-01", first).stream(), Stream.of("--no-state")).toList()),
        new Scenario(
            "inputs",
            List.of("one"),
            night("2024-12-02", List.of(".")),
            List.of("exports", "lexicon", "layer", "accounts.csv")),
        new Scenario(
            "exports", List.of("one"), night("2024-12-02", List.of(".")), List.of("exports")));
  }

  private List<String> night(String date, List<String> inputs) {
    List<String> command = new ArrayList<>(List.of("screen"));
    inputs.forEach(input -> command.add(work.resolve("exports").resolve(input).toString()));
    command.addAll(
        List.of(
            "--accounts", work.resolve("accounts.csv").toString(),
            "--lexicon", work.resolve("lexicon").toString(),
            "--lexicon", work.resolve("layer").toString(),
            "--out", work.resolve("try/reviews").toString(),
            "--state", work.resolve("try/state").toString(),
            "--run-date", date, "--xlsx", "--threads", "2", "--lang", "en", "--progress", "never"));
    return command;
  }

  /** Makes what was there before the night, in {@code base}. */
  private void prepare(Scenario scenario) throws Exception {
    clear(work.resolve("try"));
    Files.createDirectories(work.resolve("try"));
    for (String step : scenario.before()) {
      switch (step) {
        case "one" -> run(night("2024-12-01", List.of("items.ndjson", "komentar-instagram.csv")));
        case "two" -> run(night("2024-12-02", List.of(".")));
        default -> {
          Path out = work.resolve("try/reviews");
          Files.move(out.resolve("2024-12-02"), out.resolve(".saring-2024-12-02.siap"));
          Files.createDirectories(out.resolve(".saring-2024-11-30.sementara"));
          Files.writeString(out.resolve(".saring-2024-11-30.sementara/uji.csv"), "half");
        }
      }
    }
    clear(work.resolve("base"));
    copy(work.resolve("try"), work.resolve("base"));
  }

  private boolean runAll(Scenario scenario, Mode mode, int most) throws Exception {
    outcomes.clear();
    int wrong = 0;
    prepare(scenario);
    control.position(UNDER);
    control.put(
        (scenario.under().stream()
                    .map(name -> work.resolve(name).toString())
                    .collect(Collectors.joining(":"))
                + "\0")
            .getBytes(StandardCharsets.UTF_8));
    Night before = new Night(visible(work.resolve("try/reviews")), ledger());
    long logged = Files.size(log());
    arm(0, Mode.NONE);
    Result calm = run(scenario.command());
    List<String> calls = calls(logged);
    expectedIds = ids();
    Night expected = new Night(visible(work.resolve("try/reviews")), ledger());
    if (calm.code() != 0) {
      throw new IllegalStateException("the undisturbed night ended with " + calm.err());
    }
    List<Integer> chosen = choose(calls, most);
    for (int n : chosen) {
      clear(work.resolve("try"));
      copy(work.resolve("base"), work.resolve("try"));
      arm(n, mode);
      Result hurt = mode.code >= 3 ? runProcess(scenario.command()) : run(scenario.command());
      String what = what();
      arm(0, Mode.NONE);
      Optional<String> fault =
          scenario.ofInputs() ? judgeInputs(hurt, expected) : judge(hurt, before, expected);
      if (fault.isEmpty()) {
        Result again = run(scenario.command());
        fault = scenario.ofInputs() ? judgeIds(again, expected) : judgeAgain(again, expected);
      }
      String told = hurt.code() == 137 ? "killed" : "code " + hurt.code();
      outcomes.merge(what.replaceAll(" .*", "") + " -> " + told, 1, Integer::sum);
      if (fault.isPresent()) {
        wrong++;
        System.out.printf(
            "WRONG %s %s, call %d %s: %s, %s%n%s%n",
            scenario.name(), mode, n, what, told, fault.get(), brief(hurt.err() + hurt.out()));
      }
    }
    System.out.printf(
        "%s, %s: %d of %d calls tried, %d wrong%n",
        scenario.name(), mode.name().toLowerCase(Locale.ROOT), chosen.size(), calls.size(), wrong);
    outcomes.forEach((outcome, times) -> System.out.printf("  %5d %s%n", times, outcome));
    return wrong == 0;
  }

  /** The message, and of a trace only our own lines. */
  private static String brief(String said) {
    return said.lines()
        .filter(line -> !line.startsWith("\tat ") || line.contains("id.saring"))
        .filter(line -> !line.contains("id.saring.cli"))
        .limit(8)
        .collect(Collectors.joining("\n"))
        .indent(4);
  }

  private static Path log() {
    return Path.of(System.getenv("FAULT_LOG"));
  }

  private static List<String> calls(long from) throws IOException {
    byte[] all = Files.readAllBytes(log());
    String text = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
    return text.lines().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
  }

  /**
   * Numbers of the calls to be tried: all, or if there are too many, of equal calls in a row the
   * first, the last and one between them, and of those evenly as many as wanted.
   */
  private static List<Integer> choose(List<String> calls, int most) {
    List<Integer> chosen = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= calls.size(); i++) {
      if (i == calls.size() || !calls.get(i).equals(calls.get(start))) {
        if (calls.size() <= most) {
          IntStream.range(start, i).forEach(at -> chosen.add(at + 1));
        } else {
          IntStream.of(start, (start + i - 1) / 2, i - 1).distinct().forEach(at -> chosen.add(at + 1));
        }
        start = i;
      }
    }
    int step = Math.max(1, (chosen.size() + most - 1) / most);
    return IntStream.range(0, chosen.size()).filter(i -> i % step == 0).mapToObj(chosen::get).toList();
  }

  /** What may be there right after the fault. */
  private Optional<String> judge(Result hurt, Night before, Night expected) throws Exception {
    Map<String, String> now = visible(work.resolve("try/reviews"));
    if (hurt.code() == 0) {
      if (!now.equals(expected.files())) {
        return Optional.of("code 0 with another result: " + difference(now, expected.files()));
      }
      return ledger().equals(expected.ledger())
          ? Optional.empty()
          : Optional.of("code 0, another ledger");
    }
    if (!now.equals(before.files()) && !now.equals(expected.files())) {
      return Optional.of("half a result: " + difference(now, expected.files()));
    }
    return judgeCode(hurt);
  }

  private static Optional<String> judgeCode(Result hurt) {
    if (hurt.code() == 137) {
      return Optional.empty();
    }
    if (!DOCUMENTED.contains(hurt.code())) {
      return Optional.of("code " + hurt.code());
    }
    return hurt.err().isBlank() ? Optional.of("no word of what is wrong") : Optional.empty();
  }

  private Optional<String> judgeAgain(Result again, Night expected) throws Exception {
    if (again.code() != 0) {
      return Optional.of("again: code " + again.code() + " " + again.err());
    }
    Map<String, String> now = visible(work.resolve("try/reviews"));
    if (!now.equals(expected.files())) {
      return Optional.of("again: another result: " + difference(now, expected.files()));
    }
    List<String> left = leftovers();
    if (!left.isEmpty()) {
      return Optional.of("again: leftovers " + left);
    }
    return ledger().equals(expected.ledger()) ? Optional.empty() : Optional.of("again: another ledger");
  }

  /** Without a word, nothing may be missing. */
  private Optional<String> judgeInputs(Result hurt, Night expected) throws Exception {
    Map<String, String> now = visible(work.resolve("try/reviews"));
    if (hurt.code() == 0) {
      return now.equals(expected.files())
          ? Optional.empty()
          : Optional.of("code 0 with another result: " + difference(now, expected.files()));
    }
    return judgeCode(hurt);
  }

  /** Whatever was missing is there in the end, once. */
  private Optional<String> judgeIds(Result again, Night expected) throws Exception {
    if (again.code() != 0) {
      return Optional.of("again: code " + again.code() + " " + again.err());
    }
    return ids().equals(expectedIds) ? Optional.empty() : Optional.of("again: other findings");
  }

  private static String difference(Map<String, String> now, Map<String, String> expected) {
    TreeSet<String> names = new TreeSet<>(now.keySet());
    names.addAll(expected.keySet());
    names.removeIf(name -> now.getOrDefault(name, "").equals(expected.getOrDefault(name, "")));
    return names.toString();
  }

  private void arm(long at, Mode mode) {
    control.putLong(0, at);
    control.putLong(8, mode.code);
    control.putLong(16, 0);
    control.putLong(24, mode.error);
    control.put(WHAT, (byte) 0);
  }

  private String what() {
    byte[] text = new byte[480];
    ByteBuffer copy = control.duplicate();
    copy.position(WHAT);
    copy.get(text);
    int end = 0;
    while (end < text.length && text[end] != 0) {
      end++;
    }
    return new String(text, 0, end, StandardCharsets.UTF_8).replace(work + "/", "");
  }

  private Result run(List<String> command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            0,
            Clock.systemUTC(),
            Locale.ENGLISH,
            work,
            Optional.empty());
    int code = Saring.run(terminal, command.toArray(String[]::new));
    return new Result(code, out.toString(), err.toString());
  }

  private Result runProcess(List<String> command) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TryFaults.class.getName(), // and not the program itself: its version shall be the same
                NIGHT));
    line.addAll(command);
    Path out = work.resolve("out.txt");
    Process process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return new Result(process.exitValue(), "", Files.readString(out));
  }

  /** What people see: no hidden file. */
  private static Map<String, String> visible(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted().toList()) {
        String name = folder.relativize(path).toString();
        if (!name.isEmpty() && !name.startsWith(".")) {
          files.put(name, Files.isDirectory(path) ? "folder" : sha256(Files.readAllBytes(path)));
        }
      }
    }
    return files;
  }

  /** Hidden files that should be gone once a night has ended well. */
  private List<String> leftovers() throws IOException {
    List<String> left = new ArrayList<>();
    for (String folder : List.of("try/reviews", "try/state")) {
      if (Files.isDirectory(work.resolve(folder))) {
        try (Stream<Path> children = Files.list(work.resolve(folder))) {
          children
              .map(child -> child.getFileName().toString())
              .filter(name -> name.startsWith(".") || name.contains(".baru") || name.contains(".rusak"))
              .filter(name -> !name.equals(".saring.lock"))
              .forEach(left::add);
        }
      }
    }
    return left;
  }

  /** The ids in all review sheets, sorted; one that comes twice stands there twice. */
  private String ids() throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(work.resolve("try/reviews"))) {
      for (Path sheet : tree.filter(path -> path.endsWith("lembar-tinjauan.csv")).toList()) {
        Matcher id = ID.matcher(Files.readString(sheet));
        while (id.find()) {
          ids.add(id.group());
        }
      }
    }
    ids.sort(Comparator.naturalOrder());
    return ids.toString();
  }

  /** A hash over all that the ledger says. */
  private String ledger() throws SQLException {
    Path file = work.resolve("try/state/saring.sqlite");
    if (!Files.exists(file)) {
      return "none";
    }
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery(
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
        while (row.next()) {
          tables.add(row.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            StringBuilder line = new StringBuilder(table);
            for (int i = 1; i <= columns; i++) {
              byte[] cell = row.getBytes(i);
              line.append('|').append(cell == null ? "" : HexFormat.of().formatHex(cell));
            }
            rows.add(line.toString());
          }
        }
      }
      try (ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
        rows.add(row.next() ? row.getString(1) : "?");
      }
    }
    rows.sort(Comparator.naturalOrder());
    return sha256(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.sorted().toList()) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}

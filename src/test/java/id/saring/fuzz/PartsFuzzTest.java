package id.saring.fuzz;

import static id.saring.fuzz.ReaderRules.require;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.saring.analysis.DisguisedWords;
import id.saring.analysis.SaringAnalyzer;
import id.saring.analysis.SaringAnalyzer.Keep;
import id.saring.analysis.Vocabulary;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.Readers;
import id.saring.ingest.SourceException;
import id.saring.io.CsvRecord;
import id.saring.io.CsvRecords;
import id.saring.io.CsvTable;
import id.saring.item.Author;
import id.saring.lexicon.LexiconCheck;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.match.Examination;
import id.saring.match.Span;
import id.saring.match.Standing;
import id.saring.review.SheetCell;
import id.saring.roster.Account;
import id.saring.roster.Roster;
import id.saring.roster.RosterEntry;
import id.saring.text.HashtagCutter;
import id.saring.text.TextScanner;
import id.saring.workbench.Trial;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Fuzz tests of what stands before and behind the readers. */
class PartsFuzzTest {

  private static final ReadOptions OPTIONS = new ReadOptions(ZoneId.of("Asia/Jakarta"), Map.of());
  private static final Readers READERS = Readers.standard();
  private static final Set<String> NOT_KNOWN = Set.of("kosong", "format-tak-dikenal");
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of("gas", "gass", "gacor", "pol", "nomor", "2", "#gas", "#02", "cs'an", "✌"));

  private static final DisguisedWords DISGUISED =
      new DisguisedWords(VOCABULARY, List.of(), List.of("gas", "gacor"));

  /** The lexicon of the repository, prepared once. */
  private static final class Night {
    static final Trial TRIAL =
        new Trial(LexiconReader.read(List.of(Path.of("lexicon"))).lexicon(), Set.of());
  }

  /** A source is of one format or of none, and what its reader makes of it holds. */
  @FuzzTest
  void recognition(byte[] input) throws IOException {
    Parcel.InFolder source = Parcel.of(input).source(Integer.MAX_VALUE);
    Readers.Recognition recognition;
    try {
      recognition = READERS.recognise(source, OPTIONS);
    } catch (SourceException e) {
      require(NOT_KNOWN.contains(e.code()), e.code() + " " + e.problem());
      ReaderRules.speak(e.problem());
      return;
    }
    ReaderRules.hold(recognition.reader(), input);
  }

  /** The first byte says the delimiter, the second how long a record may be. */
  @FuzzTest
  void csvRecords(byte[] input) throws IOException {
    if (input.length < 2) {
      return;
    }
    char delimiter = DELIMITERS[input[0] & 3];
    int limit = input[1] < 0 ? 1 << 16 : 1 + input[1];
    byte[] file = Arrays.copyOfRange(input, 2, input.length);
    List<String> whole = cut(file, Integer.MAX_VALUE, delimiter, limit);
    require(whole.equals(cut(file, 3, delimiter, limit)), "cut otherwise in small bites");
  }

  private static List<String> cut(byte[] file, int step, char delimiter, int limit)
      throws IOException {
    Parcel parcel = Parcel.ofFile(file);
    List<String> shown = new ArrayList<>();
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    boolean complete = true;
    long line = 0;
    long end = 0;
    try (CsvRecords records = new CsvRecords(parcel.source(step).open(), delimiter, limit)) {
      for (CsvRecord next = records.next(); next != null; next = records.next()) {
        byte[] content = next.content().bytes();
        int start = (int) next.start();
        require(next.line() > line && start >= end, "records out of order: " + next);
        require(start + content.length <= file.length, "behind the end: " + next);
        require(
            Arrays.equals(content, Arrays.copyOfRange(file, start, start + content.length)),
            "not what stands there: " + next);
        line = next.line();
        end = start + content.length;
        complete &= next.fault() != CsvRecord.Fault.TOO_LONG;
        joined.write(next.raw().bytes());
        shown.add(next + " " + next.fields() + " " + next.content().text());
      }
    }
    require(!complete || Arrays.equals(joined.toByteArray(), file), "joined they are another file");
    require(parcel.leaks() == 0, "left open");
    return shown;
  }

  /** Each usable row is found by its own account, and everything wrong can be said. */
  @FuzzTest
  void roster(byte[] input) throws IOException {
    CsvTable table = CsvTable.read("accounts.csv", input);
    Roster roster = Roster.read("accounts.csv", new ByteArrayInputStream(input));
    require(roster.sha256().equals(table.sha256()), "another hash");
    roster.problems().forEach(problem -> spoken(problem.in(Locale.ENGLISH)));
    require(roster.size() <= table.rows().size(), "more accounts than rows");
    for (RosterEntry entry : roster.entries()) {
      Account account = entry.account();
      Author author = new Author(account.id(), account.handle(), entry.employee().name());
      require(
          roster.find(account.platform(), author, Optional.empty()).isPresent(),
          "nobody has the account of line " + entry.line());
    }
  }

  /** A lexicon of files, the first one terms unless it has a name. */
  @FuzzTest
  void lexicon(byte[] input) throws IOException {
    Path folder = Files.createTempDirectory("saring-fuzz-");
    List<Path> written = new ArrayList<>(List.of(folder));
    try {
      for (Parcel.Part part : Parcel.of(input).parts()) {
        boolean inside = part.label().matches("[a-z-]{1,20}\\.csv");
        Path file = folder.resolve(inside ? part.label() : "istilah/" + Parcel.NAME + ".csv");
        if (!inside && !written.contains(file.getParent())) {
          written.add(Files.createDirectory(file.getParent()));
        }
        if (!written.contains(file)) {
          written.add(Files.write(file, part.bytes()));
        }
      }
      LexiconLoad load = LexiconReader.read(List.of(folder));
      load.problems().forEach(problem -> spoken(problem.in(Locale.ENGLISH)));
      LexiconCheck.runAll(load, DAY).forEach(problem -> spoken(problem.in(Locale.ENGLISH)));
      if (!load.hasErrors()) {
        examined(new Trial(load.lexicon(), Set.of()), "Gas pol nomor 2, #gaspol2 ✌ g4s");
      }
    } finally {
      for (int i = written.size() - 1; i >= 0; i--) {
        Files.delete(written.get(i));
      }
    }
  }

  private static void spoken(String sentence) {
    require(!sentence.isBlank(), "nothing is said");
  }

  @FuzzTest
  void textScanner(byte[] input) {
    String text = text(input);
    TextScanner scanner = new TextScanner();
    scanner.reset(text);
    TextScanner ofChars = new TextScanner();
    ofChars.reset(text.toCharArray(), text.length());
    int end = 0;
    while (scanner.next()) {
      require(ofChars.next(), "fewer tokens in the same characters");
      require(scanner.start() >= end, "tokens overlap at " + scanner.start());
      require(scanner.end() > scanner.start(), "an empty token at " + scanner.start());
      require(scanner.end() <= text.length(), "a token ends behind the text");
      require(!scanner.term().isEmpty(), "an empty term at " + scanner.start());
      require(
          scanner.term().equals(ofChars.term())
              && scanner.start() == ofChars.start()
              && scanner.zone() == ofChars.zone()
              && scanner.breakBefore() == ofChars.breakBefore(),
          "another token in the same characters");
      end = scanner.end();
    }
    require(!ofChars.next(), "more tokens in the same characters");
  }

  @FuzzTest
  void analysis(byte[] input) throws IOException {
    String text = text(input);
    HashtagCutter cutter =
        new HashtagCutter((letters, start, end) -> VOCABULARY.find(letters, start, end) >= 0);
    for (Keep keep : Keep.values()) {
      try (SaringAnalyzer analyzer = new SaringAnalyzer(VOCABULARY, DISGUISED, cutter, keep);
          TokenStream stream = analyzer.tokenStream("", text)) {
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
        stream.reset();
        int position = -1;
        while (stream.incrementToken()) {
          position += step.getPositionIncrement();
          require(position >= 0, "a position before the first");
          require(
              offset.startOffset() >= 0
                  && offset.startOffset() < offset.endOffset()
                  && offset.endOffset() <= text.length(),
              offset.startOffset() + " to " + offset.endOffset() + " of " + text.length());
        }
        stream.end();
        require(offset.endOffset() == text.length(), "ends elsewhere than the text");
      }
    }
  }

  /** Every match of the whole path of a night shows what stands at its offsets. */
  @FuzzTest
  void screening(byte[] input) {
    examined(Night.TRIAL, text(input));
  }

  private static void examined(Trial trial, String text) {
    Examination seen = trial.of(text, new Standing(Optional.empty(), Optional.of(DAY)));
    seen.matches()
        .forEach(match -> inside(match.occurrence().span(), match.occurrence().found(), text));
    seen.cancelled()
        .forEach(one -> inside(one.occurrence().span(), one.occurrence().found(), text));
    seen.missed().forEach(one -> inside(one.occurrence().span(), one.occurrence().found(), text));
    require(seen.score() >= 0 && seen.score() <= 100, "a score of " + seen.score());
  }

  private static void inside(Span span, String found, String text) {
    require(
        span.end() <= text.length() && text.substring(span.start(), span.end()).equals(found),
        span + " is not " + found);
  }

  /** No cell runs as a formula or is longer than a sheet holds, and the guard comes off again. */
  @FuzzTest
  void sheetCell(byte[] input) {
    String text = text(input);
    String cell = SheetCell.guarded(text);
    require(cell.length() <= SheetCell.LIMIT, "too long for a cell");
    require(cell.indexOf('\0') < 0, "NUL in a cell");
    int i = 0;
    while (i < cell.length() && unseen(cell.codePointAt(i))) {
      i += Character.charCount(cell.codePointAt(i));
    }
    boolean formula = i < cell.length() && "=+-@＝＋－＠".indexOf(cell.charAt(i)) >= 0;
    require(!formula, "a formula: " + cell);
    if (!SheetCell.isTooLong(text)) {
      require(
          SheetCell.unguarded(cell).equals(text.replace('\0', '\uFFFD')), "not undone: " + cell);
    }
  }

  private static boolean unseen(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /** Posts are UTF-8; behind a NUL come units of UTF-16, halves of pairs among them. */
  private static String text(byte[] input) {
    if (input.length == 0 || input[0] != 0) {
      return new String(input, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < input.length; i += 2) {
      text.append((char) ((input[i] & 0xFF) << 8 | input[i + 1] & 0xFF));
    }
    return text.toString();
  }
}

import id.saring.archive.Archive;
import id.saring.lexicon.Entry;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconReader;
import id.saring.workbench.backtest.Backtest;
import id.saring.workbench.past.ArchivedPast;
import id.saring.workbench.past.Days;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Backtests over one archive, several times in one process: {@code STATE ROUNDS ID,… LEXICON…}. */
public class WarmBacktest {

  public static void main(String[] args) throws Exception {
    Path state = Path.of(args[0]);
    List<Path> layers = Arrays.stream(args).skip(3).map(Path::of).toList();
    Lexicon lexicon = LexiconReader.read(layers).lexicon();
    List<Entry> entries = Arrays.stream(args[2].split(",")).map(lexicon.entries()::get).toList();
    Backtest.Manner manner = new Backtest.Manner(Set.of(), 20, Backtest.SAMPLES, false, one -> "");
    for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
      long from = System.nanoTime();
      try (Archive archive = Archive.open(state.resolve(Archive.FOLDER))) {
        int threads = Runtime.getRuntime().availableProcessors();
        ArchivedPast past = new ArchivedPast(archive, Days.ALL, threads);
        Backtest result = Backtest.of(lexicon, entries, past, manner);
        System.out.printf(
            "backtest of %d entries over %d items, round %d in one process: %d ms (warm at most 2000)%n",
            result.entries().size(),
            result.coverage().size(),
            round,
            (System.nanoTime() - from) / 1_000_000);
      }
    }
  }
}

package id.saring.match;

import id.saring.analysis.WordIdAttribute;
import id.saring.analysis.WordReader;
import id.saring.item.Item;
import id.saring.jmh.MadeNight;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.roster.Roster;
import id.saring.roster.RosterMatch;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From texts to findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchingBench {

  /** Posts that are looked at closely. */
  private static final int EXAMINED = 500;

  private Screening screening;
  private WordReader reader;
  private List<Subject> subjects;
  private List<Subject> matched;
  private List<List<Candidate>> candidates;

  /** Reads the night and finds posts that hold a sign of one word. */
  @Setup
  public void read() throws IOException {
    Lexicon lexicon = MadeNight.lexicon();
    Roster roster = MadeNight.roster();
    screening = Screening.forNight(lexicon, Set.of());
    reader = screening.vocabularyOnly().newReader();
    subjects = new ArrayList<>();
    for (Item item : new MadeNight().items()) {
      subjects.add(subject(lexicon, roster, item));
    }
    matched = new ArrayList<>();
    candidates = new ArrayList<>();
    for (Subject subject : subjects) {
      Passage passage = Passage.of(subject.item()).get(0);
      Set<Integer> phrases = phrasesOfOneWord(passage.text());
      if (!phrases.isEmpty() && matched.size() < EXAMINED) {
        matched.add(subject);
        candidates.add(List.of(new Candidate(passage, List.copyOf(phrases))));
      }
    }
    if (matched.size() < EXAMINED) {
      throw new IllegalStateException("only " + matched.size() + " posts hold a sign");
    }
  }

  private static Subject subject(Lexicon lexicon, Roster roster, Item item) {
    Optional<LocalDate> day = item.postedAt().map(at -> at.localDate(MadeNight.ZONE));
    Optional<RosterMatch> who = roster.find(item.platform(), item.author(), day);
    Optional<String> region =
        who.flatMap(match -> lexicon.regions().find(match.entry().employee().region()))
            .map(Region::id);
    return new Subject(item, who, new Standing(region, day));
  }

  private Set<Integer> phrasesOfOneWord(String text) throws IOException {
    Set<Integer> phrases = new TreeSet<>();
    try (TokenStream stream = screening.vocabularyOnly().tokenStream("", text)) {
      WordIdAttribute word = stream.getAttribute(WordIdAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int phrase = screening.phrasebook().phraseOfWord(word.wordId());
        if (phrase >= 0) {
          phrases.add(phrase);
        }
      }
      stream.end();
    }
    return phrases;
  }

  /** The chain, only words of the vocabulary coming out. */
  @Benchmark
  @OperationsPerInvocation(MadeNight.POSTS)
  public void vocabularyStream(Blackhole hole) throws IOException {
    for (Subject subject : subjects) {
      try (TokenStream stream = screening.vocabularyOnly().tokenStream("", subject.item().text())) {
        WordIdAttribute word = stream.getAttribute(WordIdAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          hole.consume(word.wordId());
        }
        stream.end();
      }
    }
  }

  /** The same words in one walk, as a night reads them. */
  @Benchmark
  @OperationsPerInvocation(MadeNight.POSTS)
  public void wordReader(Blackhole hole) {
    WordReader.Sink sink =
        (letters, from, to, place, start, end, zone, breakBefore, word) -> hole.consume(word);
    for (Subject subject : subjects) {
      reader.read(subject.item().text(), sink);
    }
  }

  /** Words, gate, chunk index, queries and a close look at what they find. */
  @Benchmark
  @OperationsPerInvocation(MadeNight.POSTS)
  public void chunkScreener(Blackhole hole) throws IOException {
    try (ChunkScreener screener = new ChunkScreener(screening, hole::consume)) {
      for (Subject subject : subjects) {
        screener.add(subject);
      }
      screener.finish();
    }
  }

  /** The close look alone, at posts that hold a sign. */
  @Benchmark
  @OperationsPerInvocation(EXAMINED)
  public void examiner(Blackhole hole) {
    for (int i = 0; i < matched.size(); i++) {
      hole.consume(screening.examine(matched.get(i), candidates.get(i)));
    }
  }
}

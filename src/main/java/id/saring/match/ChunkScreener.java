package id.saring.match;

import id.saring.analysis.Vocabulary;
import id.saring.analysis.WordReader;
import id.saring.item.ThreadKeys;
import id.saring.text.Zone;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Screens items in chunks on one thread. An item passes the gate if one of its texts holds the
 * rarest word of some phrase, or if it points at a campaign account; what does not pass is done
 * with at once. A full chunk is indexed, queried and looked at, and its findings are handed on.
 *
 * <p>Belongs to one thread. The findings do not depend on how items were spread over chunks.
 */
public final class ChunkScreener implements Closeable {

  /**
   * Passages in one chunk. Larger chunks query less often, but what they hold survives many young
   * collections: within 1 GB, 12,000 took a third of the collection time of 100,000.
   */
  private static final int PASSAGES = 12_000;

  /** Passages after which the gate knows which words are rare here. */
  private static final int LESSON = 5_000;

  /** UTF-16 units of text held by one chunk, so that long texts do not fill the memory. */
  private static final long CHARACTERS = 24L << 20;

  private final Screening screening;
  private final Consumer<Finding> findings;
  private final @Nullable Consumer<Awaiting> answers;
  private final Consumer<Subject> rest;
  private final WordReader reader;
  private final WordRun words = new WordRun();
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Integer> subjectOfPassage = new ArrayList<>();
  private final List<Optional<int[]>> hashesOfPassage = new ArrayList<>();
  private final long[] seen;
  private int untaught = LESSON;
  private Gate gate;
  private ChunkIndex index;
  private long characters;
  private boolean opened;
  private int[] hashes = new int[64];
  private int tokens;

  /**
   * Makes a screener.
   *
   * @param screening the lexicon made ready
   * @param findings takes the findings, on the calling thread
   * @throws IOException never in practice; the index lives in memory
   */
  public ChunkScreener(Screening screening, Consumer<Finding> findings) throws IOException {
    this(screening, findings, null);
  }

  /**
   * Makes a screener for a night whose parents can be looked up.
   *
   * @param screening the lexicon made ready
   * @param findings takes the findings, on the calling thread
   * @param answers takes, instead, what holds signs and answers something that is not in its own
   *     record; null if nobody can look it up
   * @throws IOException never in practice; the index lives in memory
   */
  public ChunkScreener(
      Screening screening, Consumer<Finding> findings, @Nullable Consumer<Awaiting> answers)
      throws IOException {
    this(screening, findings, answers, nothing -> {});
  }

  /**
   * Makes a screener for a night that also wants to know in what nothing was found.
   *
   * @param screening the lexicon made ready
   * @param findings takes the findings, on the calling thread
   * @param answers takes, instead, what holds signs and answers something that is not in its own
   *     record; null if nobody can look it up
   * @param rest takes every other subject, each once: no sign of it counts, or it has none
   * @throws IOException never in practice; the index lives in memory
   */
  public ChunkScreener(
      Screening screening,
      Consumer<Finding> findings,
      @Nullable Consumer<Awaiting> answers,
      Consumer<Subject> rest)
      throws IOException {
    this.screening = screening;
    this.findings = findings;
    this.answers = answers;
    this.rest = rest;
    this.reader = screening.vocabularyOnly().newReader();
    this.seen = new long[screening.phrasebook().vocabulary().size()];
    this.gate = Gate.untaught(screening.phrasebook());
    this.index = new ChunkIndex(gate);
  }

  /** Screens an item, now or when its chunk is full. */
  public void add(Subject subject) throws IOException {
    int number = subjects.size();
    boolean held = screening.campaignTarget(subject).isPresent();
    for (Passage passage : Passage.of(subject.item())) {
      if (admit(passage)) {
        index.add(words);
        passages.add(passage);
        subjectOfPassage.add(number);
        hashesOfPassage.add(
            reader.isPlain() ? Optional.of(Arrays.copyOf(hashes, tokens)) : Optional.empty());
        characters += passage.text().length();
        held = true;
      }
    }
    if (held) {
      subjects.add(subject);
    } else {
      rest.accept(subject);
    }
    if (untaught == 0) {
      screenChunk();
      useLesson();
    } else if (passages.size() >= PASSAGES
        || characters >= CHARACTERS
        || subjects.size() >= PASSAGES) {
      screenChunk();
    }
  }

  /** Collects the words of a passage and says whether one of them is a key. */
  private boolean admit(Passage passage) {
    words.clear();
    opened = false;
    tokens = 0;
    reader.read(passage.text(), this::hear);
    if (untaught > 0) {
      learn();
    }
    return opened;
  }

  private void hear(
      char[] letters,
      int from,
      int to,
      int place,
      int start,
      int end,
      Zone zone,
      int breakBefore,
      int word) {
    if (tokens == hashes.length) {
      hashes = Arrays.copyOf(hashes, tokens * 2);
    }
    hashes[tokens++] = reader.hash();
    if (word != Vocabulary.NONE) {
      words.add(word, place);
      opened = opened || gate.opensTo(word);
    }
  }

  private void learn() {
    for (int i = 0; i < words.size(); i++) {
      seen[words.word(i)]++;
    }
    untaught--;
  }

  private void useLesson() throws IOException {
    untaught = -1;
    gate = Gate.taught(screening.phrasebook(), seen);
    index.close();
    index = new ChunkIndex(gate);
  }

  /** Screens what is waiting. */
  public void finish() throws IOException {
    screenChunk();
  }

  private void screenChunk() throws IOException {
    if (subjects.isEmpty()) {
      return;
    }
    long[] candidates = passages.isEmpty() ? new long[0] : index.candidates();
    int next = 0;
    int passage = 0;
    for (int s = 0; s < subjects.size(); s++) {
      List<Candidate> found = new ArrayList<>(2);
      while (passage < passages.size() && subjectOfPassage.get(passage) == s) {
        List<Integer> phrases = new ArrayList<>();
        while (next < candidates.length && (int) (candidates[next] >>> 32) == passage) {
          phrases.add((int) candidates[next++]);
        }
        if (!phrases.isEmpty()) {
          found.add(new Candidate(passages.get(passage), phrases, hashesOfPassage.get(passage)));
        }
        passage++;
      }
      report(subjects.get(s), found);
    }
    clear();
  }

  private void report(Subject subject, List<Candidate> found) {
    if (found.isEmpty() && screening.campaignTarget(subject).isEmpty()) {
      rest.accept(subject);
      return;
    }
    if (answers != null && !found.isEmpty()) {
      List<String> keys = ThreadKeys.wantedBy(subject.item());
      if (!keys.isEmpty()) {
        if (screening.mightMatch(subject, found)) {
          answers.accept(Awaiting.of(subject, found, keys));
        } else {
          rest.accept(subject);
        }
        return;
      }
    }
    Examination examination = screening.examine(subject, found);
    if (examination.isMatched() || !examination.missed().isEmpty()) {
      findings.accept(new Finding(subject, examination));
    } else {
      rest.accept(subject);
    }
  }

  private void clear() throws IOException {
    subjects.clear();
    passages.clear();
    subjectOfPassage.clear();
    hashesOfPassage.clear();
    characters = 0;
    index.close();
    index = new ChunkIndex(gate);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}

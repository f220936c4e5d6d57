package id.saring.run;

import id.saring.ingest.ExportReader;
import id.saring.ingest.InputFile;
import id.saring.ingest.Readers;
import id.saring.ingest.Source;
import id.saring.match.Awaiting;
import id.saring.match.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts a night together that is read elsewhere, part by part and in any order ({@link Outpost}).
 * First all parts of all {@link #toRead} come back; if something is {@link #wanted} then, the parts
 * of {@link #toSearch} are read once more. Used by one thread.
 */
public final class Gathering {

  private static final Map<String, ExportReader> READERS =
      Readers.standard().all().stream()
          .collect(Collectors.toUnmodifiableMap(ExportReader::format, Function.identity()));

  private final Night night;
  private final List<Gathered> files = new ArrayList<>();
  private final List<Finding> findings;
  private final List<Awaiting> answers;
  private final Urn urn;
  private final Attendance attendance = new Attendance();
  private Optional<ParentSearch> search = Optional.empty();

  /**
   * A source by its number.
   *
   * @param file number of its file in {@link Night#files}
   * @param number its number in that file
   * @param source the source
   */
  public record Place(int file, int number, Source source) {}

  /** A file and what came back of it. */
  private static final class Gathered {
    private final InputFile file;
    private final List<SourceTally> sources = new ArrayList<>();
    private String sha256 = "";
    private long bytes = -1;

    Gathered(InputFile file) {
      this.file = file;
    }

    /** The tally of a source; that of the file's own problem, if it has one, stands before all. */
    SourceTally source(int number) {
      return sources.get(sources.size() - file.sources().size() + number);
    }

    /** Without size and hash nobody can tell later what was read. */
    void cannotTell(IOException e) {
      sources.stream()
          .filter(source -> source.problem().isEmpty())
          .forEach(source -> source.setProblem(SourceFeed.unreadable(e)));
    }

    InputTally tally() {
      return new InputTally(file.shown(), sha256, bytes, sources);
    }
  }

  /** Begins with nothing read. */
  public Gathering(Night night) {
    this.night = night;
    this.findings = night.shelf().list(Finding.class, Weight::of);
    this.answers = night.shelf().list(Awaiting.class, Weight::of);
    this.urn = new Urn(night.lottery());
    for (InputFile file : night.files()) {
      Optional<SkipPlan.Skip> skip = night.skipped().of(file);
      files.add(skip.isPresent() ? skipped(file, skip.get()) : expected(file));
    }
  }

  private static Gathered skipped(InputFile file, SkipPlan.Skip skip) {
    Gathered gathered = new Gathered(file);
    gathered.sha256 = skip.sha256();
    gathered.bytes = skip.bytes();
    for (Source source : file.sources()) {
      SourceTally tally = new SourceTally(source.file(), source.member());
      tally.setSkippedSince(skip.run());
      gathered.sources.add(tally);
    }
    return gathered;
  }

  private static Gathered expected(InputFile file) {
    Gathered gathered = new Gathered(file);
    if (file.problem().isPresent()) {
      SourceTally tally = new SourceTally(file.shown(), "");
      tally.setProblem(file.problem().get());
      gathered.sources.add(tally);
    }
    for (Source source : file.sources()) {
      SourceTally tally = new SourceTally(source.file(), source.member());
      source.notices().forEach(tally::note);
      gathered.sources.add(tally);
    }
    try {
      if (file.path().isPresent()) {
        gathered.bytes = Files.size(file.path().get());
      }
    } catch (IOException e) {
      gathered.cannotTell(e);
    }
    return gathered;
  }

  private List<Place> places(boolean skippedToo) {
    List<Place> places = new ArrayList<>();
    for (int f = 0; f < files.size(); f++) {
      InputFile file = files.get(f).file;
      if (skippedToo || night.skipped().of(file).isEmpty()) {
        for (int s = 0; s < file.sources().size(); s++) {
          places.add(new Place(f, s, file.sources().get(s)));
        }
      }
    }
    return places;
  }

  /** The sources that are to be read, in the order of their names. */
  public List<Place> toRead() {
    return places(false);
  }

  /** The files whose hash is to be made, by number. */
  public Map<Integer, Path> toHash() {
    return IntStream.range(0, files.size())
        .boxed()
        .filter(f -> files.get(f).file.path().isPresent())
        .filter(f -> night.skipped().of(files.get(f).file).isEmpty())
        .collect(Collectors.toMap(f -> f, f -> files.get(f).file.path().orElseThrow()));
  }

  /** Takes the hash of a file. */
  public void hashed(int file, String sha256) {
    files.get(file).sha256 = sha256;
  }

  /**
   * Hears that a file could not be read for its hash.
   *
   * @param why what the system said
   */
  public void unhashed(int file, String why) {
    files.get(file).cannotTell(new IOException(why));
  }

  /** Takes what was counted in a source, or in a part of it. */
  public void counted(int file, int number, SourceCount count) {
    SourceTally tally = files.get(file).source(number);
    if (READERS.containsKey(count.format())) {
      tally.setFormat(READERS.get(count.format()));
    }
    tally.add(count);
  }

  /** Takes what was found. */
  public void found(Harvest harvest) {
    findings.addAll(harvest.findings());
    answers.addAll(harvest.answers());
    night.audience().add(harvest.audience());
    urn.add(harvest.drawn());
    attendance.addPacked(harvest.accounts(), harvest.standings());
  }

  /** The keys of what answers with signs answer; nothing if there is no such answer. */
  public Set<String> wanted() {
    if (search.isEmpty() && !answers.isEmpty()) {
      search =
          Optional.of(
              ParentSearch.from(
                  0, answers, Long.MAX_VALUE, night.screening(), night.audience(), night.shelf()));
    }
    return answers.stream()
        .flatMap(answer -> answer.keys().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The sources in which it may stand; of one that was skipped nobody knows what it is about. */
  public List<Place> toSearch() {
    if (search.isEmpty()) {
      return List.of();
    }
    return places(true).stream().filter(place -> mayHold(place, search.get())).toList();
  }

  private boolean mayHold(Place place, ParentSearch wanted) {
    SourceTally tally = files.get(place.file()).source(place.number());
    return tally.skippedSince().isPresent() || wanted.isAbout(tally.platforms());
  }

  /** Takes what was seen of what is wanted. */
  public void seen(Map<String, Sighting> sightings) {
    search.ifPresent(one -> one.add(sightings));
  }

  /**
   * Takes what was counted in a search: nothing counts twice, but a problem that is new is kept.
   */
  public void searched(int file, int number, SourceCount count) {
    SourceTally tally = files.get(file).source(number);
    if (tally.problem().isEmpty()) {
      count.fault().ifPresent(fault -> tally.setProblem(fault.exception()));
    }
  }

  /** The night as it is when all of it has come back; asked once. */
  public Reading.Outcome outcome() {
    Set<String> unsettled = new TreeSet<>();
    ParentCounts parents =
        search.map(one -> one.finish(findings, unsettled, urn::offer)).orElse(ParentCounts.NONE);
    return new Reading.Outcome(
        files.stream().map(Gathered::tally).toList(),
        findings,
        parents,
        unsettled,
        urn.drawn(),
        attendance);
  }
}

package id.saring.cli;

import id.saring.archive.Archive;
import id.saring.io.CsvEdit;
import id.saring.io.TableProblem;
import id.saring.lexicon.Contender;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryStatus;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.LexiconLoad;
import id.saring.lexicon.LexiconReader;
import id.saring.workbench.EntryDraft;
import id.saring.workbench.EntryHome;
import id.saring.workbench.EverydayWords;
import id.saring.workbench.Proposal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code saring lexicon add TERM}: a new entry, asked for on a terminal or given by options, shown
 * with all that it would catch, and written into the file where its kind stands. {@code --approve
 * ID} takes an entry one step further in its life, which only a second person can do.
 *
 * <p>Exit codes: 0 done; 2 wrong command line, or the proposer approves; 4 the lexicon or the new
 * row has errors, or warnings keep it from being approved; 7 the file could not be written. In all
 * but the first the lexicon is as it was.
 */
@Command(name = "add")
final class LexiconAddCommand extends BaseCommand {

  @Parameters(arity = "0..1", paramLabel = "TERM", descriptionKey = "lexicon.add.term")
  private @Nullable String term;

  @Mixin private LexiconLayers layers = new LexiconLayers();

  @Mixin private EntryOptions given = new EntryOptions();

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "lexicon.add.by")
  private @Nullable String by;

  @Option(names = "--approve", paramLabel = "ID", descriptionKey = "lexicon.add.approve")
  private @Nullable String approved;

  @Option(
      names = "--despite",
      split = ",",
      paramLabel = "CHECK",
      descriptionKey = "lexicon.add.despite")
  private Set<String> despite = new LinkedHashSet<>();

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "past.state")
  private Path state = Path.of("state");

  @Option(names = "--dry-run", descriptionKey = "lexicon.add.dry-run")
  private boolean dryRun;

  LexiconAddCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() throws IOException, InterruptedException {
    List<Path> folders = layers.resolve(this);
    LexiconLoad load = LexiconReader.read(folders);
    if (load.hasErrors()) {
      load.problems().stream()
          .filter(TableProblem::isError)
          .forEach(problem -> complain(problem.in(words().locale())));
      complain(words().say("add-lexicon-unusable"));
      return ExitCode.UNUSABLE;
    }
    return approved == null
        ? add(folders, load.lexicon())
        : approve(folders, load.lexicon(), approved);
  }

  private LocalDate today() {
    return LocalDate.now(terminal().clock().withZone(LexiconCheckCommand.JAKARTA));
  }

  private EntryPreview preview() {
    return new EntryPreview(terminal(), words(), path(state).resolve(Archive.FOLDER));
  }

  private boolean isAsking() {
    return terminal().interactive() || terminal().columns() > 0;
  }

  // ---- a new entry

  private int add(List<Path> folders, Lexicon lexicon) throws IOException, InterruptedException {
    if (given.status != null && !Set.of("usul", "uji").contains(given.status)) {
      throw usage("add-status", given.status);
    }
    EntryDraft draft = new EntryDraft(lexicon, EverydayWords.standard());
    Optional<Questions> questions =
        isAsking() && (term == null || given.contender == null)
            ? Optional.of(new Questions(terminal(), words()))
            : Optional.empty();
    Map<String, String> cells = cells(draft, questions);
    Contender contender =
        Objects.requireNonNull(
            lexicon.contenders().get(cells.getOrDefault("sasaran", "")), "found before");
    EntryHome home = EntryHome.of(lexicon, folders.get(folders.size() - 1), contender);
    CsvEdit table;
    try {
      table = home.open();
    } catch (IOException e) {
      complain(words().say("edit-unwritable", String.valueOf(e.getMessage())));
      return ExitCode.UNWRITABLE;
    }
    List<String> lacking = cells.keySet().stream().filter(c -> !table.has(c)).toList();
    if (!lacking.isEmpty()) {
      throw usage("add-no-column", home.file().toString(), String.join(", ", lacking));
    }
    Map<String, String> tried = new LinkedHashMap<>(cells);
    tried.put(
        "status", EntryStatus.UJI.code()); // a proposal is not looked for, so it shows nothing
    Proposal proposal = Proposal.of(folders, tried, TableProblem.fileName(home.file()), today());
    if (!preview().print(proposal)) {
      return ExitCode.UNUSABLE;
    }
    if (dryRun) {
      print(words().say("add-dry"));
      return ExitCode.DONE;
    }
    String id = cells.getOrDefault("id", "");
    String status = cells.getOrDefault("status", "");
    if (questions.isPresent()
        && !questions.get().agrees("add-agree", id, home.file().toString(), status)) {
      print(words().say("add-not-saved"));
      return ExitCode.DONE;
    }
    table.insertBelow(home.below(), cells);
    return save(table, () -> print(words().say("add-saved", id, table.path(), status)));
  }

  private Map<String, String> cells(EntryDraft draft, Optional<Questions> questions)
      throws IOException {
    Map<String, String> said = given.cells();
    EntryOptions.put(said, "istilah", term);
    EntryOptions.put(said, "pengusul", by);
    String pair = given.contender == null ? "" : given.contender;
    if (questions.isPresent()) {
      Questions asking = questions.get();
      ask(asking, said, "istilah", "");
      pair = pair.isEmpty() ? answer(asking.ask("ask-for", "")) : pair;
      Contender contender = contender(draft, pair);
      ask(asking, said, "jenis", "tagline");
      for (String column : List.of("bobot", "butuh", "kecuali")) {
        ask(asking, said, column, draft.cells(said, contender).getOrDefault(column, ""));
      }
      for (String column : List.of("contoh_kena", "contoh_bebas", "pengusul", "sumber")) {
        ask(asking, said, column, "");
      }
    }
    for (String needed : List.of("istilah", "pengusul")) {
      if (said.getOrDefault(needed, "").isEmpty()) {
        throw usage("add-needs", needed.equals("istilah") ? "TERM" : "--by NAME");
      }
    }
    if (pair.isEmpty()) {
      throw usage("add-needs", "--for ID");
    }
    return draft.cells(said, contender(draft, pair));
  }

  private void ask(Questions asking, Map<String, String> said, String column, String proposed)
      throws IOException {
    if (!said.containsKey(column)) {
      EntryOptions.put(
          said, column, answer(asking.ask("ask-" + column.replace('_', '-'), proposed)));
    }
  }

  private String answer(Optional<String> answer) {
    return answer.orElseThrow(() -> usage("add-ended"));
  }

  private Contender contender(EntryDraft draft, String asked) {
    List<Contender> found = draft.contenders(asked);
    if (found.size() != 1) {
      String known =
          found.isEmpty()
              ? draft.lexicon().contenders().keySet().stream()
                  .limit(5)
                  .collect(Collectors.joining(", "))
              : found.stream().map(Contender::id).collect(Collectors.joining(", "));
      throw usage(found.isEmpty() ? "add-nobody" : "add-several", asked, known);
    }
    return found.get(0);
  }

  // ---- the next step of an entry

  private int approve(List<Path> folders, Lexicon lexicon, String id)
      throws IOException, InterruptedException {
    Entry entry = lexicon.entries().get(id);
    if (entry == null) {
      throw usage("no-such-entry", id);
    }
    EntryStatus next =
        switch (entry.status()) {
          case USUL -> EntryStatus.UJI;
          case UJI -> EntryStatus.AKTIF;
          case AKTIF, PENSIUN -> throw usage("approve-done", id, entry.status().code());
        };
    String approver = approver(entry);
    CsvEdit table;
    try {
      table = CsvEdit.open(path(Path.of(entry.place().file())));
    } catch (IOException e) {
      complain(words().say("edit-unwritable", String.valueOf(e.getMessage())));
      return ExitCode.UNWRITABLE;
    }
    if (!table.has("penyetuju")) {
      throw usage("add-no-column", entry.place().file(), "penyetuju");
    }
    long line = entry.place().line();
    Map<String, String> cells = new LinkedHashMap<>();
    table.columns().forEach(column -> cells.put(column, table.cell(line, column)));
    cells.put("status", next.code());
    cells.put("penyetuju", approver);
    Proposal proposal = Proposal.of(folders, cells, entry.place().file(), today());
    if (!preview().print(proposal)) {
      return ExitCode.UNUSABLE;
    }
    List<String> open =
        proposal.remarks().stream()
            .filter(remark -> remark.problem().line() == 0) // of this row
            .map(remark -> remark.check())
            .filter(check -> !despite.contains(check))
            .distinct()
            .toList();
    if (next == EntryStatus.AKTIF && !open.isEmpty()) {
      complain(words().say("approve-open", id, String.join(",", open)));
      return ExitCode.UNUSABLE;
    }
    if (dryRun) {
      print(words().say("add-dry"));
      return ExitCode.DONE;
    }
    table.set(line, "status", next.code());
    table.set(line, "penyetuju", approver);
    return save(
        table,
        () ->
            print(words().say("approve-saved", id, entry.status().code(), next.code(), approver)));
  }

  private String approver(Entry entry) throws IOException {
    String name = by == null ? "" : by.strip();
    if (name.isEmpty() && isAsking()) {
      name = answer(new Questions(terminal(), words()).ask("ask-penyetuju", ""));
    }
    if (name.isEmpty()) {
      throw usage("add-needs", "--by NAME");
    }
    if (entry.proposer().isEmpty()) {
      throw usage("approve-no-proposer", entry.id());
    }
    if (entry.isProposedBy(name)) {
      throw usage("approve-same", entry.id(), entry.proposer());
    }
    return name;
  }

  private int save(CsvEdit table, Runnable saved) {
    try {
      table.save();
      saved.run();
      return ExitCode.DONE;
    } catch (CsvEdit.ChangedMeanwhileException e) {
      complain(words().say("edit-changed", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      complain(words().say("edit-unwritable", String.valueOf(e)));
    }
    return ExitCode.UNWRITABLE;
  }
}

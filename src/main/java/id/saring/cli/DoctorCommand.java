package id.saring.cli;

import id.saring.run.doctor.ArchiveCheck;
import id.saring.run.doctor.ChainCheck;
import id.saring.run.doctor.Diagnosis;
import id.saring.run.doctor.FolderCheck;
import id.saring.run.doctor.LedgerCheck;
import id.saring.run.doctor.MachineCheck;
import id.saring.run.doctor.MachineFacts;
import id.saring.run.doctor.NightCheck;
import id.saring.run.doctor.TableCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saring doctor}: is this machine ready tonight; one line a thing, nothing is changed. */
@Command(name = "doctor")
final class DoctorCommand extends BaseCommand {

  @Parameters(arity = "0..*", paramLabel = "INPUT", descriptionKey = "doctor.input")
  private List<String> inputs = List.of();

  @Option(names = "--accounts", paramLabel = "FILE", descriptionKey = "doctor.accounts")
  private @Nullable Path accounts;

  @Option(
      names = "--lexicon",
      split = "\\|",
      splitSynopsisLabel = "|",
      paramLabel = "DIR",
      descriptionKey = "option.lexicon")
  private List<Path> layers = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "screen.out")
  private Path out = Path.of("reviews");

  @Option(names = "--state", paramLabel = "DIR", descriptionKey = "doctor.state")
  private Path state = Path.of("state");

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "doctor.zone")
  private String zone = "Asia/Jakarta";

  /** Read before picocli is asked (SettingsFile). */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
  private @Nullable Path config;

  DoctorCommand(Terminal terminal, Words words) {
    super(terminal, words);
  }

  @Override
  int execute() {
    ZoneId zoneId = Zones.of(zone).orElseThrow(() -> usage("bad-value", "--zone", zone));
    LocalDate today = LocalDate.now(terminal().clock().withZone(zoneId));
    List<Diagnosis> all = new ArrayList<>(MachineCheck.of(facts(today)));
    all.add(FolderCheck.space(path(out)));
    all.add(FolderCheck.writable(path(out)));
    all.add(FolderCheck.writable(path(state)));
    all.add(FolderCheck.closed(path(out)));
    all.add(LedgerCheck.of(path(state), Version.number()));
    all.add(ArchiveCheck.of(path(state), Version.number()));
    Path roster = path(accounts == null ? Path.of("accounts.csv") : accounts);
    all.add(FolderCheck.closed(roster));
    all.add(TableCheck.roster(roster));
    all.add(TableCheck.lexicon(lexicon(), today));
    inputs.stream()
        .filter(input -> !input.equals(STANDARD_INPUT))
        .forEach(input -> all.add(TableCheck.input(path(Path.of(input)))));
    all.add(NightCheck.of(path(out), today));
    all.add(ChainCheck.of(path(out), path(state), Version.number()));
    return tell(all);
  }

  private List<Path> lexicon() {
    return layers.isEmpty()
        ? shipped("lexicon").stream().toList()
        : layers.stream().map(this::path).toList();
  }

  private static MachineFacts facts(LocalDate today) {
    return new MachineFacts(
        Runtime.version().feature(),
        Runtime.getRuntime().maxMemory(),
        System.getProperty("sun.jnu.encoding", "?"),
        Locale.getDefault().toLanguageTag(),
        today);
  }

  private int tell(List<Diagnosis> all) {
    for (Diagnosis one : all) {
      print("%-9s  %s".formatted(one.level(), one.message().in(words().locale())));
    }
    long problems = count(all, Diagnosis.Level.MASALAH);
    print(
        words()
            .say(
                problems > 0 ? "doctor-not-ready" : "doctor-ready",
                words().number(problems),
                words().number(count(all, Diagnosis.Level.PERHATIAN))));
    return problems > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }

  private static long count(List<Diagnosis> all, Diagnosis.Level level) {
    return all.stream().filter(one -> one.level() == level).count();
  }
}

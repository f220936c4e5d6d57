package id.saring.review.evidence;

import id.saring.item.FindingId;
import id.saring.ledger.Ledger;
import id.saring.review.evidence.StoredZip.FaultException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Proves a pack: every byte against its hash, every record against the row, every manifest against
 * the chain, and the page against what it was made from. Needs no ledger. Immutable.
 */
public final class PackCheck {

  /** The largest pack that is read, in bytes. */
  public static final long LIMIT = 256L << 20;

  private final List<Check> checks = new ArrayList<>();
  private CaseSet tables = new CaseSet(Map.of());
  private Optional<FindingId> id = Optional.empty();

  private PackCheck() {}

  /**
   * Looks at a pack.
   *
   * @param zip its bytes
   * @param version of this program: only the same one must make the same page
   */
  public static PackCheck of(byte[] zip, String version) {
    PackCheck check = new PackCheck();
    try {
      check.look(StoredZip.read(zip), version);
    } catch (FaultException e) {
      check.checks.add(
          switch (e.fault()) {
            case DAMAGED -> Check.fail("damaged", e.entry());
            case NAME -> Check.fail("name", e.entry());
            case FORM -> Check.fail("form", e.entry());
            case CONTAINER -> Check.fail("container");
          });
    }
    return check;
  }

  /** What was looked at, in order. */
  public List<Check> checks() {
    return List.copyOf(checks);
  }

  /** Whether nothing is wrong. */
  public boolean holds() {
    return checks.stream().noneMatch(check -> check.level() == Check.Level.GAGAL);
  }

  /** Which finding, if the pack got as far as that. */
  public Optional<FindingId> id() {
    return id;
  }

  /**
   * Holds the pack against the ledger too.
   *
   * @param sha256 of the pack
   * @param required whether the ledger must know the finding
   * @return what was looked at there
   * @throws IOException if the ledger cannot be read
   */
  public List<Check> against(Ledger ledger, String sha256, boolean required) throws IOException {
    List<Check> more =
        id.isEmpty() || !holds()
            ? List.of()
            : LedgerCheck.of(ledger, id.get(), tables, sha256, required);
    checks.addAll(more);
    return more;
  }

  private void look(SortedMap<String, byte[]> files, String version) {
    checks.add(Check.ok("zip", String.valueOf(files.size())));
    if (!sums(files) || !tables(files)) {
      return;
    }
    CaseTable handovers = tables.of(CaseFile.HANDOVERS);
    TreeSet<String> ids = new TreeSet<>();
    handovers.rows().forEach(row -> ids.add(handovers.cell(row, "id_temuan")));
    id = ids.size() == 1 ? FindingId.parse(ids.first()) : Optional.empty();
    if (id.isEmpty()) {
      checks.add(Check.fail("id", String.join(", ", ids)));
      return;
    }
    checks.addAll(new HandoverCheck(id.get(), tables, files).all());
    checks.addAll(ChainCheck.of(tables.of(CaseFile.CHAIN)));
    page(files, version);
  }

  /** The list of hashes is what saring would write of these very files. */
  private boolean sums(SortedMap<String, byte[]> files) {
    byte[] listed = files.getOrDefault(CaseFile.SUMS, new byte[0]);
    if (Arrays.equals(listed, CasePack.sums(files))) {
      checks.add(Check.ok("sums", String.valueOf(files.size() - 1)));
      return true;
    }
    List<String> wrong =
        SumsList.differing(new String(listed, java.nio.charset.StandardCharsets.UTF_8), files);
    checks.add(
        wrong.isEmpty() ? Check.fail("sums-list") : Check.fail("sums", String.join(", ", wrong)));
    return false;
  }

  private boolean tables(SortedMap<String, byte[]> files) {
    tables = CaseSet.read(files);
    List<String> wrong = new ArrayList<>();
    for (CaseFile file : CaseFile.values()) {
      if (!tables.tables().containsKey(file)) {
        wrong.add(file.file());
      }
    }
    if (!wrong.isEmpty()) {
      checks.add(Check.fail("tables", String.join(", ", wrong)));
    }
    return wrong.isEmpty();
  }

  /** Another version may dress the page otherwise; the same one must not. */
  private void page(SortedMap<String, byte[]> files, String version) {
    SortedMap<String, byte[]> others = new java.util.TreeMap<>(files);
    byte[] page = others.remove(CaseFile.PAGE);
    others.remove(CaseFile.SUMS);
    CaseTable handovers = tables.of(CaseFile.HANDOVERS);
    List<String> last = handovers.rows().get(handovers.rows().size() - 1);
    if (page != null && Arrays.equals(page, CasePage.of(others))) {
      checks.add(Check.ok("page"));
    } else if (page != null && !handovers.cell(last, "saring").equals(version)) {
      checks.add(Check.note("page-other-version", handovers.cell(last, "saring"), version));
    } else {
      checks.add(Check.fail("page"));
    }
  }
}

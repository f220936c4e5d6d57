package id.saring.lexicon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the lexicon says, as a row of its table: column to cell, in the order of the table. Whoever
 * reads the row again gets the same. Pure functions.
 */
public final class EntryCells {

  private EntryCells() {}

  /** The row of an entry in {@code istilah/*.csv}. */
  public static Map<String, String> of(Entry entry) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", entry.id());
    cells.put("istilah", entry.term());
    cells.put("jenis", entry.kind().code());
    OptionalInt pair = entry.pairNumber();
    cells.put("sasaran", pair.isPresent() ? "nomor:" + pair.getAsInt() : list(entry.contenders()));
    cells.put("varian", list(entry.variants()));
    cells.put("bentuk", entry.inflected() ? "auto" : "persis");
    cells.put("samaran", String.valueOf(entry.disguise()));
    cells.put("butuh", list(entry.requires()));
    cells.put("kecuali", list(entry.excludes()));
    cells.put("jarak", String.valueOf(entry.window()));
    cells.put("bobot", String.valueOf(entry.weight()));
    cells.put("kode", entry.code());
    cells.put("status", entry.status().code());
    OptionalInt budget = entry.budget();
    cells.put("anggaran", budget.isPresent() ? String.valueOf(budget.getAsInt()) : "");
    cells.put("berlaku_dari", entry.validFrom().map(LocalDate::toString).orElse(""));
    cells.put("berlaku_sampai", entry.validTo().map(LocalDate::toString).orElse(""));
    cells.put("contoh_kena", list(entry.hitExamples()));
    cells.put("contoh_bebas", list(entry.freeExamples()));
    cells.put("pengusul", entry.proposer());
    cells.put("penyetuju", entry.approver());
    cells.put("sumber", entry.source());
    cells.put("catatan", entry.note());
    return cells;
  }

  /** The row of a campaign account in {@code akun-kampanye.csv}. */
  public static Map<String, String> of(CampaignAccount account) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("platform", account.platform().code());
    cells.put("akun", account.handle());
    cells.put("id_akun", account.id());
    cells.put("nama", account.name());
    cells.put("jenis", account.kind().code());
    cells.put("sasaran", list(account.contenders()));
    cells.put("sumber", account.source());
    return cells;
  }

  private static String list(List<String> words) {
    return String.join("|", words);
  }
}

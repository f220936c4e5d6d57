package id.saring.match;

import id.saring.lexicon.CampaignAccount;
import id.saring.lexicon.Entry;
import id.saring.lexicon.EntryCells;
import id.saring.lexicon.EntryStatus;
import java.util.List;
import java.util.Map;

/** What was found: words of an entry, or an act towards a campaign account. */
public sealed interface Sign {

  /** Id of the entry, or the account's label. */
  String id();

  /** For the column {@code istilah}. */
  String term();

  /** For the column {@code jenis}. */
  String kind();

  /** SKB code of the act, may be empty. */
  String code();

  /** Active, or on trial. */
  EntryStatus status();

  /** Ids of the contenders it may favour. */
  List<String> contenders();

  /** What the lexicon says of it: column to cell. */
  Map<String, String> cells();

  /** Words of an entry. */
  record Words(Entry entry) implements Sign {
    @Override
    public String id() {
      return entry.id();
    }

    @Override
    public String term() {
      return entry.term();
    }

    @Override
    public String kind() {
      return entry.kind().code();
    }

    @Override
    public String code() {
      return entry.code();
    }

    @Override
    public EntryStatus status() {
      return entry.status();
    }

    @Override
    public List<String> contenders() {
      return entry.contenders();
    }

    @Override
    public Map<String, String> cells() {
      return EntryCells.of(entry);
    }
  }

  /** An act towards an account, page or group that campaigns. SKB-04 names these acts. */
  record Account(CampaignAccount account) implements Sign {
    @Override
    public String id() {
      return "akun:" + account.platform().code() + ":" + label();
    }

    @Override
    public String term() {
      return account.name().isEmpty() ? label() : account.name();
    }

    private String label() {
      if (!account.handle().isEmpty()) {
        return account.handle();
      }
      return account.id().isEmpty() ? account.name() : account.id();
    }

    @Override
    public String kind() {
      return "akun";
    }

    @Override
    public String code() {
      return "SKB-04";
    }

    @Override
    public EntryStatus status() {
      return EntryStatus.AKTIF;
    }

    @Override
    public List<String> contenders() {
      return account.contenders();
    }

    @Override
    public Map<String, String> cells() {
      return EntryCells.of(account);
    }
  }
}

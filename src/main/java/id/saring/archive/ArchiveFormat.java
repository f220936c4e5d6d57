package id.saring.archive;

import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.PostedAt;
import id.saring.item.Target;
import id.saring.match.Passage;
import id.saring.match.Subject;
import id.saring.roster.AccountKey;
import id.saring.roster.RosterMatch;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * What the archive keeps of an item, field by field. Used again for every item of a thread.
 *
 * <p>No norms, nothing scored: an answer is a set of items. Days are terms, not points, since there
 * are few of them. The item itself is one stored field ({@link ItemCodec}).
 */
final class ArchiveFormat {

  /** Version of everything below; an archive of another one is not read. */
  static final int SCHEMA = 1;

  /** Folded words, emoji, hashtags and mentions, with positions. */
  static final String WORDS = "teks";

  /** Spellings that a lexicon must be asked about ({@link TextTerms}). */
  static final String ODD = "ejaan";

  static final String PLATFORM = "platform";
  static final String ACTIVITY = "jenis";

  /** Local day of the item, ISO 8601. */
  static final String DAY = "tanggal";

  static final String ACCOUNT = "akun";
  static final String NIP = "nip";
  static final String REGION = "wilayah";

  /** Whom an act points at: {@code what:value} as campaign accounts are looked up. */
  static final String TARGET = "sasaran";

  /** Run date of the last night that held the item, ISO 8601. */
  static final String RUN_DAY = "malam";

  /** The same as epoch day, to compare two documents of one item. */
  static final String RUN_NUMBER = "malam_ke";

  /** Second of the epoch at which it was posted, to show the newest first. */
  static final String TIME = "saat";

  /** First 64 bits of the {@link ItemKey}; among a hundred million items one pair may share it. */
  static final String KEY = "kunci";

  /** The item ({@link ItemCodec}). */
  static final String ITEM = "isi";

  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType TERMS = type(IndexOptions.DOCS, true);
  private static final FieldType ONE_TERM = type(IndexOptions.DOCS, false);
  private static final int LONGEST_TERM = 200;

  private final LocalDate runDay;
  private final TextTerms terms = new TextTerms();
  private final Bytes.Writer bytes = new Bytes.Writer();
  private final Document document = new Document();
  private final Field words = new Field(WORDS, terms.words(), POSITIONS);
  private final Field odd = new Field(ODD, terms.odd(), TERMS);
  private final Field item = new StoredField(ITEM, new BytesRef());
  private final Field key = new NumericDocValuesField(KEY, 0);
  private final Field time = new NumericDocValuesField(TIME, 0);
  private final Field runNumber;
  private final Field runTerm;

  ArchiveFormat(LocalDate runDay) {
    this.runDay = runDay;
    this.runNumber = new NumericDocValuesField(RUN_NUMBER, runDay.toEpochDay());
    this.runTerm = new Field(RUN_DAY, runDay.toString(), ONE_TERM);
  }

  private static FieldType type(IndexOptions options, boolean tokenized) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(tokenized);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** The key under which an item is the same item in every night. */
  static long key(Item item) {
    return Long.parseUnsignedLong(ItemKey.of(item).hash().substring(0, 16), 16);
  }

  /** Fills the document with a subject; the document is valid until the next call. */
  Document document(Subject subject) {
    Item one = subject.item();
    document.clear();
    terms.clear();
    for (Passage passage : Passage.of(one)) {
      terms.add(passage.text());
    }
    if (!terms.words().isEmpty()) {
      document.add(words);
    }
    if (!terms.odd().isEmpty()) {
      document.add(odd);
    }
    String nip = subject.who().map(ArchiveFormat::nip).orElse("");
    term(PLATFORM, one.platform().code());
    term(ACTIVITY, one.activity().code());
    subject.standing().day().ifPresent(day -> term(DAY, day.toString()));
    subject.standing().region().ifPresent(region -> term(REGION, region));
    term(NIP, nip);
    account(one);
    targets(one);
    document.add(runTerm);
    document.add(runNumber);
    one.postedAt().ifPresent(this::time);
    key.setLongValue(key(one));
    document.add(key);
    bytes.clear();
    ItemCodec.write(subject, nip, runDay, bytes);
    item.setBytesValue(bytes.ref());
    document.add(item);
    return document;
  }

  private static String nip(RosterMatch who) {
    return who.entry().employee().nip().digits();
  }

  private void time(PostedAt at) {
    time.setLongValue(at.instant().getEpochSecond());
    document.add(time);
  }

  private void account(Item one) {
    Optional<AccountKey> handle =
        one.author().handle().isEmpty()
            ? Optional.empty()
            : AccountKey.ofHandle(one.platform(), one.author().handle());
    Optional<AccountKey> id =
        one.author().id().isEmpty()
            ? Optional.empty()
            : AccountKey.ofId(one.platform(), one.author().id());
    handle.ifPresent(account -> term(ACCOUNT, account.value()));
    id.filter(account -> !account.equals(handle.orElse(null)))
        .ifPresent(account -> term(ACCOUNT, account.value()));
  }

  private void targets(Item one) {
    if (one.activity().isActOnTarget()) {
      Target target = one.target();
      term(TARGET, plain(target.id()));
      term(TARGET, plain(target.handle()));
      term(TARGET, plain(target.name()));
      term(TARGET, plain(one.container()));
    }
  }

  /** The spelling in which names and ids of targets are compared. */
  static String plain(String name) {
    String bare = name.startsWith("@") ? name.substring(1) : name;
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  /** A value as it stands in a term: Lucene takes none of more than 32,766 bytes. */
  static String cut(String value) {
    return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
  }

  private void term(String field, String value) {
    if (!value.isEmpty()) {
      document.add(new Field(field, cut(value), ONE_TERM));
    }
  }
}

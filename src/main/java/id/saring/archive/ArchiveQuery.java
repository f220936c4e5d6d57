package id.saring.archive;

import id.saring.io.Message;
import id.saring.item.Activity;
import id.saring.item.Platform;
import id.saring.lexicon.Contest;
import id.saring.lexicon.Lexicon;
import id.saring.lexicon.Region;
import id.saring.text.CharFold;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A question in Lucene's syntax: words must all stand in the text unless {@code OR} parts them;
 * {@code "a phrase"}, {@code kata*}, {@code kata~1}, {@code NOT}, {@code akun:}, {@code nip:},
 * {@code platform:}, {@code jenis:}, {@code wilayah:}, {@code tanggal:[2024-09 TO 2024-10-15]},
 * {@code kontes:}. Immutable.
 *
 * @param query what Lucene is asked
 */
public record ArchiveQuery(Query query) {

  private static final String CONTEST = "kontes";

  /** Names of fields as people may write them. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("teks", ArchiveFormat.WORDS),
          Map.entry("text", ArchiveFormat.WORDS),
          Map.entry("akun", ArchiveFormat.ACCOUNT),
          Map.entry("account", ArchiveFormat.ACCOUNT),
          Map.entry("nip", ArchiveFormat.NIP),
          Map.entry("platform", ArchiveFormat.PLATFORM),
          Map.entry("jenis", ArchiveFormat.ACTIVITY),
          Map.entry("kind", ArchiveFormat.ACTIVITY),
          Map.entry("tanggal", ArchiveFormat.DAY),
          Map.entry("date", ArchiveFormat.DAY),
          Map.entry("wilayah", ArchiveFormat.REGION),
          Map.entry("region", ArchiveFormat.REGION),
          Map.entry("kontes", CONTEST),
          Map.entry("contest", CONTEST));

  private static final String KNOWN = "teks, akun, nip, platform, jenis, tanggal, wilayah, kontes";

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?");

  /** Sorts behind every digit, so that an upper bound {@code 2024-10} takes in all of October. */
  private static final String END_OF_PERIOD = "~";

  /** A question that cannot be understood. */
  public static final class MisreadException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message problem;

    MisreadException(Message problem) {
      super(problem.key());
      this.problem = problem;
    }

    /** What, where, and what to do. */
    public Message problem() {
      return problem;
    }
  }

  /** Reads the lexicon when somebody asks for a contest. */
  public interface LexiconSource {
    /** Returns it. */
    Lexicon read() throws IOException;
  }

  /**
   * Understands a question.
   *
   * @throws MisreadException if it is none
   * @throws IOException if the lexicon is needed and cannot be read
   */
  public static ArchiveQuery parse(String typed, LexiconSource lexicon)
      throws MisreadException, IOException {
    Parser parser = new Parser(lexicon);
    try {
      return new ArchiveQuery(parser.parse(typed));
    } catch (ParseException e) {
      // The parser wraps what is thrown inside it once more.
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof MisreadException known) {
          throw known;
        }
        if (cause instanceof IOException fault) {
          throw fault;
        }
      }
      throw new MisreadException(Message.of("archive.query-broken", typed));
    } catch (IndexSearcher.TooManyClauses | IllegalArgumentException e) {
      throw new MisreadException(Message.of("archive.query-broken", typed));
    }
  }

  private static final class Parser extends QueryParser {
    private final LexiconSource lexicon;

    Parser(LexiconSource lexicon) {
      super(ArchiveFormat.WORDS, new TextAnalyzer());
      this.lexicon = lexicon;
      setDefaultOperator(Operator.AND);
      setAllowLeadingWildcard(true);
    }

    @Override
    public Query parse(String query) throws ParseException {
      return withSomething(super.parse(query));
    }

    /** {@code NOT gas} alone means everything else. */
    private static Query withSomething(Query query) {
      if (query instanceof BooleanQuery all
          && !all.clauses().isEmpty()
          && all.clauses().stream().allMatch(BooleanClause::isProhibited)) {
        BooleanQuery.Builder more = new BooleanQuery.Builder().add(Archive.all(), Occur.MUST);
        all.clauses().forEach(more::add);
        return more.build();
      }
      return query;
    }

    @Override
    protected @Nullable Query getBooleanQuery(java.util.List<BooleanClause> clauses)
        throws ParseException {
      Query query = super.getBooleanQuery(clauses);
      return query == null ? null : withSomething(query);
    }

    private String field(String typed) throws ParseException {
      String field = FIELDS.get(typed.toLowerCase(Locale.ROOT));
      if (field == null) {
        throw misread("archive.query-field", typed, KNOWN);
      }
      return field;
    }

    private static ParseException misread(String key, Object... values) {
      ParseException wrapped = new ParseException(key);
      wrapped.initCause(new MisreadException(Message.of(key, values)));
      return wrapped;
    }

    @Override
    protected @Nullable Query getFieldQuery(String typed, String text, boolean quoted)
        throws ParseException {
      String field = field(typed);
      return switch (field) {
        case ArchiveFormat.WORDS -> super.getFieldQuery(field, text, quoted);
        case ArchiveFormat.DAY -> days(text);
        case CONTEST -> contest(text);
        case ArchiveFormat.ACCOUNT -> account(ArchiveFormat.plain(text));
        default -> new TermQuery(new Term(field, value(field, text)));
      };
    }

    private static String value(String field, String text) throws ParseException {
      return switch (field) {
        case ArchiveFormat.PLATFORM ->
            coded(text, Platform.of(text).map(Platform::code), Platform.values(), Platform::code);
        case ArchiveFormat.ACTIVITY ->
            coded(text, Activity.of(text).map(Activity::code), Activity.values(), Activity::code);
        case ArchiveFormat.NIP -> text.replaceAll("[^0-9]", "");
        default -> text.strip();
      };
    }

    private static <E> String coded(
        String text, Optional<String> code, E[] all, Function<E, String> name)
        throws ParseException {
      if (code.isEmpty()) {
        String known = String.join(", ", java.util.Arrays.stream(all).map(name).toList());
        throw misread("archive.query-value", text, known);
      }
      return code.get();
    }

    /** Dots in a name mean nothing on Facebook (id.saring.roster.AccountKey). */
    private static Query account(String name) {
      Query facebook =
          new BooleanQuery.Builder()
              .add(
                  new TermQuery(new Term(ArchiveFormat.ACCOUNT, name.replace(".", ""))), Occur.MUST)
              .add(
                  new TermQuery(new Term(ArchiveFormat.PLATFORM, Platform.FACEBOOK.code())),
                  Occur.MUST)
              .build();
      return new BooleanQuery.Builder()
          .add(new TermQuery(new Term(ArchiveFormat.ACCOUNT, name)), Occur.SHOULD)
          .add(facebook, Occur.SHOULD)
          .build();
    }

    private static Query days(String text) throws ParseException {
      if (!DATE.matcher(text).matches()) {
        throw misread("archive.query-date", text);
      }
      return new PrefixQuery(new Term(ArchiveFormat.DAY, text));
    }

    /** Items whose day and region a contest can be about; what is not known excludes nothing. */
    private Query contest(String id) throws ParseException {
      Lexicon words;
      try {
        words = lexicon.read();
      } catch (IOException e) {
        ParseException wrapped = new ParseException(id);
        wrapped.initCause(e);
        throw wrapped;
      }
      Contest contest = words.contests().get(id);
      if (contest == null) {
        String known = String.join(", ", words.contests().keySet().stream().sorted().toList());
        throw misread("archive.query-contest", id, known);
      }
      BooleanQuery.Builder both = new BooleanQuery.Builder();
      both.add(
          orUnknown(
              ArchiveFormat.DAY,
              new TermRangeQuery(
                  ArchiveFormat.DAY,
                  contest.validFrom().map(day -> new BytesRef(day.toString())).orElse(null),
                  contest.validTo().map(day -> new BytesRef(day.toString())).orElse(null),
                  true,
                  true)),
          Occur.MUST);
      if (!contest.region().equals(Region.NATIONAL)) {
        both.add(
            orUnknown(
                ArchiveFormat.REGION,
                new TermInSetQuery(
                    ArchiveFormat.REGION,
                    words.regions().all().stream()
                        .map(Region::id)
                        .filter(region -> words.regions().related(contest.region(), region))
                        .map(BytesRef::new)
                        .toList())),
            Occur.MUST);
      }
      return both.build();
    }

    private static Query orUnknown(String field, Query known) {
      Query unknown =
          new BooleanQuery.Builder()
              .add(Archive.all(), Occur.MUST)
              .add(new PrefixQuery(new Term(field, "")), Occur.MUST_NOT)
              .build();
      return new BooleanQuery.Builder().add(known, Occur.SHOULD).add(unknown, Occur.SHOULD).build();
    }

    @Override
    protected Query getRangeQuery(
        String typed, @Nullable String from, @Nullable String to, boolean withFrom, boolean withTo)
        throws ParseException {
      String field = field(typed);
      if (!field.equals(ArchiveFormat.DAY)) {
        return super.getRangeQuery(field, from, to, withFrom, withTo);
      }
      for (String bound : new String[] {from, to}) {
        if (bound != null && !DATE.matcher(bound).matches()) {
          throw misread("archive.query-date", bound);
        }
      }
      return new TermRangeQuery(
          field,
          from == null ? null : new BytesRef(withFrom ? from : from + END_OF_PERIOD),
          to == null ? null : new BytesRef(withTo ? to + END_OF_PERIOD : to),
          true,
          false);
    }

    @Override
    protected Query getPrefixQuery(String typed, String text) throws ParseException {
      return super.getPrefixQuery(field(typed), CharFold.fold(text));
    }

    @Override
    protected Query getWildcardQuery(String typed, String text) throws ParseException {
      if (typed.equals("*") && text.equals("*")) {
        return Archive.all();
      }
      return text.equals("*")
          ? new PrefixQuery(new Term(field(typed), ""))
          : super.getWildcardQuery(field(typed), CharFold.fold(text));
    }

    @Override
    protected Query getFuzzyQuery(String typed, String text, float similarity)
        throws ParseException {
      return super.getFuzzyQuery(field(typed), CharFold.fold(text), similarity);
    }

    @Override
    protected Query getRegexpQuery(String typed, String text) throws ParseException {
      return super.getRegexpQuery(field(typed), text);
    }
  }
}

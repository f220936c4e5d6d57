package id.saring.fuzz;

import id.saring.ingest.ExportReader;
import id.saring.ingest.Head;
import id.saring.ingest.ReadOptions;
import id.saring.ingest.SkippedRecord;
import id.saring.io.Message;
import id.saring.item.Item;
import id.saring.item.ItemKey;
import id.saring.item.PostedAt;
import id.saring.item.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What holds for every reader, whatever the bytes: nothing comes out but fates, a {@link
 * id.saring.ingest.SourceException} or an {@link IOException}; each record has one fate; offsets
 * lie in the file and cut out the evidence; reading again, in small bites, gives the same; streams
 * are closed; it ends soon.
 */
final class ReaderRules {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  /** Far more than any input of a fuzzer needs, even under instrumentation on a busy machine. */
  private static final long MOST_NANOS = 10_000_000_000L;

  private static final int SENTENCES_SPOKEN = 5;
  private static final int ANY = Integer.MAX_VALUE;

  private ReaderRules() {}

  static void hold(ExportReader reader, byte[] input) {
    hold(reader, Map.of(), input);
  }

  static void hold(ExportReader reader, Map<String, String> columns, byte[] input) {
    ReadOptions options = new ReadOptions(ZONE, columns);
    Parcel parcel = Parcel.of(input);
    Parcel.InFolder source = parcel.source(ANY);
    long from = System.nanoTime();
    Head head = head(source);
    require(
        reader.recognise(head).equals(reader.recognise(head)), "recognised otherwise the 2nd time");
    Fates fates = Fates.of(reader, source, options);
    long took = System.nanoTime() - from;
    require(took < MOST_NANOS, "took " + took / 1_000_000 + " ms");
    require(parcel.leaks() == 0, parcel.leaks() + " streams left open");
    check(fates, source);
    speak(fates);
    Fates again = Fates.of(reader, parcel.source(3), options);
    String difference = fates.difference(again);
    require(difference.isEmpty(), "not the same when read in bites of 3 bytes: " + difference);
  }

  static Head head(Parcel.InFolder source) {
    try {
      return Head.of(source);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static void check(Fates fates, Parcel.InFolder source) {
    Set<Long> numbers = new HashSet<>();
    long most = Math.max(fates.records(), lines(source)); // formats of lines count blank ones too
    for (List<Item> items : fates.converted) {
      require(!items.isEmpty(), "a converted record without items");
      long number = items.get(0).source().record();
      for (Item item : items) {
        require(item.source().record() == number, "items of two records in one fate");
        check(item, source);
      }
      require(numbers.add(number), "record " + number + " has two fates");
      require(number <= most, "record " + number + " of " + most);
    }
    for (SkippedRecord skipped : fates.rejected) {
      require(numbers.add(skipped.record()), "record " + skipped.record() + " has two fates");
      require(
          skipped.record() >= 1 && skipped.record() <= most,
          "record " + skipped.record() + " of " + most);
      require(skipped.line() >= 0 && skipped.column() >= 0, "no such place: " + skipped);
      require(!skipped.code().isBlank(), "a reject without a code");
      require(isOf(skipped.file(), skipped.member(), source), "a reject of another file");
    }
  }

  private static long lines(Parcel.InFolder source) {
    long lines = 1;
    for (byte one : source.bytes()) {
      lines += one == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static void check(Item item, Parcel.InFolder source) {
    SourceRef ref = item.source();
    require(isOf(ref.file(), ref.member(), source), "an item of another file: " + ref.label());
    if (ref.hasRange()) {
      byte[] bytes = source.bytes();
      require(ref.end() <= bytes.length, ref.end() + " lies behind the end of the file");
      require(
          Arrays.equals(
              ref.raw().bytes(), Arrays.copyOfRange(bytes, (int) ref.start(), (int) ref.end())),
          "the evidence is not what stands at its offsets: " + ref.start());
    } else {
      require(ref.raw().length() > 0, "an item without evidence");
    }
    item.postedAt()
        .map(PostedAt::instant)
        .map(at -> at.atZone(ZoneOffset.MAX))
        .ifPresent(
            at -> {
              require(
                  at.getYear() >= 0 && at.getYear() <= 9999, "no year that a sheet shows: " + at);
            });
    ItemKey.of(item);
  }

  private static boolean isOf(String file, String member, Parcel.InFolder source) {
    return file.equals(source.file()) && member.equals(source.member());
  }

  private static void speak(Fates fates) {
    fates.problem.ifPresent(ReaderRules::speak);
    fates.notices.stream().limit(SENTENCES_SPOKEN).forEach(ReaderRules::speak);
    fates.rejected.stream().limit(SENTENCES_SPOKEN).forEach(one -> speak(one.reason()));
  }

  static void speak(Message message) {
    require(!message.indonesian().isBlank(), "nothing is said: " + message.key());
    require(!message.in(Locale.ENGLISH).isBlank(), "nothing is said: " + message.key());
  }
}

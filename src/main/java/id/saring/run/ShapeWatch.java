package id.saring.run;

import id.saring.ingest.fill.ExpectedFill;
import id.saring.ingest.fill.FillRates;
import id.saring.ingest.fill.FillShare;
import id.saring.ingest.fill.FillWarning;
import id.saring.ingest.fill.FilledField;
import id.saring.ingest.fill.FormatWarning;
import id.saring.ingest.fill.ShapeWarning;
import id.saring.item.Activity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notices a source that changed its shape without a word: a field that is far emptier than in its
 * own past nights, or than its format must have it; another format than before. Pure functions.
 */
final class ShapeWatch {

  /** Shares this much lower than in every past night are no chance and no quiet day. */
  private static final double FAR_BELOW = 0.15;

  /** Groups and pictures come and go with what people do; the other fields do not. */
  private static final Set<FilledField> WATCHED =
      EnumSet.complementOf(EnumSet.of(FilledField.CONTAINER, FilledField.MEDIA));

  private ShapeWatch() {}

  /**
   * Judges the sources of a night and leaves the warnings with them.
   *
   * @param nights the nights before
   */
  static void judge(List<InputTally> inputs, PastNights nights) {
    for (InputTally input : inputs) {
      for (SourceTally source : input.sources()) {
        source.setWarnings(
            judge(
                source.format(), source.fill(), source.expectedFill(), nights.of(source.label())));
      }
    }
  }

  static List<ShapeWarning> judge(
      String format, FillRates fill, ExpectedFill expected, List<PastNights.Sighting> nights) {
    List<ShapeWarning> warnings = new ArrayList<>();
    List<PastNights.Sighting> same =
        nights.stream().filter(night -> night.format().equals(format)).toList();
    if (same.isEmpty() && !nights.isEmpty() && !format.isEmpty()) {
      warnings.add(new FormatWarning(nights.get(0).format(), format, dates(nights)));
    }
    Map<String, FillWarning> fields = new LinkedHashMap<>();
    expected.judge(fill).forEach(warning -> fields.put(key(warning), warning));
    // What the source itself used to have says more than what its format must have.
    fallen(fill, same).forEach(warning -> fields.put(key(warning), warning));
    warnings.addAll(fields.values());
    return warnings;
  }

  private static String key(FillWarning warning) {
    return key(warning.field(), warning.kind());
  }

  private static String key(FilledField field, Optional<Activity> kind) {
    return field.code() + " " + kind.map(Activity::code).orElse("");
  }

  private static int dates(List<PastNights.Sighting> nights) {
    return (int) nights.stream().map(PastNights.Sighting::date).distinct().count();
  }

  private static List<FillWarning> fallen(FillRates fill, List<PastNights.Sighting> nights) {
    List<FillWarning> warnings = new ArrayList<>();
    compare(FilledField.TEXT, Optional.empty(), fill, nights).ifPresent(warnings::add);
    for (Activity kind : fill.kinds()) {
      for (FilledField field : WATCHED) {
        if (field.concerns(kind)) {
          compare(field, Optional.of(kind), fill, nights).ifPresent(warnings::add);
        }
      }
    }
    return warnings;
  }

  /** Compares one field with the nights in which it was sound and there was enough of it. */
  private static Optional<FillWarning> compare(
      FilledField field,
      Optional<Activity> kind,
      FillRates fill,
      List<PastNights.Sighting> nights) {
    FillShare tonight = share(field, kind, fill);
    List<PastNights.Sighting> sound =
        nights.stream()
            .filter(night -> !night.warned().contains(key(field, kind)))
            .filter(night -> share(field, kind, night.fill()).items() >= ExpectedFill.FEWEST)
            .toList();
    if (sound.isEmpty() || tonight.items() < ExpectedFill.FEWEST) {
      return Optional.empty();
    }
    double[] rates =
        sound.stream().mapToDouble(night -> share(field, kind, night.fill()).rate()).toArray();
    Arrays.sort(rates);
    double usual = rates[rates.length / 2];
    return tonight.isSurelyBelow(rates[0] - FAR_BELOW)
        ? Optional.of(new FillWarning(field, kind, tonight, usual, dates(sound)))
        : Optional.empty();
  }

  private static FillShare share(FilledField field, Optional<Activity> kind, FillRates fill) {
    return kind.isEmpty()
        ? new FillShare(fill.records(), fill.records() + fill.empty())
        : new FillShare(fill.filled(kind.get(), field), fill.items(kind.get()));
  }
}

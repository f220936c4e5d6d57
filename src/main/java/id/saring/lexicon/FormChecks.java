package id.saring.lexicon;

import id.saring.lexicon.LexiconCheck.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that look at what entries catch rather than at what is written. */
final class FormChecks {

  private FormChecks() {}

  /** An entry with what decides whom it can be mixed up with. */
  private record Owned(Entry entry, Set<String> contenders, Set<String> contests) {

    boolean sharesContender(Owned other) {
      return !Collections.disjoint(contenders, other.contenders);
    }

    /** Whether a post of one contest would be read as favouring either. */
    boolean isRivalOf(Owned other) {
      return !sharesContender(other) && !Collections.disjoint(contests, other.contests);
    }
  }

  private static List<Owned> owned(LexiconLoad load) {
    Map<Integer, List<Contender>> byNumber = new HashMap<>();
    List<Owned> all = new ArrayList<>();
    for (Entry entry : EntryChecks.matching(load)) {
      List<Contender> owners =
          entry.pairNumber().isPresent()
              ? byNumber.computeIfAbsent(
                  entry.pairNumber().getAsInt(), number -> load.lexicon().contendersOf(entry))
              : load.lexicon().contendersOf(entry);
      Set<String> contenders = new HashSet<>();
      Set<String> contests = new HashSet<>();
      for (Contender owner : owners) {
        contenders.add(owner.id());
        contests.addAll(owner.contests());
      }
      all.add(new Owned(entry, contenders, contests));
    }
    return all;
  }

  private static Set<String> listed(Entry entry) {
    Set<String> keys = new java.util.LinkedHashSet<>();
    keys.add(FormGenerator.key(entry.term()));
    entry.variants().forEach(variant -> keys.add(FormGenerator.key(variant)));
    return keys;
  }

  /** A variant that is the term or another variant again; taking it away changes nothing. */
  static void variantTwice(LexiconLoad load, LocalDate asOf, Findings found) {
    for (Entry entry : load.lexicon().entries().values()) {
      for (String variant : idleVariants(entry)) {
        found.at(entry.place(), "varian", variant, entry.id());
      }
    }
  }

  /** Variants that spell what the term or an earlier variant spells. */
  static List<String> idleVariants(Entry entry) {
    Set<String> keys = new HashSet<>(Set.of(FormGenerator.key(entry.term())));
    return entry.variants().stream()
        .filter(variant -> !keys.add(FormGenerator.key(variant)))
        .toList();
  }

  /**
   * A spelling that two entries of one contender list: each row would name both. Told once a
   * couple.
   */
  static void listedTwice(LexiconLoad load, LocalDate asOf, Findings found) {
    Map<String, List<Owned>> seen = new HashMap<>();
    for (Owned one : owned(load)) {
      String own = FormGenerator.key(one.entry().term());
      Set<String> told = new HashSet<>();
      for (String key : listed(one.entry())) {
        List<Owned> others = seen.computeIfAbsent(key, k -> new ArrayList<>(1));
        Optional<Owned> other = others.stream().filter(one::sharesContender).findFirst();
        // The same term twice is told by entry-twice.
        boolean terms =
            key.equals(own)
                && other.isPresent()
                && key.equals(FormGenerator.key(other.get().entry().term()));
        if (other.isPresent() && !terms && told.add(other.get().entry().id())) {
          tell(found, one, key.equals(own) ? "istilah" : "varian", key, other.get());
        }
        others.add(one);
      }
    }
  }

  private static void tell(Findings found, Owned one, String column, String form, Owned other) {
    Entry.Place place = other.entry().place();
    found.at(
        one.entry().place(),
        column,
        form,
        one.entry().id(),
        other.entry().id(),
        place.file(),
        String.valueOf(place.line()));
  }

  /** One spelling that means two rivals: the sheet would accuse either. Told once a couple. */
  static void collision(LexiconLoad load, LocalDate asOf, Findings found) {
    FormGenerator generator = new FormGenerator();
    Map<String, List<Owned>> seen = new HashMap<>();
    for (Owned one : owned(load)) {
      Set<String> told = new HashSet<>();
      for (Form form : generator.forms(one.entry())) {
        String key = FormGenerator.key(form.text());
        List<Owned> others = seen.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (Owned other : others) {
          if (one.isRivalOf(other) && told.add(other.entry().id())) {
            tell(found, one, "istilah", form.text(), other);
          }
        }
        others.add(one);
      }
    }
  }

  /** An entry whose every spelling holds one of an entry that says at least as much alone. */
  static void subsumed(LexiconLoad load, LocalDate asOf, Findings found) {
    List<Owned> all = owned(load);
    Map<String, List<Owned>> byForm = new HashMap<>();
    for (Owned one : all) {
      listed(one.entry()).forEach(k -> byForm.computeIfAbsent(k, x -> new ArrayList<>()).add(one));
    }
    for (Owned one : all) {
      Set<Owned> covering = new java.util.LinkedHashSet<>();
      boolean first = true;
      for (String form : listed(one.entry())) {
        Set<Owned> here = coveringOf(one, form, byForm);
        if (first) {
          covering.addAll(here);
        } else {
          covering.retainAll(here);
        }
        first = false;
      }
      covering.stream()
          .findFirst()
          .ifPresent(other -> tell(found, one, "istilah", one.entry().term(), other));
    }
  }

  private static Set<Owned> coveringOf(Owned one, String form, Map<String, List<Owned>> byForm) {
    Set<Owned> covering = new HashSet<>();
    String[] words = form.split(" ");
    for (int from = 0; from < words.length; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < words.length; to++) {
        run.append(to == from ? "" : " ").append(words[to]);
        boolean whole = to - from + 1 == words.length;
        if (!whole) {
          byForm.getOrDefault(run.toString(), List.of()).stream()
              .filter(other -> saysAsMuch(other, one))
              .forEach(covering::add);
        }
      }
    }
    return covering;
  }

  private static boolean saysAsMuch(Owned other, Owned one) {
    return !other.entry().id().equals(one.entry().id())
        && other.entry().kind() == one.entry().kind()
        && other.contenders().containsAll(one.contenders())
        && !other.entry().isGated()
        && other.entry().weight() >= one.entry().weight();
  }
}

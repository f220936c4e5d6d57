package id.saring.review;

import id.saring.io.Sha256;
import id.saring.item.Author;
import id.saring.item.FindingId;
import id.saring.item.Item;
import id.saring.item.Platform;
import id.saring.item.Target;
import id.saring.lexicon.CampaignAccount;
import id.saring.match.Parent;
import id.saring.match.Subject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The column {@code konteks}: where it was said, and what it answers or points at. Pure. */
final class Surroundings {

  /** Characters of a pseudonym: a million, so that the voices of one thread are told apart. */
  private static final int PSEUDONYM = 4;

  private Surroundings() {}

  /**
   * Puts the surroundings of an item into words.
   *
   * @param zone for the time of what it answers
   */
  static String of(Subject subject, ZoneId zone) {
    Item item = subject.item();
    List<String> parts = new ArrayList<>();
    if (!item.container().isEmpty()) {
      parts.add("di: " + item.container());
    }
    Target target = item.target();
    String whom = target.name().isEmpty() ? target.handle() : target.name();
    if (!whom.isEmpty() && !whom.equals(item.container())) {
      parts.add("kepada: " + whom);
    }
    if (!target.text().isEmpty()) {
      parts.add("isi yang dituju: " + target.text());
    }
    String parent = parent(subject, zone);
    if (!parent.isEmpty()) {
      parts.add(parent);
    }
    return String.join(" | ", parts);
  }

  private static String parent(Subject subject, ZoneId zone) {
    Parent parent = subject.parent();
    if (parent instanceof Parent.Found found) {
      return "induk ("
          + voice(found, subject.item().platform())
          + time(found, zone)
          + "): "
          + (found.text().isEmpty() ? "tanpa teks" : '"' + oneLine(found.text()) + '"');
    }
    if (parent == Parent.Unknown.NOT_FOUND) {
      return "induk: tidak ditemukan dalam berkas malam ini";
    }
    boolean untold = parent == Parent.Unknown.UNTOLD;
    return untold ? "induk: tidak tersedia" : "";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String time(Parent.Found found, ZoneId zone) {
    return found.postedAt().map(at -> ", " + LocalTime.of(at, zone)).orElse("");
  }

  /**
   * Registered people and campaigns by their account; anybody else under a pseudonym, which is the
   * same in every row and every night (domain: only the roster is supervised).
   */
  private static String voice(Parent.Found found, Platform platform) {
    if (found.campaign().isPresent()) {
      CampaignAccount account = found.campaign().get();
      return "akun kampanye " + (account.name().isEmpty() ? account.handle() : account.name());
    }
    if (found.who().isPresent()) {
      return Accounts.shown(platform, found.author());
    }
    return found.author().isUnknown()
        ? "akun tidak disebut"
        : "akun lain " + pseudonym(platform, found.author());
  }

  private static String pseudonym(Platform platform, Author author) {
    String label = author.label();
    String plain = (label.startsWith("@") ? label.substring(1) : label).toLowerCase(Locale.ROOT);
    return FindingId.shortCode(Sha256.of(platform.code() + "\n" + plain), PSEUDONYM);
  }
}

package id.saring.ingest.youtube;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the columns of a table of comments or live chat messages hold, seen by their cells, since
 * their names follow the language of the account and their order has changed twice.
 *
 * @param id the comment's own id
 * @param channel the owner's channel
 * @param time when it was written
 * @param text its words; -1 if no cell shows which column that is
 * @param isLive whether these are messages of live chats
 */
record TakeoutColumns(int id, int channel, int time, int text, boolean isLive) {

  private static final Pattern COMMENT = Pattern.compile("Ug[\\w-]{10,40}(?:\\.[\\w-]{10,40})?");
  private static final Pattern POST = Pattern.compile("Ugk[xwyz][\\w-]{28,36}");
  private static final Pattern VIDEO = Pattern.compile("[\\w-]{11}");
  private static final Pattern CHAT = Pattern.compile("[\\w%=-]{25,120}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d.*");

  /**
   * Looks at the first rows.
   *
   * @param rows without the header
   * @param width number of columns
   * @return empty if these are no comments of a Takeout
   */
  static Optional<TakeoutColumns> of(List<List<String>> rows, int width) {
    List<List<String>> full = rows.stream().filter(row -> row.size() >= width).toList();
    if (full.isEmpty() || width < 5) {
      return Optional.empty();
    }
    int channel = owner(full, width);
    int time = column(full, width, cell -> TIME.matcher(cell).matches(), true);
    int text = column(full, width, TakeoutText::isPieces, false);
    if (channel < 0 || time < 0) {
      return Optional.empty();
    }
    int id = column(full, width, TakeoutColumns::isComment, true);
    if (id >= 0) {
      int words = text < 0 ? longest(full, width, List.of(id, channel, time)) : text;
      return Optional.of(new TakeoutColumns(id, channel, time, words, false));
    }
    int chat = column(full, width, TakeoutColumns::isChat, true);
    return chat >= 0 && chat != channel && text >= 0
        ? Optional.of(new TakeoutColumns(chat, channel, time, text, true))
        : Optional.empty();
  }

  /** Every sound row of a download names the same channel. */
  private static int owner(List<List<String>> rows, int width) {
    for (int i = 0; i < width; i++) {
      int at = i;
      List<String> channels =
          rows.stream()
              .map(row -> row.get(at))
              .filter(cell -> YouTubeItems.CHANNEL.matcher(cell).matches())
              .toList();
      if (2 * channels.size() > rows.size() && channels.stream().distinct().count() == 1) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The first column most of whose cells, counting the empty ones or not, are of one kind: a
   * damaged row must not cost the table its format.
   */
  private static int column(
      List<List<String>> rows, int width, Predicate<String> kind, boolean all) {
    for (int i = 0; i < width; i++) {
      int at = i;
      List<String> cells = rows.stream().map(row -> row.get(at)).toList();
      boolean fits =
          all
              ? 2 * cells.stream().filter(kind).count() > cells.size()
              : cells.stream().anyMatch(kind)
                  && 2 * cells.stream().filter(kind).count()
                      >= cells.stream().filter(cell -> !cell.isEmpty()).count();
      if (fits) {
        return at;
      }
    }
    return -1;
  }

  private static int longest(List<List<String>> rows, int width, List<Integer> others) {
    int found = -1;
    long most = 0;
    HashSet<Integer> taken = new HashSet<>(others);
    for (int i = 0; i < width; i++) {
      int at = i;
      long length =
          rows.stream()
              .map(row -> row.get(at))
              .filter(cell -> !isId(cell))
              .mapToInt(String::length)
              .sum();
      if (!taken.contains(at) && length > most) {
        most = length;
        found = at;
      }
    }
    return found;
  }

  private static boolean isId(String cell) {
    return isComment(cell) || VIDEO.matcher(cell).matches() || POST.matcher(cell).matches();
  }

  private static boolean isComment(String cell) {
    return COMMENT.matcher(cell).matches();
  }

  private static boolean isChat(String cell) {
    return CHAT.matcher(cell).matches();
  }

  /** What a comment answers, as far as the cells of its row tell. */
  record Place(String parent, String video, String post) {}

  /** Looks at the other cells of a row. */
  Place place(List<String> row) {
    String video = "";
    String post = "";
    List<String> parents = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).strip();
      if (i == id || i == channel || i == time || i == text) {
        continue;
      }
      if (POST.matcher(cell).matches()) {
        post = cell;
      } else if (isComment(cell)) {
        parents.add(cell);
      } else if (VIDEO.matcher(cell).matches()) {
        video = cell;
      }
    }
    return new Place(parents.isEmpty() ? "" : parents.get(0), video, post);
  }
}

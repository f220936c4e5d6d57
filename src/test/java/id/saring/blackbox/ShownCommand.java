package id.saring.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command as a document shows it, with what it is said to answer.
 *
 * <p>Commands stand in fenced blocks behind {@code $ }, or alone on the lines of a block marked
 * {@code sh}; a backslash at the end of a line joins the next. What follows, up to the next
 * command, is the answer. In an answer {@code …} means anything within the line and, alone on a
 * line, any lines. A remark that ends in {@code kode N} or {@code code N} tells an exit code other
 * than 0.
 *
 * @param document where it stands
 * @param line the line of the command in the document, counted from 1
 * @param block what is written behind the opening fence, mostly nothing
 * @param typed the command without remark, on one line
 * @param code the exit code that is told
 * @param answer the lines shown below it; none if nothing is shown
 */
record ShownCommand(
    Path document, int line, String block, String typed, int code, List<String> answer) {

  private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
  private static final Pattern REMARK =
      Pattern.compile("\\s+#\\s(?:.*?\\b(?:kode|code) (\\d+))?[^'\"]*$");

  /** All commands of a document, in its order. */
  static List<ShownCommand> in(Path document) throws IOException {
    List<String> lines = Files.readAllLines(document);
    List<ShownCommand> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int from = i + 1;
        for (i = from; !lines.get(i).strip().equals("```"); i++) {}
        int indent = fence.group(1).length();
        List<String> block =
            lines.subList(from, i).stream()
                .map(line -> line.substring(Math.min(indent, line.length())))
                .toList();
        readBlock(document, from + 1, fence.group(2), block, found);
      }
    }
    return found;
  }

  private static void readBlock(
      Path document, int first, String kind, List<String> block, List<ShownCommand> found) {
    int i = 0;
    while (i < block.size()) {
      if (!isCommand(kind, block.get(i))) {
        i++;
        continue;
      }
      int at = i;
      StringBuilder typed = new StringBuilder(block.get(i++).replaceFirst("^\\$ ", ""));
      while (typed.toString().endsWith("\\")) {
        typed.setLength(typed.length() - 1);
        typed.append(block.get(i++).strip());
      }
      List<String> answer = new ArrayList<>();
      while (i < block.size() && !isCommand(kind, block.get(i))) {
        answer.add(block.get(i++));
      }
      while (!answer.isEmpty() && answer.get(answer.size() - 1).isBlank()) {
        answer.remove(answer.size() - 1);
      }
      Matcher remark = REMARK.matcher(typed);
      boolean remarked = remark.find();
      int code = remarked && remark.group(1) != null ? Integer.parseInt(remark.group(1)) : 0;
      String bare = remarked ? typed.substring(0, remark.start()) : typed.toString();
      found.add(new ShownCommand(document, first + at, kind, bare.strip(), code, answer));
    }
  }

  private static boolean isCommand(String kind, String line) {
    return line.startsWith("$ ") || kind.equals("sh") && !line.isBlank() && !line.startsWith("#");
  }

  /** What the answer must look like, as a pattern over all of it. */
  Pattern awaited() {
    return Pattern.compile(
        answer.stream()
            .map(line -> line.equals("…") ? "(?:.*\\n)*" : inLine(line) + " *\\n")
            .collect(Collectors.joining()));
  }

  private static String inLine(String line) {
    return List.of(line.split("…", -1)).stream()
        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
        .collect(Collectors.joining(".*"));
  }

  String place() {
    return document + ":" + line;
  }
}

package id.saring.workbench.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed since an earlier result, by the ids of the texts that stand in both. A text is right
 * if it is flagged in {@code sedang} or stronger exactly if its label wants that; labels are those
 * of today.
 *
 * @param gained wrong earlier, right now
 * @param lost right earlier, wrong now
 * @param moved in another band or with another score, as right or as wrong as before
 * @param compared how many texts stand in both
 * @param onlyNow texts that the earlier result does not have
 * @param onlyEarlier texts that are not there any more
 */
public record Comparison(
    List<Change> gained,
    List<Change> lost,
    List<Change> moved,
    int compared,
    int onlyNow,
    int onlyEarlier) {

  /** A text whose score changed. */
  public record Change(Outcome now, int earlierScore) {}

  public Comparison {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    moved = List.copyOf(moved);
  }

  /**
   * Compares a result with an earlier one.
   *
   * @param earlier a file by {@link EvaluationJson}
   * @throws NotAResultException if it is something else
   * @throws IOException if it cannot be read
   */
  public static Comparison of(Evaluation now, Path earlier) throws IOException {
    Map<String, Integer> scores;
    try (JsonParser in = new JsonFactory().createParser(earlier.toFile())) {
      scores = scores(in);
    } catch (JsonProcessingException e) {
      throw new NotAResultException(e);
    }
    List<Change> gained = new ArrayList<>();
    List<Change> lost = new ArrayList<>();
    List<Change> moved = new ArrayList<>();
    int compared = 0;
    for (Outcome one : now.outcomes()) {
      Integer score = scores.get(one.item().id());
      if (score == null) {
        continue;
      }
      compared++;
      Change change = new Change(one, score);
      boolean was = Band.of(score).reaches(Band.SEDANG) == one.item().label().isWanted();
      boolean is = one.isRight(Band.SEDANG);
      if (was != is) {
        (is ? gained : lost).add(change);
      } else if (score != one.score()) {
        moved.add(change);
      }
    }
    return new Comparison(
        gained, lost, moved, compared, now.outcomes().size() - compared, scores.size() - compared);
  }

  /** The file given for comparing is not a result of an earlier evaluation. */
  public static final class NotAResultException extends IOException {
    NotAResultException(Throwable cause) {
      super(cause);
    }
  }

  private static Map<String, Integer> scores(JsonParser in) throws IOException {
    Map<String, Integer> scores = new LinkedHashMap<>();
    boolean known = false;
    expect(in, in.nextToken() == JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      if (name.equals("format")) {
        known = in.getText().equals(EvaluationJson.FORMAT);
      } else if (name.equals("items")) {
        expect(in, in.currentToken() == JsonToken.START_ARRAY);
        while (in.nextToken() == JsonToken.START_OBJECT) {
          item(in, scores);
        }
      } else {
        in.skipChildren();
      }
    }
    expect(in, known);
    return scores;
  }

  private static void item(JsonParser in, Map<String, Integer> scores) throws IOException {
    String id = "";
    int score = -1;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "id" -> id = in.getText();
        case "score" -> score = in.getIntValue();
        default -> in.skipChildren();
      }
    }
    expect(in, !id.isEmpty() && score >= 0);
    scores.put(id, score);
  }

  private static void expect(JsonParser in, boolean right) throws JsonParseException {
    if (!right) {
      throw new JsonParseException(in, "not a result of an evaluation");
    }
  }
}

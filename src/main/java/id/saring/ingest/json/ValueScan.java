package id.saring.ingest.json;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Passes over one value by counting brackets, and finds the way out of a damaged one. Belongs to
 * one file and one thread.
 *
 * <p>Three signs prove damage: a closing bracket of the wrong kind, an opening one in an object
 * where a name is due, and a line that ends inside a string. Valid JSON shows none of them.
 */
final class ValueScan {

  /** Says that a value does not start on a line of its own. */
  static final int NOT_ON_OWN_LINE = -1;

  private final ByteCursor in;
  private final int maxDepth;
  private final boolean byLines;
  private final BitSet arrays = new BitSet();
  private long depth;
  private int last;
  private long end;
  private @Nullable JsonFault fault;

  ValueScan(ByteCursor in, int maxDepth) {
    this(in, maxDepth, false);
  }

  /**
   * Makes a scan.
   *
   * @param byLines whether a line that starts like the value, with a brace and as far in, proves
   *     that the value was cut off before it
   */
  ValueScan(ByteCursor in, int maxDepth, boolean byLines) {
    this.in = in;
    this.maxDepth = maxDepth;
    this.byLines = byLines;
  }

  /** What was wrong with the value passed last. */
  @Nullable JsonFault fault() {
    return fault;
  }

  /** Offset behind the last byte of the value passed last. */
  long end() {
    return end;
  }

  /**
   * Passes over the value ahead; at least one byte.
   *
   * @param indent number of blanks before the value if it starts on a line of its own, or {@link
   *     #NOT_ON_OWN_LINE}
   */
  void pass(int indent) throws IOException {
    depth = 0;
    last = 0;
    fault = null;
    end = in.offset();
    int b = in.peek();
    if (b == '{' || b == '[') {
      passBrackets(indent);
    } else if (b == '"') {
      passString();
    } else {
      passWord();
    }
  }

  /** Passes over what makes no sense at this place, up to where an element may begin again. */
  void passJunk(int indent) throws IOException {
    damaged(JsonFault.Kind.BROKEN);
    if (indent >= 0) {
      passToNextElement(indent);
      return;
    }
    int b = in.peek();
    while (b >= 0 && b != ',' && b != '{' && b != '[' && b != ']') {
      if (b == '"') {
        passString();
      } else {
        take();
      }
      b = in.peek();
    }
  }

  private void passBrackets(int indent) throws IOException {
    do {
      int b = in.peek();
      if (b < 0) {
        damaged(JsonFault.Kind.CUT);
        return;
      }
      if (b == '"') {
        if (!passString() && indent >= 0) {
          passToNextElement(indent);
          return;
        }
      } else if (b == '{' || b == '[' || b == '}' || b == ']') {
        if (!fits(b) || (byLines && depth > 0 && startsRecord(b, indent))) {
          damaged(JsonFault.Kind.BROKEN);
          if (indent >= 0) {
            passToNextElement(indent);
            return;
          }
          if (b == '{' && last == ',') {
            return;
          }
        }
        take();
        count(b);
      } else {
        take();
      }
    } while (depth > 0);
  }

  private boolean fits(int b) {
    boolean inArray = depth == 0 || depth > maxDepth || arrays.get((int) depth - 1);
    return switch (b) {
      case '{', '[' -> inArray || last == ':';
      case ']' -> inArray;
      default -> depth > maxDepth || !inArray;
    };
  }

  private void count(int b) {
    if (b == '{' || b == '[') {
      depth++;
      if (depth <= maxDepth) {
        arrays.set((int) depth - 1, b == '[');
      } else {
        damaged(JsonFault.Kind.TOO_DEEP);
      }
    } else if (depth > maxDepth) {
      depth--;
    } else {
      int level = (int) depth;
      while (level > 0 && arrays.get(level - 1) != (b == ']')) {
        level--;
      }
      depth = level > 0 ? level - 1 : depth;
    }
  }

  /** Passes over a string; false if its line ends before it does. */
  private boolean passString() throws IOException {
    take();
    while (true) {
      int b = in.peek();
      if (b < 0) {
        damaged(JsonFault.Kind.CUT);
        return true;
      }
      if (b == '\n') {
        damaged(JsonFault.Kind.LINE_IN_STRING);
        return false;
      }
      take();
      if (b == '"') {
        return true;
      }
      if (b == '\\' && in.peek() >= 0 && in.peek() != '\n') {
        take();
      }
    }
  }

  private void passWord() throws IOException {
    take();
    while (true) {
      int b = in.peek();
      if (b < 0 || ByteCursor.isBlank(b) || ",:\"{}[]".indexOf(b) >= 0) {
        return;
      }
      take();
    }
  }

  /**
   * Passes to the next line that looks like the start of an element (as far in as this one) or the
   * end of its array (further out). Such a line needs no knowledge of strings or nesting.
   */
  private void passToNextElement(int indent) throws IOException {
    int b = in.peek();
    while (b >= 0) {
      int here = in.indent();
      if (!ByteCursor.isBlank(b)
          && (startsRecord(b, indent) || (here >= 0 && here < indent && (b == ']' || b == '}')))) {
        return;
      }
      take();
      b = in.peek();
    }
  }

  private boolean startsRecord(int b, int indent) {
    int here = in.indent();
    return b == '{' && (here == indent || (byLines && here >= 0 && here < indent));
  }

  private void take() throws IOException {
    int b = in.next();
    if (!ByteCursor.isBlank(b)) {
      last = b;
      if (b != ',') {
        end = in.offset();
      }
    }
  }

  private void damaged(JsonFault.Kind kind) {
    if (fault == null) {
      fault = new JsonFault(kind, in.line(), in.column());
    }
  }
}

package id.saring.ingest.json;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.IOException;
import java.util.Map;

/** One walk through a file with an object a line. One thread. */
final class LineWalk {

  private final ByteCursor in;
  private final ValueScan values;
  private final ElementCut cut;

  LineWalk(ByteCursor in, int maxBytes, int maxDepth, JsonRecords.Handler handler) {
    this.in = in;
    this.values = new ValueScan(in, maxDepth, true);
    this.cut = new ElementCut(in, values, maxBytes, handler);
  }

  /** Walks over every line of the file; one that is broken or cut off costs itself. */
  void walk() throws IOException {
    boolean any = false;
    int b = in.peekBehindBlanks();
    while (b >= 0) {
      if (b == ',' || b == ';' || isMark(b)) {
        in.next();
      } else {
        any = true;
        int indent = Math.max(0, in.indent());
        int first = b;
        cut.take("", Map.of(), () -> pass(first, indent));
      }
      b = in.peekBehindBlanks();
    }
    if (!any) {
      throw new SourceException("json-kosong", Message.of("ingest.json-no-root"));
    }
  }

  /** A byte order mark, at the start of the file or of another one that was joined to it. */
  private static boolean isMark(int b) {
    return b == 0xEF || b == 0xBB || b == 0xBF;
  }

  private void pass(int first, int indent) throws IOException {
    values.pass(indent);
    if (values.fault() != null) {
      return;
    }
    int b = in.peek();
    while (b == ' ' || b == '\t' || b == '\r' || b == ',' || b == ';') {
      in.next();
      b = in.peek();
    }
    boolean ends = b < 0 || b == '\n' || (first == '{' && b == '{');
    if (!ends) {
      values.passJunk(indent);
    }
  }
}

package id.saring.ingest.json;

import id.saring.ingest.SourceException;
import id.saring.io.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One walk through one file, from the root to the wanted elements. One thread. */
final class JsonWalk {

  private static final int MAX_SCALARS = 200;
  private static final int MAX_SCALAR_BYTES = 16 * 1024;

  private final ByteCursor in;
  private final ValueScan values;
  private final JsonRecords.Handler handler;
  private final ElementCut elementCut;
  private boolean cut;
  private boolean unbalanced;
  private boolean disorderTold;

  JsonWalk(ByteCursor in, int maxBytes, int maxDepth, JsonRecords.Handler handler) {
    this.in = in;
    this.values = new ValueScan(in, maxDepth);
    this.handler = handler;
    this.elementCut = new ElementCut(in, values, maxBytes, handler);
  }

  /** Walks over every root of the file. */
  void walk(ArrayPaths.Node root) throws IOException {
    boolean any = false;
    int before = 0;
    ArrayPaths.Node rootElements = elementsAt(root);
    boolean inArray = !root.isElement();
    int b = in.peekBehindBlanks();
    while (b >= 0) {
      if (b != '{' && b != '[') {
        before = in.next();
        if (any && before != ';' && before != ',') {
          disorder();
        }
        unbalanced |= any && (before == '}' || before == ']');
      } else if (any && b == '{' && before == ',' && rootElements != null && inArray) {
        goOnWithArray(rootElements, Map.of());
        before = 0;
      } else {
        any = true;
        before = 0;
        inArray = b == '[' || !root.isElement();
        root(root, b);
      }
      b = in.peekBehindBlanks();
    }
    if (!any) {
      throw new SourceException("json-kosong", Message.of("ingest.json-no-root"));
    }
    if (cut || elementCut.sawEnd()) {
      throw new SourceException(
          "json-terpotong", Message.of("ingest.json-cut", Long.toString(in.line())));
    }
    if (unbalanced) {
      throw new SourceException("json-rusak", Message.of("ingest.json-unbalanced"));
    }
  }

  private void root(ArrayPaths.Node root, int first) throws IOException {
    if (first == '{' && root.isElement()) {
      element(root, Map.of(), in.indent());
    } else {
      value(root, Map.of());
    }
  }

  private static ArrayPaths.@Nullable Node elementsAt(ArrayPaths.@Nullable Node place) {
    ArrayPaths.Node item = place == null ? null : place.item();
    return item != null && item.isElement() ? item : null;
  }

  /** Walks into the object or array ahead, or over it if nothing is wanted there. */
  private void value(ArrayPaths.@Nullable Node place, Map<String, JsonValue> around)
      throws IOException {
    int b = in.peek();
    ArrayPaths.Node item = place == null ? null : place.item();
    if (b == '[' && item != null) {
      in.next();
      if (item.isElement()) {
        elements(item, around);
      } else {
        containers(item);
      }
    } else if (b == '{' && place != null && place.leadsOn()) {
      object(place);
    } else {
      skip();
    }
  }

  private void object(ArrayPaths.Node place) throws IOException {
    in.next();
    Map<String, JsonValue> scalars = new LinkedHashMap<>();
    ArrayPaths.Node lastArray = null;
    while (true) {
      int b = in.peekBehindBlanks();
      if (b < 0) {
        cut = true;
        return;
      }
      if (b == '"') {
        String name = scalar().text();
        if (in.peekBehindBlanks() == ':') {
          in.next();
          member(place.member(name), name, scalars);
          lastArray = elementsAt(place.member(name));
        } else {
          disorder();
        }
      } else if (b == '{' && lastArray != null) {
        goOnWithArray(lastArray, scalars);
      } else if (b == '{' || b == '[') {
        disorder();
        skip();
      } else {
        in.next();
        if (b == '}') {
          return;
        }
        if (b != ',') {
          disorder();
        }
      }
    }
  }

  private void member(ArrayPaths.@Nullable Node place, String name, Map<String, JsonValue> scalars)
      throws IOException {
    int b = in.peekBehindBlanks();
    if (b == '{' || b == '[') {
      value(place, scalars);
    } else if (b >= 0 && b != ',' && b != '}' && b != ']') {
      JsonValue value = scalar();
      if (scalars.size() < MAX_SCALARS) {
        scalars.put(name, value);
      }
    }
  }

  /** An array whose elements may lead on to wanted ones. */
  private void containers(ArrayPaths.Node item) throws IOException {
    while (true) {
      int b = in.peekBehindBlanks();
      if (b < 0) {
        cut = true;
        return;
      }
      if (b == '{') {
        value(item, Map.of());
      } else if (b == ']' || b == ',' || b == '}') {
        in.next();
        if (b == ']') {
          return;
        }
        if (b == '}') {
          disorder();
        }
      } else {
        skip();
      }
    }
  }

  /** A bracket too many closed a wanted array, but its elements go on. */
  private void goOnWithArray(ArrayPaths.Node item, Map<String, JsonValue> around)
      throws IOException {
    disorder();
    elements(item, around);
  }

  private void elements(ArrayPaths.Node item, Map<String, JsonValue> around) throws IOException {
    int arrayIndent = ValueScan.NOT_ON_OWN_LINE;
    while (true) {
      int b = in.peekBehindBlanks();
      if (b < 0) {
        cut = true;
        return;
      }
      int indent = in.indent();
      if (b == ']' || (b == '}' && indent >= 0 && indent < arrayIndent)) {
        if (b == ']') {
          in.next();
        } else {
          disorder();
        }
        return;
      }
      if (b == ',' || b == '}') {
        in.next();
        if (b == '}') {
          disorder();
        }
        continue;
      }
      if (b == '{' && indent >= 0) {
        arrayIndent = indent;
      }
      element(item, around, b == '{' ? indent : arrayIndent);
    }
  }

  private void element(ArrayPaths.Node item, Map<String, JsonValue> around, int indent)
      throws IOException {
    int first = in.peek();
    elementCut.take(item.path(), around, () -> passElement(first, indent));
  }

  private void passElement(int first, int indent) throws IOException {
    values.pass(indent);
    if (first != '{' && first != '[' && values.fault() == null) {
      int b = in.peekBehindBlanks();
      if (b >= 0 && b != ',' && b != ']' && b != '{') {
        values.passJunk(indent);
      }
    }
  }

  /** The string or word ahead; nothing if it is damaged or very long. */
  private JsonValue scalar() throws IOException {
    long start = in.offset();
    in.keep();
    values.pass(ValueScan.NOT_ON_OWN_LINE);
    byte[] bytes = in.kept(values.end() - start);
    if (values.fault() != null) {
      disorder();
    }
    if (bytes.length > MAX_SCALAR_BYTES) {
      return JsonValue.none();
    }
    try {
      return JsonTree.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (BrokenJsonException e) {
      disorder();
      return JsonValue.none();
    }
  }

  private void skip() throws IOException {
    values.pass(ValueScan.NOT_ON_OWN_LINE);
    JsonFault fault = values.fault();
    if (fault != null && fault.kind() == JsonFault.Kind.CUT) {
      cut = true;
    } else if (fault != null) {
      disorder();
    }
  }

  private void disorder() throws IOException {
    if (!disorderTold) {
      disorderTold = true;
      handler.disorder(in.line(), in.column());
    }
  }
}

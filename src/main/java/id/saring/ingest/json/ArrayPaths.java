package id.saring.ingest.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arrays whose elements are wanted, written as paths from the root: {@code []} is an array at
 * the root, {@code messages[]} the array of that name in a root object, {@code
 * chats.list[].messages[]} one in each object of a list. Immutable.
 */
public final class ArrayPaths {

  private final Node root = new Node("");

  private ArrayPaths() {}

  /**
   * Reads paths.
   *
   * @throws IllegalArgumentException if a path does not end in {@code []}
   */
  public static ArrayPaths of(String... paths) {
    ArrayPaths wanted = new ArrayPaths();
    for (String path : List.of(paths)) {
      wanted.add(path);
    }
    return wanted;
  }

  /** Root objects themselves, and the elements of root arrays. */
  static ArrayPaths roots() {
    ArrayPaths wanted = of("[]");
    wanted.root.element = true;
    return wanted;
  }

  private void add(String path) {
    if (!path.endsWith("[]")) {
      throw new IllegalArgumentException("a path to elements ends in []: " + path);
    }
    Node node = root;
    for (String step : path.split("\\.", -1)) {
      String key = step.endsWith("[]") ? step.substring(0, step.length() - 2) : step;
      node = key.isEmpty() ? node : node.grow(key);
      if (step.endsWith("[]")) {
        node = node.growItem();
      }
    }
    node.element = true;
  }

  Node root() {
    return root;
  }

  /** A place in the file on the way to wanted elements. Changed only while paths are added. */
  static final class Node {
    private final String path;
    private final Map<String, Node> members = new HashMap<>();
    private @Nullable Node item;
    private boolean element;

    Node(String path) {
      this.path = path;
    }

    /** Path from the root, for example {@code chats.list[].messages[]}. */
    String path() {
      return path;
    }

    /** The place behind a member of an object, if something is wanted there. */
    @Nullable Node member(String key) {
      return members.get(key);
    }

    /** The place of an array's elements, if something is wanted there. */
    @Nullable Node item() {
      return item;
    }

    /** Whether an object here may lead to wanted elements. */
    boolean leadsOn() {
      return !members.isEmpty();
    }

    /** Whether the values here are the wanted elements. */
    boolean isElement() {
      return element;
    }

    private Node grow(String key) {
      return members.computeIfAbsent(key, k -> new Node(path.isEmpty() ? k : path + "." + k));
    }

    private Node growItem() {
      Node next = item;
      if (next == null) {
        next = new Node(path + "[]");
        item = next;
      }
      return next;
    }
  }
}

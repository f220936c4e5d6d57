import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;

/**
 * SQLite FTS5: a full-text table of the posts without their texts, in one transaction without a
 * journal, and one MATCH an entry; JSON is read by another thread. Run as {@code SqliteFts POSTS FORMS.tsv
 * FILE}, a file that is not there yet; prints how many posts a MATCH found.
 */
public final class SqliteFts {

  private static final int BATCH = 1000;
  private static final int WAITING = 20;

  private SqliteFts() {}

  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[2])) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = OFF");
        statement.execute("PRAGMA synchronous = OFF");
        statement.execute("PRAGMA cache_size = -200000");
        statement.execute(
            "CREATE VIRTUAL TABLE post USING fts5(text, content='',"
                + " tokenize=\"unicode61 remove_diacritics 0\")");
      }
      insert(connection, Path.of(args[0]));
      System.out.println(match(connection, Posts.forms(Path.of(args[1]))));
    }
  }

  private static void insert(Connection connection, Path posts) throws Exception {
    BlockingQueue<List<String>> queue = new ArrayBlockingQueue<>(WAITING);
    Thread reader = new Thread(() -> read(posts, queue), "reader");
    reader.setDaemon(true);
    reader.start();
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO post(rowid, text) VALUES (?, ?)")) {
      int row = 0;
      for (List<String> texts = queue.take(); !texts.isEmpty(); texts = queue.take()) {
        for (String text : texts) {
          insert.setInt(1, ++row);
          insert.setString(2, text);
          insert.executeUpdate();
        }
      }
    }
    connection.commit();
  }

  private static void read(Path posts, BlockingQueue<List<String>> queue) {
    try {
      Batches batches = new Batches(queue);
      Posts.read(posts, List.of(batches));
      queue.put(List.of());
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1); // the main thread would wait for ever
    }
  }

  private static final class Batches implements Posts.Taker {
    private final BlockingQueue<List<String>> queue;
    private List<String> batch = new ArrayList<>(BATCH);

    Batches(BlockingQueue<List<String>> queue) {
      this.queue = queue;
    }

    @Override
    public void take(String text) throws InterruptedException {
      batch.add(text);
      if (batch.size() == BATCH) {
        queue.put(batch);
        batch = new ArrayList<>(BATCH);
      }
    }

    @Override
    public void finish() throws InterruptedException {
      if (!batch.isEmpty()) {
        queue.put(batch);
      }
    }
  }

  private static int match(Connection connection, List<List<String>> entries) throws SQLException {
    BitSet found = new BitSet();
    try (PreparedStatement match =
        connection.prepareStatement("SELECT rowid FROM post WHERE post MATCH ?")) {
      for (List<String> forms : entries) {
        match.setString(
            1,
            forms.stream()
                .map(form -> '"' + form.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" OR ")));
        try (ResultSet rows = match.executeQuery()) {
          while (rows.next()) {
            found.set(rows.getInt(1));
          }
        }
      }
    }
    return found.cardinality();
  }
}

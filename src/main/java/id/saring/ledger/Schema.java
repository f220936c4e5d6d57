package id.saring.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/**
 * The shapes that the ledger had, one script a version, each applied in a transaction of its own: a
 * ledger is never between two shapes. Immutable.
 *
 * @param scripts the statements that lead from version {@code i} to {@code i + 1}
 */
record Schema(List<String> scripts) {

  /** Marks the file as ours: "SRNG". */
  static final int APPLICATION = 0x53524E47;

  /** The shapes that this version of saring knows. */
  static final Schema CURRENT =
      new Schema(
          List.of(
              resource("001.sql"),
              resource("002.sql"),
              resource("003.sql"),
              resource("004.sql"),
              resource("005.sql")));

  Schema {
    scripts = List.copyOf(scripts);
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest version. */
  int newest() {
    return scripts.size();
  }

  /** Version of a ledger; 0 for a database without tables. */
  static int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet tables =
          statement.executeQuery(
              "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_versions'")) {
        tables.next();
        if (tables.getInt(1) == 0) {
          return 0;
        }
      }
      try (ResultSet version =
          statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_versions")) {
        version.next();
        return version.getInt(1);
      }
    }
  }

  /**
   * Brings a ledger to the newest shape.
   *
   * @param saring version of the program, kept beside that of the shape
   * @throws SQLException if a step fails; the ledger then has the shape before that step
   */
  void migrate(Connection connection, String saring) throws SQLException {
    for (int version = versionOf(connection) + 1; version <= newest(); version++) {
      connection.setAutoCommit(false);
      try {
        apply(connection, version, saring);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private void apply(Connection connection, int version, String saring) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (version == 1) {
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute(
            "CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, saring TEXT NOT NULL)");
      }
      for (String one : statements(scripts.get(version - 1))) {
        statement.execute(one);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO schema_versions VALUES (?, ?)")) {
      insert.setInt(1, version);
      insert.setString(2, saring);
      insert.executeUpdate();
    }
  }

  private static List<String> statements(String script) {
    return Arrays.stream(script.split(";\\s*(\\R|$)"))
        .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}

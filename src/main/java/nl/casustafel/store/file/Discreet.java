package nl.casustafel.store.file;

import java.sql.Connection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Access to a connection whose failures quote nothing of what was written down: they end in the
 * log.
 */
public final class Discreet {
  private Discreet() {}

  public static Jdbi jdbi(Connection connection) {
    Jdbi jdbi = Jdbi.create(connection);
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }
}

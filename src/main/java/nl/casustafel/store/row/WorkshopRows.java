package nl.casustafel.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.agenda.Progress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The table of workshops, one row a workshop, as lists show them. */
public final class WorkshopRows {
  private static final String INSERT =
      """
      INSERT INTO workshop VALUES (:id, :title, :organisation, :caseTitleNl, :caseTitleEn, :date,
        :lastWorkedOn, :questionsAnswered, :questionsAsked, :observationsTreated, :observations,
        :openActions)
      """;

  private static final String UPDATE =
      """
      UPDATE workshop SET title = :title, organisation = :organisation,
        case_title_nl = :caseTitleNl, case_title_en = :caseTitleEn, date = :date,
        last_worked_on = :lastWorkedOn, questions_answered = :questionsAnswered,
        questions_asked = :questionsAsked, observations_treated = :observationsTreated,
        observations = :observations, open_actions = :openActions
      WHERE id = :id
      """;

  private WorkshopRows() {}

  public static void insert(Handle handle, WorkshopSummary summary) {
    bind(handle.createUpdate(INSERT), summary).execute();
  }

  public static void update(Handle handle, WorkshopSummary summary) {
    if (bind(handle.createUpdate(UPDATE), summary).execute() == 0) {
      throw new StoreFailure(
          StoreFailure.Reason.CONFLICT,
          "there is no workshop " + summary.id(),
          new IllegalStateException());
    }
  }

  public static List<WorkshopSummary> list(Handle handle) {
    return handle
        .createQuery("SELECT * FROM workshop ORDER BY last_worked_on DESC, id")
        .map((row, context) -> StoredRow.read("a workshop in the list", row, WorkshopRows::summary))
        .list();
  }

  private static Update bind(Update update, WorkshopSummary summary) {
    WorkshopSummary.Heading heading = summary.heading();
    Progress progress = summary.progress();
    return update
        .bind("id", summary.id().value())
        .bind("title", heading.title())
        .bind("organisation", heading.organisation())
        .bind("caseTitleNl", heading.caseTitle().nl())
        .bind("caseTitleEn", heading.caseTitle().en())
        .bind("date", heading.date().toString())
        .bind("lastWorkedOn", Moments.text(summary.lastWorkedOn()))
        .bind("questionsAnswered", progress.questionsAnswered())
        .bind("questionsAsked", progress.questionsAsked())
        .bind("observationsTreated", progress.observationsTreated())
        .bind("observations", progress.observations())
        .bind("openActions", progress.openActions());
  }

  private static WorkshopSummary summary(ResultSet row) throws SQLException {
    return new WorkshopSummary(
        new WorkshopId(row.getString("id")),
        new WorkshopSummary.Heading(
            row.getString("title"),
            row.getString("organisation"),
            new LocalizedText(row.getString("case_title_en"), row.getString("case_title_nl")),
            LocalDate.parse(row.getString("date"))),
        Instant.parse(row.getString("last_worked_on")),
        new Progress(
            row.getInt("questions_answered"),
            row.getInt("questions_asked"),
            row.getInt("observations_treated"),
            row.getInt("observations"),
            row.getInt("open_actions")));
  }
}

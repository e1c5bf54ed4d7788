package nl.casustafel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.casustafel.App;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.cli.CliServices;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard of a workshop whose record is damaged in a database that is whole. */
class DamagedWorkshopTest {
  @TempDir private Path folder;
  private String workshop = "";

  @BeforeEach
  void begin() {
    App app = new App(new DataFolder(folder), Clock.system(ZoneId.systemDefault()));
    CaseSource source = app.builtInCases().getFirst();
    try (CliServices.OpenWorkshops open = app.open(folder, "test")) {
      workshop =
          open.workshops()
              .begin(
                  app.demoInfo(source.template(), Language.NL, LocalDate.of(2026, 11, 29)),
                  source,
                  app.guideFiles())
              .view()
              .identity()
              .id()
              .value();
    }
  }

  private void spoil(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("casustafel.db"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE change SET payload = '{}'",
        "UPDATE entry SET kind = ''",
        "DELETE FROM change",
        "UPDATE text SET content = '[' WHERE content LIKE '%threshold%'",
        "UPDATE text SET content = '' WHERE hash IN (SELECT hash FROM workshop_text"
            + " WHERE role = 'case')",
        "DELETE FROM workshop_text WHERE name = 'scales.yaml'"
      })
  void theReportOfADamagedWorkshopIsRefusedInWordsThatSayWhatIsKeptAndWhatToDo(String damage)
      throws SQLException {
    spoil(damage);
    Terminal dutch = new Terminal(Language.NL);
    Path report = folder.resolve("report.pdf");
    String[] command = {
      "report", "--data", folder.toString(), "--workshop", workshop, "--out", report.toString()
    };
    assertThat(dutch.type(command)).isEqualTo(1);
    assertThat(dutch.err().lines())
        .containsExactly(
            "Wat ervan in de database is opgeslagen, is beschadigd en kan niet worden gelezen. Er"
                + " is niets aangeraakt, en workshops die heel zijn, gaan gewoon open. Open de app"
                + " om een back-up terug te zetten: in de instellingen bij “Back-ups”.");
    assertThat(report).doesNotExist();
  }
}

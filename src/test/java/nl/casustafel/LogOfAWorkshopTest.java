package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.desktop.settings.SettingsFile;
import nl.casustafel.files.KeptLine;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.Limits;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.log.Logged;
import nl.casustafel.store.Database;
import nl.casustafel.store.FullDisk;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Every text of a workshop holds one word, much goes wrong, and the log is searched for it. */
class LogOfAWorkshopTest {
  private static final String MARK = "Kwikstaartje";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path data;
  private LogFile log;
  private App app;

  @BeforeEach
  void begin() throws IOException {
    data = Files.createDirectory(folder.resolve(MARK));
    app = new App(new DataFolder(data), CLOCK);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    log = new LogFile(data, 100_000);
    log.setContext(context);
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void end() {
    root().detachAppender(log);
    log.stop();
  }

  private static Logger root() {
    return ((LoggerContext) LoggerFactory.getILoggerFactory())
        .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Test
  void afterAWholeWorkshopInWhichMuchWentWrongNoWordThatPeopleWroteIsInTheLog(Logged logged)
      throws Exception {
    try (Database database = opened()) {
      Workshops workshops = new Workshops(database.store(), CLOCK);
      CaseSource source = app.builtInCases().getFirst();
      Workshop workshop = workshops.begin(info(), source, app.guideFiles());
      write(workshop);
      voteOnAFullDisk(database, workshop);
      failInTheWindow();
    }
    failOnTheCommandLine();
    Files.writeString(data.resolve("settings.properties"), MARK + "=\\u00zz" + MARK);
    new SettingsFile(data).read(Language.NL);
    new SettingsFile(data).write(new SettingsFile(data).read(Language.NL));
    Files.writeString(data.resolve("casustafel.db"), MARK.repeat(100));
    assertThat(Database.open(new DataFolder(data), CLOCK)).isInstanceOf(OpenResult.Damaged.class);
    LoggerFactory.getLogger(Main.class)
        .error("nobody expected it", new IllegalStateException(MARK));

    assertThat(logged.lines())
        .contains(
            "ERROR Database: the database is damaged; nothing was touched",
            "ERROR Main: nobody expected it <- IllegalStateException");
    String written = Files.readString(data.resolve(LogFile.NAME));
    assertThat(written)
        .doesNotContainIgnoringCase(MARK)
        .contains(
            "StoreFailure", "SQLITE_FULL", "the settings", "damaged", "IllegalStateException");
  }

  private Database opened() {
    return ((OpenResult.Opened) Database.open(new DataFolder(data), CLOCK)).database();
  }

  private static WorkshopInfo info() {
    return new WorkshopInfo(
        "Titel " + MARK,
        "Organisatie " + MARK,
        LocalDate.now(CLOCK),
        Language.NL,
        List.of(new RoleCount("Rol " + MARK, 2)),
        Depth.CORE);
  }

  private static void write(Workshop workshop) {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", new Answer(null, MARK, MARK, MARK, null)));
    workshop.execute(new Command.WriteObservation(new OwnObservation("own-1", MARK)));
    workshop.execute(new Command.WriteAction("a-1", MARK));
  }

  private static void voteOnAFullDisk(Database database, Workshop workshop) throws Exception {
    Sessions sessions =
        new Sessions(database.sessions(), CLOCK, (delay, work) -> {}, new SecureRandom());
    try (Session session = sessions.begin(workshop, Assurance.OPEN, List.of("Rol " + MARK));
        LiveServer server =
            LiveServer.start(
                session,
                Endpoint.at(InetAddress.getLoopbackAddress(), 0),
                Limits.USUAL,
                CLOCK,
                () -> {})) {
      TokenHash who = TokenHash.of(MARK);
      JoinCode code = session.view().settings().code();
      session.join(new JoinRequest(who, code, false, "Rol " + MARK, 1)).join();
      session.suggest(who, "s-1", MARK).join();
      try (RawPhone phone = new RawPhone(server.port())) {
        phone.attempt(MARK);
      }
      FullDisk.begin(database);
      assertNothingIsStored(session, who, workshop);
      FullDisk.end(database);
      session.facilitation().end().join();
    }
  }

  private static void assertNothingIsStored(Session session, TokenHash who, Workshop workshop) {
    for (int number = 2; number < 40; number++) {
      try {
        session.suggest(who, "s-" + number, MARK.repeat(10)).join();
      } catch (CompletionException refused) {
        assertThat(refused).hasCauseInstanceOf(RuntimeException.class);
      }
      try {
        workshop.execute(new Command.WriteAction("a-" + number, MARK.repeat(200)));
      } catch (StoreFailure refused) {
        LoggerFactory.getLogger(Workshop.class).warn("a command was not stored", refused);
      }
    }
  }

  private void failInTheWindow() {
    new KeptLine(folder.resolve("none").resolve(MARK)).keep(MARK);
  }

  private void failOnTheCommandLine() throws IOException {
    Path bad = Files.writeString(folder.resolve(MARK + ".yaml"), "format: 1\nid: " + MARK + "\n");
    String id = app.read(data).workshops().list().getFirst().id().value();
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("cases", "check", bad.toString()));
    lines.add(List.of("cases", "check", folder.resolve(MARK).toString()));
    lines.add(List.of("workshops", "--data", bad.toString()));
    lines.add(List.of("report", "--workshop", id, "--out", data + "/none/" + MARK + ".pdf"));
    lines.add(List.of("serve", "--case", MARK, "--data", data.toString()));
    for (List<String> line : lines) {
      commands("lock\nsuggest " + MARK + "\n" + MARK + "\nquit\n").run(line.toArray(String[]::new));
    }
  }

  private CommandLineInterface commands(String typed) {
    Map<String, Writer> out = Map.of("out", new StringWriter(), "err", new StringWriter());
    return new CommandLineInterface(
        app,
        Language.NL,
        new BufferedReader(new StringReader(typed)),
        new PrintWriter(out.get("out")),
        new PrintWriter(out.get("err")));
  }
}

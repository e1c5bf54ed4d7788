package nl.casustafel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.model.VotingServices;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.files.KeptLine;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Addresses;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Later;
import nl.casustafel.live.hall.Servers;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.text.Message;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.Sessions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A session that is served, by the window or by the command line, for tests that hold for both. */
interface Serving extends AutoCloseable {

  /** Who serves. */
  enum Way {
    WINDOW,
    COMMAND_LINE;

    /** Takes up the session of a workshop, or begins one. */
    Serving serve(Path folder, WorkshopId workshop, InetAddress at, int port) throws IOException {
      return switch (this) {
        case WINDOW -> new ByWindow(folder, workshop, at, port);
        case COMMAND_LINE -> new ByCommand(folder, workshop, at, port);
      };
    }
  }

  /** Where phones find it; null when it could not be served. */
  @Nullable URI page();

  String code();

  /** What whoever leads it is told. */
  String said();

  /** Whether they are told that somebody tries codes. Blocks until something is said. */
  boolean toldOfGuessing() throws IOException;

  @Override
  void close();

  /** A database opened on a folder. */
  static Database open(Path folder) {
    return switch (Database.open(new DataFolder(folder), Clock.systemUTC())) {
      case OpenResult.Opened(Database database) -> database;
      case OpenResult other -> throw new IllegalStateException(other.toString());
    };
  }

  /** The model of the window, without a window. */
  final class ByWindow implements Serving {
    private final Database database;
    private final VotingModel voting;

    ByWindow(Path folder, WorkshopId id, InetAddress at, int port) {
      database = open(folder);
      Clock clock = Clock.systemUTC();
      Workshop workshop = new Workshops(database.store(), clock).open(id).orElseThrow();
      List<NetworkAddress> there =
          List.of(new NetworkAddress(at, "wlan0", NetworkAddress.Kind.LOCAL));
      Halls halls =
          new Halls(
              new Sessions(database.sessions(), clock, new Later(), new SecureRandom()),
              Servers.usual(clock),
              new Later(),
              new Addresses(() -> there, new KeptLine(folder.resolve("voting-address.txt"))));
      VotingServices services =
          new VotingServices(
              halls, port, new KeptLine(folder.resolve("closing")), tickets -> new byte[0]);
      voting = new VotingModel(workshop, services, new Tasks(Runnable::run, Runnable::run), clock);
      voting.life().begin();
    }

    @Override
    public @Nullable URI page() {
      return voting.hall() == null ? null : voting.hall().page();
    }

    @Override
    public String code() {
      return Objects.requireNonNull(voting.session()).settings().code().value();
    }

    @Override
    public String said() {
      Message notice = voting.noticeProperty().get();
      return notice == null ? "" : notice.in(new Texts(Language.EN));
    }

    @Override
    public boolean toldOfGuessing() {
      return voting.door().guessingProperty().get();
    }

    @Override
    public void close() {
      voting.life().keep(() -> {});
      database.close();
    }
  }

  /** The command, which runs beside the test. */
  final class ByCommand implements Serving {
    private final PipedWriter typed = new PipedWriter();
    private final BufferedReader printed;
    private final StringWriter errors = new StringWriter();
    private final CompletableFuture<Integer> code;
    private final @Nullable JsonNode serving;

    ByCommand(Path folder, WorkshopId id, InetAddress at, int port) throws IOException {
      PipedWriter out = new PipedWriter();
      printed = new BufferedReader(new PipedReader(out));
      BufferedReader in = new BufferedReader(new PipedReader(typed));
      App app = new App(new DataFolder(folder), Clock.systemUTC());
      code =
          CompletableFuture.supplyAsync(
              () -> {
                try (PrintWriter lines = new PrintWriter(out)) {
                  return new CommandLineInterface(
                          app, Language.EN, in, lines, new PrintWriter(errors))
                      .run(
                          "serve",
                          "--workshop",
                          id.value(),
                          "--data",
                          folder.toString(),
                          "--address",
                          at.getHostAddress(),
                          "--port",
                          Integer.toString(port));
                }
              },
              Thread::startVirtualThread);
      serving = next();
    }

    private @Nullable JsonNode next() throws IOException {
      String line = printed.readLine();
      return line == null ? null : JsonMapper.builder().build().readTree(line);
    }

    @Override
    public @Nullable URI page() {
      return serving == null ? null : URI.create(serving.path("page").asString());
    }

    @Override
    public String code() {
      return Objects.requireNonNull(serving).path("code").asString();
    }

    @Override
    public String said() {
      return serving == null ? errors.toString() : serving.path("notice").asString("");
    }

    @Override
    public boolean toldOfGuessing() throws IOException {
      JsonNode told = next();
      return told != null && told.path("event").asString().equals("guessing");
    }

    @Override
    public void close() {
      try {
        typed.close();
      } catch (IOException alreadyOver) {
        // Then it does not read any more.
      }
      code.join();
    }
  }
}

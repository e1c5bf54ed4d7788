package nl.casustafel.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/** A session with a real server on a free port, for tests. Closing a round takes no time. */
public final class Hall implements AutoCloseable {
  /** Mapped onto this machine by the browser. */
  public static final String NAME = "casustafel.test";

  public static final String SUBJECT = "observation:obs-c1-1";
  public static final Limits GENEROUS = new Limits(6_000, 1e6, 1_000_000, Limits.USUAL.idle());

  public final InMemorySessionStore store = new InMemorySessionStore();
  public final AtomicInteger alarms = new AtomicInteger();
  final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  public final Workshop workshop;
  public final Session session;
  private LiveServer server;

  public Hall() {
    this(Assurance.OPEN, List.of(), GENEROUS);
  }

  public Hall(Assurance assurance, List<String> roles) {
    this(assurance, roles, GENEROUS);
  }

  Hall(Assurance assurance, List<String> roles, Limits limits) {
    workshop =
        new Workshops(new InMemoryStore(), Clock.systemUTC())
            .begin(
                BuiltIn.info(Language.NL, Depth.CORE),
                BuiltIn.caseOf("chatlog-finetuning"),
                BuiltIn.FILES);
    session =
        new Sessions(
                store,
                Clock.systemUTC(),
                (delay, work) -> Thread.startVirtualThread(work),
                new SecureRandom())
            .begin(workshop, assurance, roles);
    server = listen(limits, 0);
  }

  private LiveServer listen(Limits limits, int port) {
    return LiveServer.start(
        session,
        new Endpoint(InetAddress.getLoopbackAddress(), port, List.of(NAME), null),
        limits,
        Clock.systemUTC(),
        alarms::incrementAndGet);
  }

  /** Where a phone finds the page under a name: to a browser no secure context, as in a room. */
  public String page() {
    return "http://" + NAME + ":" + server.port() + "/";
  }

  /** The laptop is gone for phones. */
  public int stop() {
    int port = server.port();
    server.close();
    return port;
  }

  /** And is back where it was. */
  public void startAgain(int port) {
    server = listen(GENEROUS, port);
  }

  public String code() {
    return session.view().settings().code().value();
  }

  public void open() {
    session.facilitation().open(VoteSubject.observation("obs-c1-1")).join();
  }

  public void closeRound() {
    session.facilitation().closeVoting().join();
    session.when(view -> view.poll() != null && view.poll().stage() == Stage.CLOSED).join();
  }

  URI at(String path) {
    return server.page().resolve(path);
  }

  /** A request as the page makes it; tests change it. */
  HttpRequest.Builder changing(String method, String path, String body) {
    return HttpRequest.newBuilder(at(path))
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .header("Content-Type", "application/json")
        .header("Casustafel", "1");
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** Joins and returns the cookie. */
  public String join() {
    HttpResponse<String> joined =
        send(changing("POST", "api/join", "{\"code\":\"" + code() + "\"}"));
    if (joined.statusCode() != 200) {
      throw new AssertionError(joined.statusCode() + " " + joined.body());
    }
    return joined.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
  }

  public HttpResponse<String> vote(String cookie, int round, String value, long seq) {
    return vote(cookie, SUBJECT, round, value, seq);
  }

  public HttpResponse<String> vote(
      String cookie, String subject, int round, String value, long seq) {
    return send(
        changing(
                "PUT",
                "api/votes/" + subject + "/" + round,
                "{\"value\":\"" + value + "\",\"seq\":" + seq + "}")
            .header("Cookie", cookie));
  }

  @Override
  public void close() {
    server.close();
    session.close();
    client.close();
  }
}

package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.casustafel.App;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A room of people with phones, from joining to the report, while all goes wrong that can. */
@ExtendWith(OneBrowser.class)
class PhoneRoomJourneyTest {
  private static final int PEOPLE = 30;
  private static final int WATCHING = 2;
  private static final List<String> ANSWERS =
      List.of(
          "Helemaal mee oneens",
          "Mee oneens",
          "Niet eens, niet oneens",
          "Mee eens",
          "Helemaal mee eens",
          "Kan ik niet beoordelen");
  private static final Map<String, String> IN_ENGLISH =
      Map.of(
          "Strongly disagree", ANSWERS.get(0),
          "Disagree", ANSWERS.get(1),
          "Neither", ANSWERS.get(2),
          "Agree", ANSWERS.get(3),
          "Strongly agree", ANSWERS.get(4),
          "Can’t judge", ANSWERS.get(5));

  private static final String RESULT =
      """
      Object.fromEntries(Array.from(document.querySelectorAll('.results li')).map(line =>
        [line.querySelector('.label span').textContent, line.querySelector('strong').textContent]))
      """;

  /** A line of the table of a vote. */
  private static final Pattern LINE = Pattern.compile("(\\D+) (\\d+)");

  @TempDir private Path folder;

  @Test
  void whatPhonesWereToldIsSavedIsWhatTheProgramShowsAndTheReportPrints(Browser browser)
      throws Exception {
    try (Room room = new Room(browser, folder, PEOPLE)) {
      joinAndVote(room);
      loseTheNetworkAndTheProgram(room);
      Map<String, Integer> told = Room.toldSaved(voters(room));
      assertThat(room.status().path("joined").asInt()).isEqualTo(PEOPLE - WATCHING);
      assertThat(room.status().path("observers").asInt()).isEqualTo(WATCHING);
      voteTooLate(room);
      room.say("reveal");
      assertThat(everybodySees(room)).isEqualTo(told);
      assertThat(revealed(room.status())).isEqualTo(told);
      room.quit();
      assertThat(printed(room)).isEqualTo(told);
    }
  }

  private static List<Visitor> voters(Room room) {
    return room.people().subList(0, PEOPLE - WATCHING);
  }

  private static void joinAndVote(Room room) throws IOException {
    room.people()
        .subList(PEOPLE - WATCHING, PEOPLE)
        .forEach(one -> one.page().locator("#observer").check());
    room.people().forEach(one -> one.join(room.code()));
    room.say("open observation:obs-c1-1");
    IntStream.range(0, PEOPLE - WATCHING).forEach(i -> room.person(i).press(ANSWERS.get(i % 6)));
    Room.toldSaved(voters(room));
    for (Visitor doubtful : room.people(1, 5, 12)) {
      doubtful.press(ANSWERS.get(4));
    }
    room.person(3).suggest("Wie leest de chats?");
    room.person(8).suggest("Hoe lang blijven ze bewaard?");
    JsonNode status = room.until(now -> now.path("waiting").asInt() == 2);
    assertThat(status.path("poll").path("voted").asInt()).isEqualTo(PEOPLE - WATCHING);
  }

  private static void loseTheNetworkAndTheProgram(Room room) throws Exception {
    List<Visitor> outside = room.people(4, 9, 14, 19);
    outside.forEach(one -> one.page().context().setOffline(true));
    outside.forEach(one -> one.press(ANSWERS.get(1)));
    room.kill();
    for (Visitor unaware : room.people(2, 7, 21)) {
      unaware.press(ANSWERS.get(0));
      assertThat(unaware.status()).hasText("Nog niet verstuurd, we proberen het opnieuw");
    }
    room.startAgain();
    outside.forEach(one -> one.page().context().setOffline(false));
    room.until(status -> status.path("connected").asInt() == PEOPLE);
    assertThat(room.person(7).page().locator(".option[aria-pressed=true]")).hasText(ANSWERS.get(0));
    assertThat(room.person(9).page().locator(".option[aria-pressed=true]")).hasText(ANSWERS.get(1));
    assertThat(room.person(3).page().locator(".suggestions"))
        .containsText("wacht op de facilitator");
  }

  private static void voteTooLate(Room room) throws IOException {
    Visitor late = room.person(10);
    String counted = late.page().locator(".option[aria-pressed=true]").textContent();
    late.page().context().setOffline(true);
    room.say("close");
    late.press(ANSWERS.get(2));
    room.until(status -> status.path("poll").path("stage").asString().equals("closed"));
    late.page().context().setOffline(false);
    assertThat(late.notice())
        .containsText(
            "Uw keuze “Niet eens, niet oneens” kwam na het sluiten en telt niet mee. Geteld is: "
                + counted);
    assertThat(late.status()).hasText("Uw stem telt mee: " + counted);
  }

  /** The result that all phones show, which has to be the same on all. */
  private static Map<String, Integer> everybodySees(Room room) {
    Set<Map<String, Integer>> seen = new HashSet<>();
    for (Visitor one : room.people()) {
      assertThat(one.page().locator(".results li")).hasCount(ANSWERS.size());
      Map<String, Integer> sees = new TreeMap<>();
      ((Map<?, ?>) one.page().evaluate(RESULT))
          .forEach((answer, count) -> sees.put((String) answer, Integer.valueOf((String) count)));
      seen.add(sees);
    }
    assertThat(seen).hasSize(1);
    assertThat(room.person(7).page().locator("li:has(.yours)")).containsText(ANSWERS.getFirst());
    assertThat(room.person(PEOPLE - 1).page().locator(".yours")).hasCount(0);
    return seen.iterator().next();
  }

  private static Map<String, Integer> revealed(JsonNode status) {
    JsonNode counts = status.path("poll").path("results").path(0).path("counts");
    Map<String, Integer> revealed = new TreeMap<>();
    for (int point = 0; point < 5; point++) {
      revealed.put(ANSWERS.get(point), counts.path(0).path(point).asInt());
    }
    revealed.put(ANSWERS.get(5), counts.path(1).path(0).asInt());
    return revealed;
  }

  private static Map<String, Integer> printed(Room room) throws IOException {
    Path report = room.data().resolve("report.pdf");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        new CommandLineInterface(
                new App(), Language.NL, new BufferedReader(Reader.nullReader()), out, out)
            .run(
                "report",
                "--data",
                room.data().toString(),
                "--workshop",
                room.workshop(),
                "--out",
                report.toString());
    assertThat(code).as(said.toString()).isZero();
    Map<String, Integer> printed = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(report.toFile())) {
      new PDFTextStripper()
          .getText(document)
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(line -> readLine(line, printed));
    }
    return printed;
  }

  private static void readLine(Matcher line, Map<String, Integer> printed) {
    String answer = IN_ENGLISH.getOrDefault(line.group(1), line.group(1));
    if (ANSWERS.contains(answer)) {
      printed.merge(answer, Integer.valueOf(line.group(2)), Integer::sum);
    }
  }
}

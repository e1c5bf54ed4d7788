package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Report;
import nl.casustafel.report.Session;
import nl.casustafel.report.Sessions;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlWriterTest {

  @Test
  void thePageIsWellFormedAndSaysItsLanguageTitleAndSubject() throws Exception {
    Document page = page(Session.begun("patient-summaries", Language.NL, Depth.CORE));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("nl");
    assertThat(elements(page, "title"))
        .extracting(Element::getTextContent)
        .containsExactly("Proef met Zoë");
    assertThat(elements(page, "meta"))
        .filteredOn(meta -> meta.getAttribute("name").equals("description"))
        .extracting(meta -> meta.getAttribute("content"))
        .containsExactly(
            "Rapport van een DPIA-workshop over de casus “Het patiëntendossier op één pagina”,"
                + " 23 november 2026");
  }

  @Test
  void noHeadingLevelIsSkipped() throws Exception {
    Document page = page(Session.played("patient-summaries", Language.EN, Depth.CORE));

    List<Integer> levels =
        elements(page, "*").stream()
            .map(Element::getTagName)
            .filter(name -> name.matches("h[1-6]"))
            .map(name -> name.charAt(1) - '0')
            .toList();

    assertThat(levels.getFirst()).isEqualTo(1);
    assertThat(levels).contains(4);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyHeadingCellSaysWhatItHeadsAndEveryPictureWhatItShows() throws Exception {
    Document page = page(Session.played("chatlog-finetuning", Language.EN, Depth.MAIN_THEMES));

    assertThat(elements(page, "th"))
        .hasSizeGreaterThan(50)
        .allMatch(cell -> List.of("col", "row").contains(cell.getAttribute("scope")));
    assertThat(elements(page, "svg"))
        .hasSize(1)
        .allMatch(picture ->
            picture
                .getAttribute("alt")
                .contains("Fine-tuning: question-answer pairs, by company with provider."));
  }

  @Test
  void everyEntryOfTheOutlineLeadsSomewhere() throws Exception {
    Document page = page(Session.played("chatlog-finetuning", Language.NL, Depth.CORE));
    List<String> anchors =
        elements(page, "*").stream().map(e -> "#" + e.getAttribute("id")).toList();

    List<String> targets =
        Stream.of("bookmark", "a")
            .flatMap(name -> elements(page, name).stream())
            .map(entry -> entry.getAttribute("href"))
            .toList();

    assertThat(targets).hasSizeGreaterThan(40).allMatch(anchors::contains);
    assertThat(anchors.stream().filter(anchor -> anchor.length() > 1)).doesNotHaveDuplicates();
  }

  @Test
  void whatPeopleWriteStaysText() throws Exception {
    Document page = page(Sessions.hostile());

    assertThat(elements(page, "script")).isEmpty();
    assertThat(elements(page, "img")).isEmpty();
    assertThat(elements(page, "title"))
        .extracting(Element::getTextContent)
        .containsExactly(Sessions.SCRIPT);
    assertThat(page.getDocumentElement().getTextContent())
        .contains(Sessions.SCRIPT)
        .doesNotContain("\u202E");
  }

  private static Document page(Session session) throws Exception {
    Report report = session.report(session.view().info().language());
    try (Typesetting typesetting = Typesetting.open(report.language())) {
      String html = HtmlWriter.write(report, typesetting);
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, found.getLength()).forEach(i -> elements.add((Element) found.item(i)));
    return elements;
  }
}

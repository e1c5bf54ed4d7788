package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.FlowDrawing.Kind;
import nl.casustafel.report.block.FlowDrawing.Stop;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FlowSvgTest {
  private static final List<Stop> STOPS =
      List.of(
          new Stop("Vraag 1", "Wat doet u met het model?", "Gebruiken", Kind.QUESTION),
          new Stop("Vraag 2 · Grondslag", "Welke grondslag past?", "Geen", Kind.QUESTION_WITHIN),
          new Stop("Open punten", "Zoek het uit", "", Kind.OUTCOME_WITHIN),
          new Stop("Vraag 3", "Een lange vraag ".repeat(20), "Ja", Kind.QUESTION),
          new Stop("Mag zo waarschijnlijk niet", "Leg het voor", "", Kind.OUTCOME));

  @Test
  void itSaysInWordsWhatItShows() throws Exception {
    assertThat(elements("svg"))
        .singleElement()
        .satisfies(picture -> assertThat(picture.getAttribute("alt")).isEqualTo("In words"));
    assertThat(elements("p")).extracting(Element::getTextContent).containsExactly("Below it");
  }

  @Test
  void everyNodeHasABoxWithinThePictureAndTheOutcomeAHeavyEdge() throws Exception {
    double height =
        Double.parseDouble(elements("svg").getFirst().getAttribute("viewBox").split(" ", -1)[3]);
    List<Element> boxes =
        elements("rect").stream().filter(box -> box.hasAttribute("stroke-dasharray")).toList();

    assertThat(boxes)
        .extracting(box -> box.getAttribute("stroke-dasharray"))
        .containsExactly("none", "2 3", "2 3", "none", "none");
    assertThat(boxes)
        .allSatisfy(box -> {
          assertThat(number(box, "x") + number(box, "width")).isBetween(0.0, 510.01);
          assertThat(number(box, "y") + number(box, "height")).isBetween(0.0, height - 1);
        });
    assertThat(elements("rect"))
        .filteredOn(box -> box.getAttribute("stroke-width").equals("2"))
        .hasSize(1);
  }

  @Test
  void anArrowLeadsFromEachNodeToTheNext() throws Exception {
    assertThat(elements("path"))
        .filteredOn(path -> path.getAttribute("fill").equals("none"))
        .hasSize(STOPS.size() - 1);
  }

  private static List<Element> elements(String name) throws Exception {
    Markup markup = new Markup(text -> text);
    try (Typesetting type = Typesetting.open(Language.NL)) {
      new FlowSvg(markup, type).write(new FlowDrawing("In words", "Below it", STOPS));
    }
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(markup.written())))
            .getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, found.getLength()).forEach(i -> elements.add((Element) found.item(i)));
    return elements;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}

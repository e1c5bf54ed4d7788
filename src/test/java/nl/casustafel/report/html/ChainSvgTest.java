package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.ChainDrawing.Step;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChainSvgTest {
  private static final List<Step> STEPS =
      List.of(
          new Step("Collection", true, "company", "names, addresses and a very long list of data"),
          new Step("Gebruiksverantwoordelijkheidsverklaring", false, "", "none"),
          new Step("Deployment", true, "company", "questions"),
          new Step("Feedback", false, "", "none"));

  @Test
  void itSaysInWordsWhatItShows() throws Exception {
    assertThat(elements("svg"))
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.getAttribute("alt")).isEqualTo("Data pass & return");
          assertThat(picture.getAttribute("viewBox")).matches("-1 -1 512 \\d+");
        });
    assertThat(elements("p")).extracting(Element::getTextContent).containsExactly("The chain");
  }

  @Test
  void everyStepHasABoxWithinThePictureAndTheAbsentOnesAreDotted() throws Exception {
    List<Element> boxes = elements("rect");
    double height =
        Double.parseDouble(elements("svg").getFirst().getAttribute("viewBox").split(" ", -1)[3]);

    assertThat(boxes)
        .extracting(box -> box.getAttribute("stroke-dasharray"))
        .containsExactly("none", "2 3", "none", "2 3");
    assertThat(boxes)
        .allSatisfy(box -> {
          assertThat(number(box, "x") + number(box, "width")).isBetween(0.0, 510.01);
          assertThat(number(box, "y") + number(box, "height")).isBetween(0.0, height - 1);
        });
    assertThat(boxes.subList(0, 3))
        .extracting(box -> box.getAttribute("height"))
        .as("boxes side by side are of one height")
        .containsOnly(boxes.getFirst().getAttribute("height"));
    assertThat(number(boxes.getLast(), "y")).isGreaterThan(number(boxes.getFirst(), "height"));
  }

  @Test
  void arrowsLeadFromEachStepToTheNextAndBackToTheFirst() throws Exception {
    assertThat(elements("path"))
        .filteredOn(path -> path.getAttribute("fill").equals("none"))
        .hasSize(4);
  }

  private static List<Element> elements(String name) throws Exception {
    Markup markup = new Markup(text -> text);
    try (Typesetting type = Typesetting.open(Language.NL)) {
      new ChainSvg(markup, type).write(new ChainDrawing("Data pass & return", "The chain", STEPS));
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

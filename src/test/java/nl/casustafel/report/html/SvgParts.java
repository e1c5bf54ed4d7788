package nl.casustafel.report.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a reader of XML takes it, to look things up in. */
record SvgParts(Document document) {

  static SvgParts of(RiskDrawing drawing) throws Exception {
    Markup markup = new Markup(text -> text);
    try (Typesetting type = Typesetting.open(Language.EN)) {
      new RiskSvg(markup, type).write(drawing);
    }
    return read(markup);
  }

  static SvgParts of(FlowDrawing drawing) throws Exception {
    Markup markup = new Markup(text -> text);
    try (Typesetting type = Typesetting.open(Language.EN)) {
      new FlowSvg(markup, type).write(drawing);
    }
    return read(markup);
  }

  private static SvgParts read(Markup markup) throws Exception {
    return new SvgParts(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(markup.written()))));
  }

  List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    IntStream.range(0, found.getLength()).forEach(i -> elements.add((Element) found.item(i)));
    return elements;
  }

  /** The names of all elements there are. */
  List<String> names() {
    return all("*").stream().map(Element::getTagName).distinct().sorted().toList();
  }

  double height() {
    return Double.parseDouble(all("svg").getFirst().getAttribute("viewBox").split(" ", -1)[3]);
  }

  /** The points at which the drawing of letters begins anew, of each text that is drawn. */
  List<List<String>> letters() {
    return all("path").stream()
        .filter(path -> !path.getAttribute("fill").equals("none"))
        .filter(path -> !path.getAttribute("d").isEmpty())
        .map(path -> List.of(path.getAttribute("d").split("(?=M)", -1)))
        .toList();
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}

package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.FlowDrawing.Kind;
import nl.casustafel.report.block.FlowDrawing.Stop;
import nl.casustafel.report.block.RiskDrawing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whatever people write, a picture stays a picture, and its words stay theirs. */
class OddTextInPicturesTest {
  private static final List<String> ELEMENTS = List.of("div", "p", "path", "rect", "svg");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b && c > d",
        "</svg><script>alert('x')</script>",
        "\" onload=\"alert(1)",
        "]]> <!-- --> <?xml?>",
        "\uD83D\uDE42 \uD83D\uDC69\u200D\uD83D\uDCBB",
        "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Eabc\u202C",
        "Wirtschaftsprüfungsgesellschaftsverträge€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€"
      })
  void oddTextIsReadAsItIsAndIsNeverAnElement(String odd) throws Exception {
    SvgParts flow =
        SvgParts.of(
            new FlowDrawing(
                odd,
                odd,
                List.of(
                    new Stop(odd, odd, odd, Kind.QUESTION), new Stop(odd, odd, "", Kind.OUTCOME))));
    SvgParts risks =
        SvgParts.of(
            new RiskDrawing(
                odd,
                odd,
                new RiskDrawing.Axes(odd, odd),
                Collections.nCopies(
                    3,
                    new RiskDrawing.Grid(
                        odd, Collections.nCopies(16, new RiskDrawing.Cell(3, odd))))));
    for (SvgParts picture : List.of(flow, risks)) {
      assertThat(picture.names()).isSubsetOf(ELEMENTS);
      assertThat(picture.all("svg").getFirst().getAttribute("alt")).isEqualTo(odd);
      assertThat(picture.all("svg").getFirst().getAttributes().getLength()).isEqualTo(4);
      assertThat(picture.all("p")).extracting(Element::getTextContent).containsExactly(odd);
      assertThat(picture.all("rect"))
          .allSatisfy(box ->
              assertThat(SvgParts.number(box, "y") + SvgParts.number(box, "height"))
                  .isBetween(0.0, picture.height()));
    }
  }
}

package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.block.RiskDrawing.Cell;
import nl.casustafel.report.block.RiskDrawing.Grid;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The pictures of risks. */
class RiskSvgTest {
  private static final int CELLS = 16;
  private static final String BLOCK = "3.50";

  private static RiskDrawing drawing(String... risks) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < CELLS; at++) {
      cells.add(new Cell(at % 4, at < risks.length ? risks[at] : ""));
    }
    List<Grid> grids = List.of(new Grid("Before", cells), new Grid("Today", cells));
    return new RiskDrawing("In words", "Below it", new RiskDrawing.Axes("L", "S"), grids);
  }

  private static String many(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "R" + i).collect(Collectors.joining(" "));
  }

  @Test
  void theySayInWordsWhatTheyShow() throws Exception {
    SvgParts parts = SvgParts.of(drawing("R1"));
    assertThat(parts.all("svg"))
        .singleElement()
        .satisfies(picture -> assertThat(picture.getAttribute("alt")).isEqualTo("In words"));
    assertThat(parts.all("p")).extracting(Element::getTextContent).containsExactly("Below it");
  }

  @Test
  void aLevelIsToBeSeenWithoutColourByItsBlocks() throws Exception {
    assertThat(SvgParts.of(drawing()).all("rect"))
        .filteredOn(rectangle -> rectangle.getAttribute("width").equals(BLOCK))
        // Of both pictures: four times one, two, three and four blocks.
        .hasSize(2 * 4 * (1 + 2 + 3 + 4));
  }

  @Test
  void noNumberIsLostHoweverManyRisksStandInOneCell() throws Exception {
    int alone = strokes(drawing());
    int one = strokes(drawing("R1")) - alone;
    for (int count : List.of(5, 9, 17, 40)) {
      // Every number the same, so that every one is drawn by as many strokes.
      String numbers = String.join(" ", Collections.nCopies(count, "R1"));
      assertThat(strokes(drawing(numbers)) - alone).as("%s risks", count).isEqualTo(count * one);
    }
  }

  private static int strokes(RiskDrawing drawing) throws Exception {
    return SvgParts.of(drawing).letters().stream().mapToInt(List::size).sum();
  }

  @Test
  void whatIsDrawnStaysWithinThePictureAndItsCell() throws Exception {
    SvgParts parts = SvgParts.of(drawing("", many(30), "", "", many(12)));
    double height = parts.height();
    List<Element> cells =
        parts.all("rect").stream()
            .filter(box -> !box.getAttribute("stroke").equals("none"))
            .toList();
    assertThat(cells).hasSize(2 * CELLS);
    assertThat(cells)
        .allSatisfy(box -> {
          assertThat(SvgParts.number(box, "x") + SvgParts.number(box, "width"))
              .isBetween(0.0, 510.01);
          assertThat(SvgParts.number(box, "y") + SvgParts.number(box, "height"))
              .isBetween(0.0, height);
        });
    // Alike in both pictures, and the rows that hold more are higher than those that do not.
    List<Double> heights = cells.stream().map(box -> SvgParts.number(box, "height")).toList();
    assertThat(heights.subList(0, CELLS)).isEqualTo(heights.subList(CELLS, 2 * CELLS));
    assertThat(heights.get(0)).isGreaterThan(heights.get(4)).isEqualTo(heights.get(3));
    assertThat(heights.get(4)).isGreaterThan(heights.get(8)).isEqualTo(heights.get(7));
    assertThat(Collections.min(heights)).isEqualTo(31.0);
  }

  @Test
  void anArrowLeadsFromEachPictureToTheNext() throws Exception {
    assertThat(SvgParts.of(drawing("R1")).all("path"))
        .filteredOn(path -> path.getAttribute("fill").equals("none"))
        .hasSize(1);
  }
}

package nl.casustafel.report.block;

import java.util.List;

/**
 * The generative-AI chain as a picture: steps that lead to one another, and the last one back to
 * the first.
 *
 * @param description the picture in words, for who does not see it
 * @param caption below it
 */
public record ChainDrawing(String description, String caption, List<Step> steps) implements Block {

  public ChainDrawing {
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param present whether data of this case pass it
   * @param by who does it
   * @param data which data; says that there are none where the case has none
   */
  public record Step(String name, boolean present, String by, String data) {}
}

package nl.casustafel.guide.law;

import java.time.LocalDate;
import java.util.List;

/**
 * When the content was last checked against the law, from which sources, and what is moving.
 *
 * @param checkedOn the earliest day on which one of its files was checked
 */
public record GuideStatus(
    LocalDate checkedOn,
    List<Source> sources,
    List<LawTopic> law,
    List<DelicatePoint> delicatePoints,
    Citations citations,
    Remarks remarks) {

  public GuideStatus {
    sources = List.copyOf(sources);
    law = List.copyOf(law);
    delicatePoints = List.copyOf(delicatePoints);
  }
}

package nl.casustafel.guide;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.text.LocalizedText;

/** When the content was last checked against the law, from which sources, and what is moving. */
public record GuideStatus(
    LocalDate checkedOn,
    List<Source> sources,
    List<LawTopic> law,
    List<LocalizedText> delicatePoints,
    Citations citations) {

  public GuideStatus {
    sources = List.copyOf(sources);
    law = List.copyOf(law);
    delicatePoints = List.copyOf(delicatePoints);
  }
}

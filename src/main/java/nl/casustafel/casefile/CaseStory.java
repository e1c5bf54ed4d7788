package nl.casustafel.casefile;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** What is going on in a case: background, who takes part, how data flow, and what is missing. */
public record CaseStory(
    List<Paragraph> background,
    List<Actor> actors,
    List<DataFlow> dataFlow,
    List<MissingPoint> missing,
    List<LocalizedText> facilitatorPoints) {

  public CaseStory {
    background = List.copyOf(background);
    actors = List.copyOf(actors);
    dataFlow = List.copyOf(dataFlow);
    missing = List.copyOf(missing);
    facilitatorPoints = List.copyOf(facilitatorPoints);
  }

  /**
   * A paragraph of the background.
   *
   * @param place where the source says it, such as {@code S2 case 1}; empty when not said
   */
  public record Paragraph(Origin origin, String place, LocalizedText text) {}

  /**
   * Someone who takes part in or is touched by the processing.
   *
   * @param aiRoles developer, finetuner, deployer; empty for people concerned
   */
  public record Actor(String id, LocalizedText name, LocalizedText gdprRole, List<String> aiRoles) {
    public Actor {
      aiRoles = List.copyOf(aiRoles);
    }
  }

  /** What happens to which data at one step of the chain, about whom and by whom. */
  public record DataFlow(
      ChainStep step,
      LocalizedText what,
      LocalizedText data,
      LocalizedText people,
      LocalizedText by) {}

  /**
   * Something that the case's description lacks, with the references that ask for it.
   *
   * @param place where the source says it, such as {@code S2 case 1}; empty when not said
   */
  public record MissingPoint(
      String id, Origin origin, String place, LocalizedText text, List<String> references) {
    public MissingPoint {
      references = List.copyOf(references);
    }
  }
}

package nl.casustafel.guide.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.text.LocalizedText;

/**
 * What is said beside the content: what it is worth, how to read scores and outcomes, what a report
 * must hold.
 *
 * @param disclaimer what the content is, and that it is no legal advice
 * @param preconditions how the regulator means its preconditions
 */
public record Remarks(
    LocalizedText disclaimer,
    Scoring scoring,
    Outcomes outcomes,
    List<LocalizedText> preconditions,
    Comparison hallucination,
    Reporting reporting) {

  public Remarks {
    preconditions = List.copyOf(preconditions);
  }

  /**
   * How to read likelihood, severity and level.
   *
   * @param rijksmodel the word of the Dutch government's model DPIA for each score, 1 to 4
   */
  public record Scoring(
      LocalizedText severity, LocalizedText level, Map<Integer, String> rijksmodel) {
    public Scoring {
      rijksmodel = Map.copyOf(rijksmodel);
    }
  }

  /** What the outcomes of decision flows are called, and the only verdicts that are given. */
  public record Outcomes(Map<DecisionFlow.Colour, Meaning> colours, List<LocalizedText> verdicts) {
    public Outcomes {
      colours = Map.copyOf(colours);
      verdicts = List.copyOf(verdicts);
    }

    /** What a colour is called and means; the reader of a guide asks for every one of them. */
    public Meaning of(DecisionFlow.Colour colour) {
      return Objects.requireNonNull(colours.get(colour), colour::name);
    }
  }

  /** A name and what it means. */
  public record Meaning(LocalizedText name, LocalizedText meaning) {}

  /** Memorised or made up: two kinds of output about a person, compared row by row. */
  public record Comparison(
      LocalizedText regurgitation, LocalizedText hallucination, String flow, List<Row> rows) {
    public Comparison {
      rows = List.copyOf(rows);
    }

    /** One aspect of both. */
    public record Row(
        LocalizedText name, LocalizedText regurgitation, LocalizedText hallucination) {}
  }

  /**
   * What every report says, and what the law asks a DPIA to hold.
   *
   * @param notTreated the words for a part that the session did not reach
   * @param conclusions what bears on what is concluded in the end; none in earlier editions
   */
  public record Reporting(
      LocalizedText disclaimer,
      LocalizedText notTreated,
      List<Minimum> minimum,
      List<LocalizedText> residualRisk,
      List<LocalizedText> notes,
      List<ConclusionBasis> conclusions) {
    public Reporting {
      minimum = List.copyOf(minimum);
      residualRisk = List.copyOf(residualRisk);
      notes = List.copyOf(notes);
      conclusions = List.copyOf(conclusions);
    }
  }

  /**
   * What is said beside a topic that is concluded in the end.
   *
   * @param topic its name in lower case, such as {@code dpo_advice}
   * @param why what the law asks for, in a line
   * @param questions those whose answers bear on it
   */
  public record ConclusionBasis(
      String topic, LocalizedText why, List<String> references, List<String> questions) {
    public ConclusionBasis {
      references = List.copyOf(references);
      questions = List.copyOf(questions);
    }
  }

  /**
   * A part that the GDPR asks for, and the sections of the report that hold it.
   *
   * @param metBy what must be recorded before the part is settled
   */
  public record Minimum(
      String reference, LocalizedText text, List<String> sections, Requirement metBy) {
    public Minimum {
      sections = List.copyOf(sections);
    }
  }
}

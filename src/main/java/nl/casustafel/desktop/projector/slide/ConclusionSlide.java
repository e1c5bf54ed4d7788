package nl.casustafel.desktop.projector.slide;

import java.util.List;
import java.util.Optional;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.Conclusion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.TopicText;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.conclusion.VerdictText;

/**
 * Of the conclusions the room sees the decision large, what else is concluded and when one looks
 * again; never who said it, and of the words only the conditions of the decision.
 */
final class ConclusionSlide implements ProjectedPart {
  @Override
  public Part part() {
    return Part.CONCLUSIONS;
  }

  @Override
  public Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts) {
    Concluded concluded = workshop.results().concluded();
    List<Slide.Line> lines =
        concluded.asked().stream()
            .filter(one -> one.topic() != Topic.DECISION)
            .flatMap(one -> line(one, texts).stream())
            .toList();
    Optional<String> decision = line(concluded.of(Topic.DECISION), texts).map(Slide.Line::words);
    return Optional.of(
        new Slide.Lines(
            texts.of(workshop.agenda().line(place.part()).words().name()),
            decision.orElseGet(() ->
                texts.of(
                    lines.isEmpty() ? ProjectorText.NOTHING_CONCLUDED : ProjectorText.CONCLUDED)),
            lines));
  }

  private static Optional<Slide.Line> line(Conclusion conclusion, Texts texts) {
    Statement statement = conclusion.statement();
    String name = texts.of(TopicText.of(conclusion.topic()));
    Verdict verdict = statement.verdict();
    if (verdict != null) {
      String words = texts.of(VerdictText.of(verdict));
      boolean conditions = verdict == Verdict.APPROVED_WITH_CONDITIONS;
      return Optional.of(
          new Slide.Line(
              name,
              conditions && !statement.words().isBlank()
                  ? texts.of(ProjectorText.WITH_WORDS, words, statement.words())
                  : words));
    }
    return conclusion.topic() == Topic.REVIEW && statement.due() != null
        ? Optional.of(new Slide.Line(name, texts.date(statement.due())))
        : Optional.empty();
  }
}

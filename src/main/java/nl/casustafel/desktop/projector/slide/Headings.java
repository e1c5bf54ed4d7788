package nl.casustafel.desktop.projector.slide;

import java.util.List;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.poll.Poll;

/** What is above and in a statement. Of an observation its number, place and words; no more. */
final class Headings {
  private final WorkshopView workshop;
  private final Texts texts;

  Headings(WorkshopView workshop, Texts texts) {
    this.workshop = workshop;
    this.texts = texts;
  }

  Slide.Heading of(Poll poll) {
    String id = poll.subject().id();
    String statement = texts.of(poll.words().statement());
    return switch (poll.subject().kind()) {
      case OBSERVATION -> withStatement(observation(id), statement);
      case QUESTION -> withStatement(question(id), statement);
      case RISK -> risk(id, statement);
      case PRIORITY -> new Slide.Heading(texts.of(ProjectorText.PRIORITIES), "", statement);
    };
  }

  Slide.Heading observation(String id) {
    List<TreatedObservation> all = workshop.results().observations();
    return workshop
        .observation(id)
        .map(found ->
            new Slide.Heading(
                texts.of(ProjectorText.OBSERVATION, found.number()),
                position(all.indexOf(found), all.size()),
                texts.of(found.statement())))
        .orElseGet(() -> new Slide.Heading("", "", ""));
  }

  Slide.Heading question(String id) {
    for (ThemeQuestions theme : workshop.results().themes()) {
      List<String> ids = theme.questions().stream().map(asked -> asked.question().id()).toList();
      if (ids.contains(id)) {
        AskedQuestion asked = theme.questions().get(ids.indexOf(id));
        return new Slide.Heading(
            texts.of(theme.theme().name()),
            position(ids.indexOf(id), ids.size()),
            texts.of(asked.question().wording().text()));
      }
    }
    return new Slide.Heading(texts.of(ProjectorText.QUESTIONS), "", "");
  }

  private Slide.Heading risk(String id, String text) {
    String part = texts.of(ProjectorText.RISK);
    return workshop
        .risk(id)
        .map(found -> new Slide.Heading(part + ": " + texts.of(found.risk().name()), "", text))
        .orElseGet(() -> new Slide.Heading(part, "", text));
  }

  private static Slide.Heading withStatement(Slide.Heading heading, String statement) {
    return new Slide.Heading(heading.part(), heading.position(), statement);
  }

  private String position(int index, int all) {
    return texts.of(ProjectorText.POSITION, index + 1, all);
  }
}

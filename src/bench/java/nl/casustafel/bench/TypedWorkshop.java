package nl.casustafel.bench;

import java.nio.file.Path;
import java.util.List;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Option;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.OwnObservation;

/** A workshop that has one of everything that can be typed about. */
final class TypedWorkshop {
  private TypedWorkshop() {}

  static void begin(Path folder) {
    try (RealWorkshops data = new RealWorkshops(folder)) {
      Workshop workshop = data.begin(Language.EN);
      workshop.execute(new Command.WriteObservation(new OwnObservation("own-1", "First words")));
      workshop.execute(new Command.WriteAction("action-1", "Ask"));
      findRisk(workshop);
    }
  }

  private static void findRisk(Workshop workshop) {
    List<AskedQuestion> asked =
        workshop.view().results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .toList();
    for (AskedQuestion one : asked) {
      for (Option option : one.question().options()) {
        if (!workshop.view().results().risks().isEmpty()) {
          return;
        }
        workshop.execute(
            new Command.AnswerQuestion(
                one.question().id(), Answer.of(new AnswerValue.Choice(option.id()))));
      }
    }
  }
}

package nl.casustafel.workshop.answer;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.plan.Slot;

/** Questions as a part of the agenda: each has a page, under its theme. */
public final class QuestionItems {
  private QuestionItems() {}

  public static Planned planned(PlanBasis basis) {
    return basis.planned(() -> byDepth(basis), Slot.Kind.QUESTIONS);
  }

  private static Planned byDepth(PlanBasis basis) {
    List<Question> asked = basis.forTheRoom();
    AgendaTimes times = basis.times();
    double minutes =
        asked.stream()
            .mapToDouble(question -> question.timing().minutes())
            .map(own -> own > 0 ? own : times.perQuestion())
            .sum();
    return new Planned(minutes, asked.size());
  }

  public static PartItems of(List<ThemeQuestions> themes) {
    return new PartItems(
        PartItems.Pages.EACH, themes.stream().map(QuestionItems::section).toList());
  }

  private static ItemSection section(ThemeQuestions theme) {
    return new ItemSection(
        theme.theme().name(), theme.questions().stream().map(QuestionItems::item).toList());
  }

  /**
   * The facts that are looked up beforehand as a part of their own: each theme has a page.
   * Questions of every phase have a page of their own too, where they are discussed.
   */
  public static PartItems facts(List<ThemeQuestions> themes) {
    return new PartItems(
            PartItems.Pages.SECTIONS, themes.stream().map(QuestionItems::facts).toList())
        .in(Phase.BEFORE);
  }

  private static ItemSection facts(ThemeQuestions theme) {
    return new ItemSection(
        theme.theme().id(),
        theme.theme().name(),
        theme.questions().stream().map(QuestionItems::item).toList());
  }

  private static PartItem item(AskedQuestion asked) {
    return new PartItem(
        asked.question().id(),
        PartItem.Words.of(asked.question().wording().text()),
        Headway.of(asked.treatment() != Treatment.NOT_ASKED, asked.answered()),
        asked.isFollowUp(),
        asked.answer(),
        Set.of(asked.question().timing().phase()));
  }
}

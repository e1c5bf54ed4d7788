package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.AnswerForm;
import nl.casustafel.guide.Option;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.QuestionBank;

/**
 * What conditions, flags and hints say about the answers to questions, gathered while files are
 * read and checked when every question is known. For one thread.
 */
final class QuestionLinks {
  private final List<OptionUse> optionUses = new ArrayList<>();
  private final List<ScaleUse> scaleUses = new ArrayList<>();
  private final Map<String, Place> conditions = new HashMap<>();

  private record OptionUse(String question, Node.Scalar option, Flaws flaws) {}

  private record ScaleUse(String question, Spot spot, Flaws flaws) {}

  private record Place(Spot spot, Flaws flaws) {}

  /** The question must offer this option. */
  void usesOption(String question, Node.Scalar option, Flaws flaws) {
    optionUses.add(new OptionUse(question, option, flaws));
  }

  /** The question must be answered on a scale. */
  void usesScale(String question, Spot spot, Flaws flaws) {
    scaleUses.add(new ScaleUse(question, spot, flaws));
  }

  /** The question has a condition, which stands here. */
  void hasCondition(String question, Spot spot, Flaws flaws) {
    conditions.put(question, new Place(spot, flaws));
  }

  /** Notes every use that does not fit, and questions that wait for one another. */
  void check(QuestionBank bank) {
    optionUses.forEach(
        use -> bank.question(use.question()).ifPresent(question -> check(use, question)));
    scaleUses.forEach(use ->
        bank.question(use.question())
            .filter(question -> !(question.form() instanceof AnswerForm.Scale))
            .ifPresent(
                question -> use.flaws().add(use.spot(), GuideText.NOT_A_SCALE, question.id())));
    new Loops(bank).inOrder().forEach(this::note);
  }

  private static void check(OptionUse use, Question question) {
    List<String> options = question.options().stream().map(Option::id).toList();
    Spot spot = use.option().spot();
    if (options.isEmpty()) {
      use.flaws().add(spot, GuideText.NO_OPTIONS, question.id());
    } else if (!options.contains(use.option().text())) {
      String choices = String.join(", ", options);
      use.flaws().add(spot, GuideText.UNKNOWN_OPTION, question.id(), use.option().text(), choices);
    }
  }

  private void note(List<String> loop) {
    Place place = conditions.get(loop.getFirst());
    if (place != null) {
      place.flaws().add(place.spot(), GuideText.LOOP, String.join(", ", loop));
    }
  }

  /** Finds questions whose conditions lead back to themselves. */
  private static final class Loops {
    private final QuestionBank bank;
    private final Set<String> done = new LinkedHashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    Loops(QuestionBank bank) {
      this.bank = bank;
    }

    List<List<String>> inOrder() {
      bank.all().forEach(question -> visit(question.id(), new ArrayList<>()));
      return found;
    }

    private void visit(String id, List<String> path) {
      int start = path.indexOf(id);
      if (start >= 0) {
        found.add(List.copyOf(path.subList(start, path.size())));
        return;
      }
      if (done.contains(id)) {
        return;
      }
      path.add(id);
      bank.question(id)
          .ifPresent(question ->
              question.rules().askIf().questions().forEach(parent -> visit(parent, path)));
      path.removeLast();
      done.add(id);
    }
  }
}

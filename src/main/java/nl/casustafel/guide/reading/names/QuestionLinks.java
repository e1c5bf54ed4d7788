package nl.casustafel.guide.reading.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionBank;
import nl.casustafel.guide.risk.RiskCatalogue;

/**
 * What conditions, flags and hints say about the answers to questions, gathered while files are
 * read and checked when every question is known. For one thread.
 */
public final class QuestionLinks {
  private final List<OptionUse> optionUses = new ArrayList<>();
  private final List<ScaleUse> scaleUses = new ArrayList<>();
  private final Map<String, Place> conditions = new HashMap<>();
  private final Set<String> inOrder = new HashSet<>();
  private final List<ReductionUse> reductions = new ArrayList<>();

  private record OptionUse(String question, Node.Scalar option, Flaws flaws) {}

  private record ScaleUse(String question, Spot spot, Flaws flaws) {}

  private record Place(Spot spot, Flaws flaws) {}

  private record ReductionUse(String risk, Node.Scalar measure, Flaws flaws) {}

  /** The question must offer this option. */
  public void usesOption(String question, Node.Scalar option, Flaws flaws) {
    optionUses.add(new OptionUse(question, option, flaws));
  }

  /** The question must be answered on a scale. */
  public void usesScale(String question, Spot spot, Flaws flaws) {
    scaleUses.add(new ScaleUse(question, spot, flaws));
  }

  /** The question has a condition, which stands here. */
  public void hasCondition(String question, Spot spot, Flaws flaws) {
    conditions.put(question, new Place(spot, flaws));
  }

  /** What the question depends on must be asked before it. */
  public void asksInOrder(String question) {
    inOrder.add(question);
  }

  /** The measures of this flag must say that they reduce its risk. */
  public void reducesRisk(Fields flag) {
    if (flag.node("risk").orElse(null) instanceof Node.Scalar risk) {
      flag.scalars("measures")
          .forEach(measure ->
              reductions.add(new ReductionUse(risk.text(), measure, flag.reading().flaws())));
    }
  }

  /** Notes every use that does not fit, and questions that wait for one another or for a later. */
  public void check(QuestionBank bank, RiskCatalogue risks) {
    optionUses.forEach(
        use -> bank.question(use.question()).ifPresent(question -> check(use, question)));
    scaleUses.forEach(use ->
        bank.question(use.question())
            .filter(question -> !(question.form() instanceof AnswerForm.Scale))
            .ifPresent(
                question -> use.flaws().add(use.spot(), GuideText.NOT_A_SCALE, question.id())));
    List<List<String>> loops = new Loops(bank).inOrder();
    loops.forEach(this::note);
    if (loops.isEmpty()) {
      bank.all().forEach(question -> checkOrder(question, bank));
    }
    reductions.forEach(use ->
        risks
            .measure(use.measure().text())
            .filter(measure -> !measure.reduces().contains(use.risk()))
            .ifPresent(measure ->
                use.flaws()
                    .add(use.measure().spot(), GuideText.NO_REDUCTION, measure.id(), use.risk())));
  }

  private void checkOrder(Question question, QuestionBank bank) {
    Place place = conditions.get(question.id());
    if (place == null || !inOrder.contains(question.id())) {
      return;
    }
    question.rules().askIf().questions().stream()
        .sorted()
        .flatMap(id -> bank.all().stream().filter(other -> other.id().equals(id)).limit(1))
        .filter(earlier ->
            bank.all().indexOf(earlier) > bank.all().indexOf(question)
                || earlier.timing().phase().compareTo(question.timing().phase()) > 0)
        .forEach(later ->
            place.flaws().add(place.spot(), GuideText.ASKED_LATER, question.id(), later.id()));
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

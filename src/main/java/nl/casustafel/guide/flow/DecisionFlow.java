package nl.casustafel.guide.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.LocalizedText;

/**
 * An interactive guide through one question of lawfulness.
 *
 * @param name a few words, for lists
 * @param fit which cases it is for, and what it belongs to
 */
public record DecisionFlow(
    String id, LocalizedText title, LocalizedText name, Fit fit, String start, List<Node> nodes) {

  public DecisionFlow {
    nodes = List.copyOf(nodes);
  }

  /** The node of this id; nothing when the id is that of another flow. */
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /** Whether an answer to this question of the bank can be one in this flow, or belongs to it. */
  public boolean concerns(String question) {
    return fit.questions().contains(question)
        || steps()
            .flatMap(step -> step.answers().stream())
            .anyMatch(answer -> answer.known().questions().contains(question));
  }

  private Stream<Step> steps() {
    return nodes.stream().filter(Step.class::isInstance).map(Step.class::cast);
  }

  /**
   * Where a flow is of use.
   *
   * @param cases case ids, or {@link Question.Rules#ALL_CASES}
   * @param when the answers with which it also fits another case
   * @param questions the questions of the bank that it goes deeper into
   * @param risks those that it says more about
   */
  public record Fit(
      List<String> cases, Condition when, List<String> questions, List<String> risks) {

    /** Of an edition that did not say it. */
    public static final Fit EVERYWHERE =
        new Fit(List.of(Question.Rules.ALL_CASES), Condition.never(), List.of(), List.of());

    public Fit {
      cases = List.copyOf(cases);
      questions = List.copyOf(questions);
      risks = List.copyOf(risks);
    }
  }

  /** A stop on the way. */
  public sealed interface Node {
    String id();

    LocalizedText text();

    Aside aside();

    /** For the facilitator, empty where there is nothing to say. */
    default LocalizedText note() {
      return aside().note();
    }

    /** The authorities that it rests on. */
    default List<String> sources() {
      return aside().sources();
    }
  }

  /**
   * What is said beside a node.
   *
   * @param scenario the one of the regulator's scheme that one is in from here on; mostly empty
   */
  public record Aside(LocalizedText note, List<String> sources, String scenario) {
    public Aside {
      sources = List.copyOf(sources);
    }
  }

  /** A question, whose answers lead on; a task is a question with a checklist. */
  public record Step(
      String id, LocalizedText text, List<Item> checklist, List<Answer> answers, Aside aside)
      implements Node {
    public Step {
      checklist = List.copyOf(checklist);
      answers = List.copyOf(answers);
    }

    /** The answers that are offered: those that do not contradict what was said on the way. */
    public List<Answer> offered(Set<Claim> said) {
      return answers.stream()
          .filter(answer -> answer.says().stream().map(Claim::opposite).noneMatch(said::contains))
          .toList();
    }
  }

  /**
   * A line of a checklist.
   *
   * @param depth needed when an answer on the way asked for this depth or a greater one; 0 always
   */
  public record Item(LocalizedText text, int depth) {}

  /** Where a flow ends: no blocking issue, open points, likely not allowed, or not applicable. */
  public record Outcome(String id, LocalizedText text, Colour colour, Aside aside)
      implements Node {}

  /**
   * An answer and where it leads: a node of this flow, or another flow.
   *
   * @param back where to go on after the other flow; hands over to it for good when empty
   * @param known the answers to questions of the bank that come to the same
   */
  public record Answer(
      String id, LocalizedText text, String to, Back back, Effect effect, Condition known) {

    public Set<Claim> says() {
      return effect.says();
    }

    public int depth() {
      return effect.depth();
    }
  }

  /**
   * What an answer decides for the rest of the way.
   *
   * @param says what is taken as a fact
   * @param depth how deep a later checklist goes, 0 when it decides nothing
   */
  public record Effect(Set<Claim> says, int depth) {
    public Effect {
      says = Set.copyOf(says);
    }
  }

  /**
   * The nodes to come back to after another flow, both empty for a hand-over.
   *
   * @param onRed after an outcome that says "likely not allowed"
   */
  public record Back(String to, String onRed) {
    public static final Back NONE = new Back("", "");
  }

  /** Something that an answer says is so, or is not so. */
  public record Claim(String fact, boolean holds) {
    public Claim opposite() {
      return new Claim(fact, !holds);
    }
  }

  /** The meaning of an outcome. */
  public enum Colour {
    GREEN,
    AMBER,
    RED,
    GREY
  }
}

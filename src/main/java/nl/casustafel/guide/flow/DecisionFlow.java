package nl.casustafel.guide.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.text.LocalizedText;

/** An interactive guide through one question of lawfulness. */
public record DecisionFlow(String id, LocalizedText title, String start, List<Node> nodes) {

  public DecisionFlow {
    nodes = List.copyOf(nodes);
  }

  /** The node of this id; nothing when the id is that of another flow. */
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /** A stop on the way. */
  public sealed interface Node {
    String id();

    LocalizedText text();

    /** For the facilitator, empty where there is nothing to say. */
    LocalizedText note();

    /** The authorities that it rests on. */
    List<String> sources();
  }

  /** A question, whose answers lead on; a task is a question with a checklist. */
  public record Step(
      String id,
      LocalizedText text,
      List<Item> checklist,
      List<Answer> answers,
      LocalizedText note,
      List<String> sources)
      implements Node {
    public Step {
      checklist = List.copyOf(checklist);
      answers = List.copyOf(answers);
      sources = List.copyOf(sources);
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
  public record Outcome(
      String id, LocalizedText text, Colour colour, LocalizedText note, List<String> sources)
      implements Node {
    public Outcome {
      sources = List.copyOf(sources);
    }
  }

  /**
   * An answer and where it leads: a node of this flow, or another flow.
   *
   * @param back where to go on after the other flow; hands over to it for good when empty
   * @param says what is taken as a fact for the rest of the way
   * @param depth how deep a later checklist goes, 0 when it decides nothing
   */
  public record Answer(
      String id, LocalizedText text, String to, Back back, Set<Claim> says, int depth) {
    public Answer {
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

package nl.casustafel.casefile.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Grows the nodes from the parser's events; every limit is checked before anything is built. */
final class Branches {
  private static final int DEEPEST = 50;

  private final Parser events;
  private final Flaws flaws;

  Branches(Parser events, Flaws flaws) {
    this.events = events;
    this.flaws = flaws;
  }

  /** The root of the only document; an empty text gives an empty value. */
  Node root() {
    events.next();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return new Node.Scalar("", true, Spot.START, 0, 0);
    }
    events.next();
    Node root = node(1);
    events.next();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw new Refusal(spot(events.peekEvent()), YamlText.SECOND_DOCUMENT);
    }
    return root;
  }

  private Node node(int depth) {
    Event event = events.next();
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent n && n.getAnchor().isPresent())) {
      throw new Refusal(spot(event), YamlText.ALIAS);
    }
    if (depth > DEEPEST) {
      throw new Refusal(spot(event), YamlText.TOO_DEEP, DEEPEST);
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), event);
      return new Node.Scalar(
          scalar.getValue(), scalar.isPlain(), spot(event), start(event), end(event));
    }
    if (event instanceof CollectionStartEvent collection) {
      refuseTag(collection.getTag(), event);
    }
    return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
  }

  private Node sequence(Event begin, int depth) {
    List<Node> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    int end = end(events.next());
    return new Node.Sequence(items, spot(begin), start(begin), isFlow(begin) ? end : last(items));
  }

  private Node mapping(Event begin, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Spot> seen = new HashMap<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Node name = node(depth + 1);
      Node value = node(depth + 1);
      if (!(name instanceof Node.Scalar scalar)) {
        flaws.add(name.spot(), YamlText.NAME_NOT_TEXT);
        continue;
      }
      Spot earlier = seen.putIfAbsent(scalar.text(), scalar.spot());
      if (earlier == null) {
        entries.add(new Node.Entry(scalar, value));
      } else {
        flaws.add(scalar.spot(), YamlText.FIELD_TWICE, scalar.text(), earlier.line());
      }
    }
    int end = end(events.next());
    List<Node> values = entries.stream().map(Node.Entry::value).toList();
    return new Node.Mapping(entries, spot(begin), start(begin), isFlow(begin) ? end : last(values));
  }

  private static boolean isFlow(Event begin) {
    return begin instanceof CollectionStartEvent collection && collection.isFlow();
  }

  /** Without brackets a list ends with its last item; what follows may be a remark. */
  private static int last(List<Node> items) {
    return items.isEmpty() ? 0 : items.getLast().to();
  }

  private static void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      throw new Refusal(spot(event), YamlText.TAG);
    }
  }

  private static Spot spot(Event event) {
    return event.getStartMark().map(SyntaxFlaw::spot).orElse(Spot.START);
  }

  private static int start(Event event) {
    return event.getStartMark().map(Mark::getIndex).orElse(0);
  }

  private static int end(Event event) {
    return event.getEndMark().map(Mark::getIndex).orElse(0);
  }
}

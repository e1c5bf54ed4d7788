package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PartWords;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.part.WorkshopPart;
import nl.casustafel.workshop.part.WorkshopParts;
import nl.casustafel.workshop.vote.PartVotes;

/**
 * A part that no workshop has, made as {@code docs/how-to-add.md} says: what becomes of the group
 * when the weather changes. An item is done with an action of its name.
 */
public final class InventedPart {
  public static final Part WEATHER = new Part("WEATHER");
  public static final int MINUTES = 7;

  /** The parts of a workshop, with the weather before the risks. */
  public static final WorkshopParts AMONG = among();

  private InventedPart() {}

  private static WorkshopParts among() {
    List<WorkshopPart> parts = new ArrayList<>(WorkshopParts.KNOWN.all());
    parts.add(
        parts.stream().map(WorkshopPart::part).toList().indexOf(Part.RISKS),
        new WorkshopPart(
            WEATHER,
            new PartWords(InventedText.NAME, InventedText.PLANNED, InventedText.NAME),
            basis -> new Planned(MINUTES, 2),
            results -> items(results.actions()),
            PartVotes.NONE));
    return new WorkshopParts(parts);
  }

  private static PartItems items(List<ActionItem> actions) {
    return PartItems.of(
        PartItems.Pages.EACH,
        List.of(
            item("rain", new LocalizedText("It rains", "Het regent"), actions),
            item("wind", new LocalizedText("The wind rises", "Het gaat waaien"), actions)));
  }

  private static PartItem item(String id, LocalizedText text, List<ActionItem> actions) {
    Optional<ActionItem> agreed =
        actions.stream().filter(action -> action.id().equals(id)).findFirst();
    return new PartItem(
        id,
        PartItem.Words.of(text),
        Headway.of(agreed.isPresent(), agreed.isPresent()),
        false,
        agreed);
  }
}

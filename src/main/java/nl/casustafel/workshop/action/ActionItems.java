package nl.casustafel.workshop.action;

import java.util.List;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;

/**
 * The action list as a part of the agenda: done once somebody does each action by a day, and
 * nothing is left to treat that may add to it.
 */
public final class ActionItems {
  private ActionItems() {}

  public static PartItems of(List<ActionItem> actions, boolean allTreated) {
    return PartItems.of(
        PartItems.Pages.TOGETHER,
        actions.stream().map(action -> item(action, allTreated)).toList());
  }

  private static PartItem item(ActionItem action, boolean allTreated) {
    boolean assigned = !action.followUp().owner().isBlank();
    return new PartItem(
        action.id(),
        PartItem.Words.of(action.text()),
        Headway.of(
            assigned || action.kind() == ActionItem.Kind.AGREED,
            assigned && action.followUp().by() != null && allTreated),
        false,
        action);
  }
}

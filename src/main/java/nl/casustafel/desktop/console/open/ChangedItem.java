package nl.casustafel.desktop.console.open;

import nl.casustafel.workshop.agenda.Place;

/**
 * Where an undo or redo changed something.
 *
 * @param id of the item that changed; one of several, where the place is a page of many
 */
public record ChangedItem(Place place, String id) {}

package nl.casustafel.planted.desktop.home;

import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

record AsksForAPart(Place place) {
  boolean isAtTheRisks() {
    return place.part().equals(Part.RISKS);
  }
}

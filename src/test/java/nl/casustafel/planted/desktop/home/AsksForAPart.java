package nl.casustafel.planted.desktop.home;

import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;

record AsksForAPart(Place place) {
  boolean isAtTheRisks() {
    return place.part().equals(Part.RISKS);
  }
}

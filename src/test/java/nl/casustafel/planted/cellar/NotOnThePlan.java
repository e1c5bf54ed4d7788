package nl.casustafel.planted.cellar;

record NotOnThePlan() {}

package nl.casustafel.desktop.shell;

import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.workshop.Workshop;

/** The workshop that is led in the window, with what outlives each screen of it. */
record OpenWorkshop(Workshop workshop, ConsoleModel model, VotingModel voting) {}

package nl.casustafel.desktop.console.voting.model;

import java.util.function.Function;
import nl.casustafel.files.KeptLine;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.report.Tickets;

/**
 * What voting by phone needs of the rest of the program. Blocks: called in the background.
 *
 * @param halls where people vote
 * @param usualPort on which a new session is served if that is free
 * @param closing keeps whether a round closes by itself when all have voted
 * @param press makes a PDF of a sheet of tickets
 */
public record VotingServices(
    Halls halls, int usualPort, KeptLine closing, Function<Tickets, byte[]> press) {}

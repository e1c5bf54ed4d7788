package nl.casustafel.desktop.console.part;

import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.text.Texts;

/**
 * What the views of a part work with.
 *
 * @param makeReport shows or makes the report, once everything is stored
 */
public record PartTools(ConsoleModel model, VotingModel voting, Texts texts, Runnable makeReport) {}

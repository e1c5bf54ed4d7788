package nl.casustafel.cli;

import picocli.CommandLine.Command;

/** The program itself; without a command it opens the window, which is not decided here. */
@Command(name = "casustafel", mixinStandardHelpOptions = true)
final class TopCommand {}

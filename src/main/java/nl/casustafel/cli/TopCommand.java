package nl.casustafel.cli;

import picocli.CommandLine.Command;

/** The program itself; without a command it opens the window, which is not decided here. */
@Command(name = "casustafel", mixinStandardHelpOptions = true, version = "Casustafel 0.1.0")
final class TopCommand {}

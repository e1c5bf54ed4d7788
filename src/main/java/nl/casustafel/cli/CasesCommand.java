package nl.casustafel.cli;

import picocli.CommandLine.Command;

/** Groups the commands on case files; without one of them it is wrong use. */
@Command(name = "cases", mixinStandardHelpOptions = true)
final class CasesCommand {}

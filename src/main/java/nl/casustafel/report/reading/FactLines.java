package nl.casustafel.report.reading;

import java.util.List;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.TextKey;

/** Adds facts to a list, leaving out those that say nothing. */
public record FactLines(Reading reading, List<Fact> facts) {

  public void add(TextKey name, String text) {
    if (!text.isBlank()) {
      facts.add(new Fact(reading.say(name), Phrase.of(text)));
    }
  }

  /** Adds what one may skip. */
  public void quiet(ReportText name, String text) {
    if (!text.isBlank()) {
      facts.add(new Fact(reading.say(name), new Phrase.Quiet(text)));
    }
  }

  public void add(TextKey name, List<Phrase> phrases) {
    if (!phrases.isEmpty()) {
      facts.add(new Fact(reading.say(name), new Phrase.Several(phrases)));
    }
  }
}

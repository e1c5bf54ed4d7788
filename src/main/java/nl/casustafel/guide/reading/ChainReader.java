package nl.casustafel.guide.reading;

import java.util.List;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.guide.Chain;
import nl.casustafel.guide.ChainStepText;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.text.LocalizedText;

/** Reads the chain: its steps, roles and scenarios. */
final class ChainReader {
  private static final Size SOME = new Size(1, 20);
  private static final Size ANY = new Size(0, 20);

  private ChainReader() {}

  static Chain read(Fields file) {
    List<ChainStepText> steps = file.parts("steps", SOME, ChainReader::step);
    for (ChainStep step : ChainStep.values()) {
      if (steps.stream().noneMatch(text -> text.step() == step)) {
        file.reading().flaws().add(file.spot(), GuideText.NO_PART, step.id());
      }
    }
    return new Chain(
        steps,
        file.parts("roles", SOME, ChainReader::entry),
        file.parts("role_notes", ANY, note -> note.wordsHere("role_notes")),
        file.words("scenarios_start"),
        file.parts("scenarios", SOME, ChainReader::scenario));
  }

  private static ChainStepText step(Fields fields) {
    return new ChainStepText(
        fields.oneOf("id", ChainStep.byId(), ChainStep.COLLECTION),
        fields.words("name"),
        fields.words("what"),
        fields.words("why_personal_data"),
        fields.words("operations"),
        measures(fields));
  }

  private static ChainStepText.Measures measures(Fields fields) {
    LocalizedText fromRegulator = fields.words("measures_s1");
    return new ChainStepText.Measures(fromRegulator, fields.words("measures_added"));
  }

  private static Chain.Entry entry(Fields fields) {
    return entry(fields.text("id"), fields);
  }

  private static Chain.Entry scenario(Fields fields) {
    return entry(fields.newId("id", GuideIds.SCENARIO), fields);
  }

  private static Chain.Entry entry(String id, Fields fields) {
    return new Chain.Entry(id, fields.words("name"), fields.words("text"), fields.texts("ref"));
  }
}

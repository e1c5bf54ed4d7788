package nl.casustafel.desktop.prepare;

import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.plan.ProgrammeEditor;
import nl.casustafel.text.Texts;

/** How much time there is, with how many people, and the agenda that fits. */
final class TimeCard extends Card {

  TimeCard(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(PrepareText.TIME));
    ProgrammeDraft draft = model.programme();
    ProgrammeEditor editor = new ProgrammeEditor(draft, ProgrammeDraft.PEOPLE, texts);
    getChildren().addAll(new Paragraph(texts.of(PrepareText.TIME_HINT), "secondary"), editor);
    listening.toChange(draft.property(), editor::show);
    listening.toChange(model.depthProperty(), editor::show);
    model.details().onChange(() -> expect(model, editor));
    expect(model, editor);
  }

  private static void expect(PrepareModel model, ProgrammeEditor editor) {
    int people = model.details().people();
    editor.expect(people == 0 ? ProgrammeDraft.PEOPLE : people);
  }
}

package nl.casustafel.desktop.console.pace;

import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.OnScreen;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.plan.ProgrammeDesk;
import nl.casustafel.desktop.kit.plan.ProgrammeEditor;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.plan.Programme;

/** The agenda that fits the time, to change while the workshop is led. */
public final class AgendaForm extends VBox {
  private static final int PEOPLE = 12;

  private final Texts texts;
  private final Listening listening = new Listening();
  private final Paragraph refusal = new Paragraph("", "field-problem");

  private AgendaForm(ConsoleModel model, Texts texts) {
    this.texts = texts;
    int present = model.view().info().headCount();
    ProgrammeEditor editor =
        new ProgrammeEditor(new Desk(model), present == 0 ? PEOPLE : present, texts);
    Shown.when(false, refusal);
    getStyleClass().add("dialog-form");
    getChildren()
        .addAll(new Paragraph(texts.of(PaceText.AGENDA_HINT), "secondary"), refusal, editor);
    OnScreen.is(this)
        .subscribe(shown -> {
          listening.end();
          if (shown) {
            listening.toChange(model.viewProperty(), editor::show);
          }
        });
  }

  /** Shows it until somebody is done with it. */
  public static void open(ConsoleModel model, Dialogs dialogs, Texts texts) {
    model.commitTyping();
    dialogs.show(texts.of(PaceText.AGENDA), new AgendaForm(model, texts));
  }

  /** Whether a workshop can have one: the guide that it was begun with knows the time. */
  public static boolean isOffered(ConsoleModel model) {
    return model.view().offer().isPresent();
  }

  /** Where a choice goes: into the record. */
  private final class Desk implements ProgrammeDesk {
    private final ConsoleModel model;

    Desk(ConsoleModel model) {
      this.model = model;
    }

    @Override
    public Offer offer() {
      return model.view().offer().orElseThrow();
    }

    @Override
    public Programme programme() {
      return model.view().agenda().schedule().programme();
    }

    @Override
    public void choose(Programme programme) {
      Shown.when(false, refusal);
      model.change(
          view ->
              programme.equals(view.agenda().schedule().programme())
                  ? null
                  : new Command.SetProgramme(programme),
          refused -> {
            refusal.setText(refused.message(texts));
            Shown.when(true, refusal);
          });
    }
  }
}

package nl.casustafel.desktop.console.pace;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopText;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Skip;

/** Asks why what is at hand is left for afterwards. */
public final class SkipForm {
  private SkipForm() {}

  /** Asks about what is at hand. */
  public static void open(ConsoleModel model, Dialogs dialogs, Texts texts) {
    Place place = model.place();
    TextField reason = LineFilter.oneLine(new TextField(texts.of(PaceText.SKIP_REASON)));
    String name = texts.of(PaceText.SKIP_WHY);
    FieldWithLabel field = new FieldWithLabel(name, reason);
    VBox form = new VBox(new Paragraph(ItemName.of(place, model.view(), texts)), field);
    form.getStyleClass().add("dialog-form");
    dialogs.edit(
        texts.of(PaceText.SKIP_TITLE),
        form,
        texts.of(PaceText.SKIP_DEED),
        () -> {
          boolean why = keep(model, place, reason);
          field.problem(why ? "" : texts.of(WorkshopText.SKIP_WITHOUT_REASON));
          return why;
        });
  }

  private static boolean keep(ConsoleModel model, Place place, TextField reason) {
    if (reason.getText().isBlank()) {
      reason.requestFocus();
      return false;
    }
    Skip skip = Skip.because(reason.getText().strip());
    model.change(view -> new Command.SkipItems(List.of(place), skip), refused -> {});
    return true;
  }
}

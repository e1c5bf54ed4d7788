package nl.casustafel.desktop.console.details;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.details.DetailsFields;
import nl.casustafel.desktop.kit.details.DetailsText;
import nl.casustafel.desktop.kit.details.RoleList;
import nl.casustafel.desktop.kit.details.TypedDetails;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.change.WorkshopInfo;

/** What the workshop is called, of whom, when and with whom, to change after it began. */
public final class DetailsForm extends VBox {
  private final ConsoleModel model;
  private final Dialogs dialogs;
  private final Texts texts;
  private final boolean onPhones;
  private final WorkshopInfo before;
  private final KeptDetails kept;
  private final TypedDetails details;
  private final DetailsFields fields;
  private final Paragraph refusal = new Paragraph("", "field-problem");

  /**
   * @param onPhones whether phones ask those who join for their role
   */
  public DetailsForm(ConsoleModel model, boolean onPhones, Dialogs dialogs, Texts texts) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = texts;
    this.onPhones = onPhones;
    WorkshopInfo now = model.view().info();
    kept = new KeptDetails(model.typing().jotting("", "details"), TypedDetails.of(now).written());
    before = TypedDetails.read(kept.from()).about(now.language(), now.depth()).orElse(now);
    details = TypedDetails.read(kept.typed());
    details.onChange(() -> kept.keep(details.written()));
    // Form and details live as long as each other.
    Listening listening = new Listening();
    fields = new DetailsFields(details, texts, listening);
    RoleList roles = new RoleList(details, texts, before.language(), listening);
    Shown.when(false, refusal);
    getStyleClass().add("dialog-form");
    getChildren()
        .addAll(
            new Paragraph(texts.of(ChangeText.HINT), "secondary"),
            notSaved(),
            refusal,
            fields.titleField(),
            fields.organisationField(),
            fields.dateField(),
            present(roles),
            new Paragraph(texts.of(DetailsText.PRESENT_HINT), "secondary"),
            rolesOnPhones(),
            roles);
  }

  private Paragraph rolesOnPhones() {
    Paragraph phones = new Paragraph(texts.of(ChangeText.ROLES_ON_PHONES), "secondary");
    Shown.when(onPhones, phones);
    return phones;
  }

  private HBox present(RoleList roles) {
    Paragraph heading = new Paragraph(texts.of(DetailsText.PRESENT), "card-title");
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox present = new HBox(heading, roles.people());
    present.getStyleClass().add("card-header");
    return present;
  }

  /** Says that something stands in the form that was not saved, and offers what is. */
  private VBox notSaved() {
    VBox notice =
        new VBox(
            new Paragraph(texts.of(ChangeText.NOT_SAVED)),
            Buttons.outlined(texts.of(ChangeText.BACK_TO_SAVED), this::beginAnew));
    notice.getStyleClass().addAll("notice", "notice-attention", "stack");
    Shown.when(kept.any(), notice);
    return notice;
  }

  private void beginAnew() {
    kept.done();
    new DetailsForm(model, onPhones, dialogs, texts).open();
  }

  /** Asks until what is filled in can be kept, or somebody thinks better of it. */
  public void open() {
    dialogs.edit(texts.of(ChangeText.TITLE), this, texts.of(ChangeText.KEEP), this::keep);
  }

  /** Whether nothing is wrong any more; else goes to the first field that is. */
  private boolean keep() {
    fields.readDate();
    Optional<WorkshopInfo> typed = details.about(before.language(), before.depth());
    if (typed.isEmpty()) {
      Node wrong = lookup(".wrong");
      if (wrong != null) {
        wrong.requestFocus();
      }
      return false;
    }
    model.change(
        now -> {
          WorkshopInfo to = now.info().with(before, typed.get());
          return to.equals(now.info()) ? null : new Command.Describe(to);
        },
        done -> kept.done(),
        refused -> {
          refusal.setText(refused.message(texts));
          Shown.when(true, refusal);
          open();
        });
    return true;
  }
}

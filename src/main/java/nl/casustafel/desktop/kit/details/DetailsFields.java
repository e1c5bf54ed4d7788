package nl.casustafel.desktop.kit.details;

import java.util.Optional;
import javafx.scene.control.TextField;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.draft.PersonalDataHints;

/** The fields for what a workshop is called, of whom and when; each says what is wrong with it. */
public final class DetailsFields {
  private final TypedDetails details;
  private final Texts texts;
  private final Listening listening;
  private final TextField title = LineFilter.oneLine(new TextField());
  private final DayPicker date;

  public DetailsFields(TypedDetails details, Texts texts, Listening listening) {
    this.details = details;
    this.texts = texts;
    this.listening = listening;
    date = new DayPicker(details, texts, listening);
  }

  /** The control for the title, for focus. */
  public TextField title() {
    return title;
  }

  public FieldWithLabel titleField() {
    listening.both(title.textProperty(), details.titleProperty());
    FieldWithLabel field = new FieldWithLabel(texts.of(DetailsText.WORKSHOP_TITLE), title);
    listening.to(
        details.titleProperty(),
        text -> {
          field.hint(hint(text, texts.of(DetailsText.WORKSHOP_TITLE_HINT)));
          field.problem(words(details.titleFlaw()));
        });
    return field;
  }

  public FieldWithLabel organisationField() {
    TextField organisation = LineFilter.oneLine(new TextField());
    listening.both(organisation.textProperty(), details.organisationProperty());
    FieldWithLabel field = new FieldWithLabel(texts.of(DetailsText.ORGANISATION), organisation);
    listening.to(
        details.organisationProperty(),
        text -> {
          field.hint(hint(text, ""));
          field.problem(words(details.organisationFlaw()));
        });
    return field;
  }

  public FieldWithLabel dateField() {
    FieldWithLabel field = new FieldWithLabel(texts.of(DetailsText.DATE), date);
    Runnable check = () -> field.problem(words(details.dateFlaw()));
    listening.toChange(details.dateProperty(), check);
    listening.toChange(details.dayNotReadProperty(), check);
    check.run();
    return field;
  }

  /** Takes what stands in the field for the date, also when nobody has left the field yet. */
  public void readDate() {
    date.read();
  }

  private String hint(String text, String otherwise) {
    return PersonalDataHints.in(text).isEmpty() ? otherwise : texts.of(DetailsText.PERSONAL_DATA);
  }

  private String words(Optional<DetailsText> flaw) {
    return flaw.map(texts::of).orElse("");
  }
}

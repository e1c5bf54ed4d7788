package nl.casustafel.desktop.prepare;

import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.FieldWithLabel;
import nl.casustafel.desktop.kit.LineFilter;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.SegmentedChoice;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.PersonalDataHints;

/** What the workshop is called, of which organisation, when, and in which language. */
final class AboutCard extends Card {
  private final PrepareModel model;
  private final Texts texts;
  private final Listening listening;
  private final TextField title = LineFilter.oneLine(new TextField());

  AboutCard(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(PrepareText.ABOUT));
    this.model = model;
    this.texts = texts;
    this.listening = listening;
    EvenColumns pair = new EvenColumns(16, 2);
    pair.show(List.of(dateField(), languageField()));
    getChildren().addAll(titleField(), organisationField(), pair);
  }

  TextField title() {
    return title;
  }

  private FieldWithLabel titleField() {
    listening.both(title.textProperty(), model.titleProperty());
    FieldWithLabel field = new FieldWithLabel(texts.of(PrepareText.WORKSHOP_TITLE), title);
    listening.to(
        model.titleProperty(),
        text -> {
          field.hint(hint(text, texts.of(PrepareText.WORKSHOP_TITLE_HINT)));
          field.problem(words(model.titleFlaw()));
        });
    return field;
  }

  private FieldWithLabel organisationField() {
    TextField organisation = LineFilter.oneLine(new TextField());
    listening.both(organisation.textProperty(), model.organisationProperty());
    FieldWithLabel field = new FieldWithLabel(texts.of(PrepareText.ORGANISATION), organisation);
    listening.to(
        model.organisationProperty(),
        text -> {
          field.hint(hint(text, ""));
          field.problem(words(model.organisationFlaw()));
        });
    return field;
  }

  private FieldWithLabel dateField() {
    DatePicker picker = new DatePicker();
    picker.setChronology(IsoChronology.INSTANCE);
    LineFilter.oneLine(picker.getEditor());
    picker.setConverter(new Days(texts));
    picker.setMaxWidth(Double.MAX_VALUE);
    listening.both(picker.valueProperty(), model.dateProperty());
    picker
        .getEditor()
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
          }
        });
    FieldWithLabel field = new FieldWithLabel(texts.of(PrepareText.DATE), picker);
    listening.to(model.dateProperty(), day -> field.problem(words(model.dateFlaw())));
    return field;
  }

  private FieldWithLabel languageField() {
    String name = texts.of(PrepareText.LANGUAGE);
    SegmentedChoice<Language> choice =
        new SegmentedChoice<>(name, List.of(Language.values()), Language::ownName);
    choice.onChosen(model.languageProperty()::set);
    listening.to(model.languageProperty(), choice::choose);
    return new FieldWithLabel(name, choice).hint(texts.of(PrepareText.LANGUAGE_HINT));
  }

  private String hint(String text, String otherwise) {
    return PersonalDataHints.in(text).isEmpty() ? otherwise : texts.of(PrepareText.PERSONAL_DATA);
  }

  private String words(Optional<PrepareText> flaw) {
    return flaw.map(texts::of).orElse("");
  }
}

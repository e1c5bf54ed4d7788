package nl.casustafel.desktop.prepare;

import java.util.List;
import javafx.scene.control.TextField;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.desktop.kit.details.DetailsFields;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** What the workshop is called, of which organisation, when, and in which language. */
final class AboutCard extends Card {
  private final PrepareModel model;
  private final Texts texts;
  private final Listening listening;
  private final DetailsFields fields;

  AboutCard(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(PrepareText.ABOUT));
    this.model = model;
    this.texts = texts;
    this.listening = listening;
    fields = new DetailsFields(model.details(), texts, listening);
    EvenColumns pair = new EvenColumns(16, 2);
    pair.show(List.of(fields.dateField(), languageField()));
    getChildren().addAll(fields.titleField(), fields.organisationField(), pair);
  }

  TextField title() {
    return fields.title();
  }

  private FieldWithLabel languageField() {
    String name = texts.of(PrepareText.LANGUAGE);
    SegmentedChoice<Language> choice =
        new SegmentedChoice<>(name, List.of(Language.values()), Language::ownName);
    choice.onChosen(model.languageProperty()::set);
    listening.to(model.languageProperty(), choice::choose);
    return new FieldWithLabel(name, choice).hint(texts.of(PrepareText.LANGUAGE_HINT));
  }
}

package nl.casustafel.desktop.prepare;

import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.details.DetailsText;
import nl.casustafel.desktop.kit.details.RoleList;
import nl.casustafel.text.Texts;

/** Which roles are present, and how many of each. */
final class RolesCard extends Card {

  RolesCard(PrepareModel model, Texts texts, Listening listening) {
    super(texts.of(DetailsText.PRESENT));
    RoleList roles =
        new RoleList(model.details(), texts, model.languageProperty().get(), listening);
    header().getChildren().add(roles.people());
    getChildren().addAll(new Paragraph(texts.of(DetailsText.PRESENT_HINT), "secondary"), roles);
    listening.to(model.languageProperty(), roles::suggestIn);
  }
}

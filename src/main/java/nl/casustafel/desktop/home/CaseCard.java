package nl.casustafel.desktop.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.casefile.CaseTitles;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;

/** A card on which a workshop begins. */
final class CaseCard extends Card {

  private CaseCard(String title, String text, Node foot, Node... head) {
    header().getChildren().setAll(head);
    Region room = new Region();
    setVgrow(room, Priority.ALWAYS);
    getChildren()
        .addAll(
            header(),
            new Paragraph(title, "card-title"),
            new Paragraph(text, "page-line"),
            room,
            foot);
    getStyleClass().add("case-card");
  }

  /** A case and how large it is. */
  static CaseCard of(CaseChoice choice, Texts texts, HomeActions actions) {
    CaseTitles titles = choice.source().template().titles();
    String title = texts.of(titles.shortTitle());
    Button begin = Buttons.filled(texts.of(HomeText.BEGIN), () -> actions.begin(choice.source()));
    begin.setAccessibleText(texts.of(HomeText.BEGIN_CASE, title));
    String size = texts.of(HomeText.CASE_SIZE, choice.observations(), choice.coreQuestions());
    Node picture = Icons.ofCase(choice.source().template().settings().icon()).badge();
    Node foot = foot(size, begin);
    return choice.own()
        ? new CaseCard(
            title,
            texts.of(titles.summary()),
            foot,
            picture,
            Pill.quiet(texts.of(HomeText.OWN_CASE)))
        : new CaseCard(title, texts.of(titles.summary()), foot, picture);
  }

  /**
   * The card that leads to the library.
   *
   * @param notShown how many own cases have no card here
   */
  static CaseCard forOwn(int notShown, Texts texts, HomeActions actions) {
    Button write = Buttons.outlined(texts.of(HomeText.OWN_WRITE), actions::openLibrary);
    write.setAccessibleText(texts.of(HomeText.OWN_WRITE_NAME));
    String hint =
        notShown > 0 ? texts.of(HomeText.OWN_MORE, notShown) : texts.of(HomeText.OWN_HINT);
    CaseCard card =
        new CaseCard(
            texts.of(HomeText.OWN_TITLE),
            texts.of(HomeText.OWN_TEXT),
            foot(hint, write),
            Icons.PLUS.badge());
    card.getStyleClass().addAll("card-dashed", "own-card");
    return card;
  }

  private static Node foot(String words, Button button) {
    Paragraph size = new Paragraph(words, "secondary");
    size.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(size, Priority.ALWAYS);
    HBox foot = new HBox(size, button);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("case-foot");
    return foot;
  }
}

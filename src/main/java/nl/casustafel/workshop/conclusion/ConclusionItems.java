package nl.casustafel.workshop.conclusion;

import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;

/** What is concluded in the end as a part of the agenda. */
public final class ConclusionItems {
  private ConclusionItems() {}

  /** All that is to be concluded now, but for who decides, which is asked beforehand. */
  public static PartItems of(Concluded concluded) {
    return PartItems.of(
        PartItems.Pages.TOGETHER,
        concluded.asked().stream()
            .filter(conclusion -> conclusion.topic() != Topic.DECIDER)
            .map(ConclusionItems::item)
            .toList());
  }

  /** One conclusion. */
  public static PartItem item(Conclusion conclusion) {
    TopicText name = TopicText.of(conclusion.topic());
    LocalizedText words =
        new LocalizedText(new Texts(Language.EN).of(name), new Texts(Language.NL).of(name));
    return new PartItem(
        conclusion.topic().subject(),
        PartItem.Words.of(words),
        Headway.of(!conclusion.isUntouched(), conclusion.isSettled()),
        false,
        conclusion.statement());
  }
}

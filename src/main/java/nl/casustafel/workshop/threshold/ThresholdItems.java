package nl.casustafel.workshop.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.ConclusionItems;
import nl.casustafel.workshop.conclusion.Topic;

/** The check whether a DPIA is required as a part of the agenda, with who decides in the end. */
public final class ThresholdItems {
  private ThresholdItems() {}

  public static PartItems of(TreatedThreshold threshold, Concluded concluded) {
    List<PartItem> items = new ArrayList<>(threshold.points().map(ThresholdItems::item).toList());
    items.add(decision(threshold.decision()));
    items.add(ConclusionItems.item(concluded.of(Topic.DECIDER)));
    return PartItems.of(PartItems.Pages.TOGETHER, items);
  }

  private static PartItem item(ThresholdPoint point) {
    return new PartItem(
        point.id(),
        PartItem.Words.of(point.words()),
        Headway.of(point.judged(), point.judged() && point.tick() != Tick.UNSURE),
        false,
        Optional.ofNullable(point.tick()));
  }

  private static PartItem decision(ThresholdDecision decision) {
    LocalizedText words =
        new LocalizedText(
            new Texts(Language.EN).of(ThresholdText.DECISION),
            new Texts(Language.NL).of(ThresholdText.DECISION));
    return new PartItem(
        ThresholdDecision.SUBJECT,
        PartItem.Words.of(words),
        Headway.of(!decision.equals(ThresholdDecision.NONE), decision.complete()),
        false,
        decision);
  }
}

package nl.casustafel.workshop.flow;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.pace.Timed;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.plan.Slot;

/**
 * Decision flows as a part of the agenda: each has a page. The part is done without those that do
 * not fit the case.
 */
public final class FlowItems {
  private FlowItems() {}

  /** One of them; nothing in an edition of the guide that does not say how long that takes. */
  public static Planned planned(PlanBasis basis) {
    return basis.planned(
        () ->
            new Planned(
                basis.guide().reference().pace().map(p -> p.minutes(Timed.FLOW)).orElse(0.0), 0),
        Slot.Kind.FLOW);
  }

  public static PartItems of(List<TreatedFlow> flows) {
    List<ItemSection> sections = new ArrayList<>();
    List<PartItem> fitting = items(flows, true);
    List<PartItem> further = items(flows, false);
    if (!fitting.isEmpty()) {
      sections.add(new ItemSection(words(FlowText.FITTING), fitting));
    }
    if (!further.isEmpty()) {
      sections.add(ItemSection.further(words(FlowText.FURTHER), further));
    }
    return new PartItems(PartItems.Pages.EACH, sections);
  }

  private static List<PartItem> items(List<TreatedFlow> flows, boolean fitting) {
    return flows.stream().filter(flow -> flow.fits() == fitting).map(FlowItems::item).toList();
  }

  private static PartItem item(TreatedFlow treated) {
    return new PartItem(
        treated.id(),
        new PartItem.Words("", treated.flow().name(), treated.flow().title()),
        treated.headway(),
        false,
        treated.path());
  }

  private static LocalizedText words(FlowText key) {
    return new LocalizedText(new Texts(Language.EN).of(key), new Texts(Language.NL).of(key));
  }
}

package nl.casustafel.desktop.console.risks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.measure.MeasureCatalogue;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.measure.TakenMeasures;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;

/**
 * What may help against the risk at hand and is not taken: what was agreed with an observation that
 * it comes from, what the answers propose, what the guide has against it, what is taken elsewhere.
 */
final class MeasureOffers extends VBox {
  private static final int FIRST = 4;

  private final RiskModel risk;
  private final Texts texts;
  private final ToggleButton more = new ToggleButton();
  private final VBox lines = new VBox();
  private List<Offer> shown = List.of();

  /** Something to take, with what is decided about it already. */
  private record Offer(String id, String name, String from, MeasureDecision decision) {}

  MeasureOffers(RiskModel risk, Texts texts) {
    this.risk = risk;
    this.texts = texts;
    getStyleClass().add("measure-offers");
    lines.getStyleClass().add("measure-offers");
    more.getStyleClass().add("plain");
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(event -> build());
    getChildren().addAll(new Paragraph(texts.of(RisksText.MEASURES), "field-name"), lines, more);
  }

  void show(FoundRisk found) {
    List<Offer> now = offers(found);
    if (!now.equals(shown)) {
      shown = now;
      build();
    }
    Shown.when(!now.isEmpty(), this);
  }

  private void build() {
    int most = more.isSelected() ? shown.size() : Math.min(FIRST, shown.size());
    lines.getChildren().setAll(shown.stream().limit(most).map(this::line).toList());
    Shown.when(shown.size() > FIRST, more);
    more.setText(
        texts.of(
            more.isSelected() ? RisksText.FEWER_OFFERS : RisksText.MORE_OFFERS,
            shown.size() - FIRST));
  }

  private AdaptiveRow line(Offer offer) {
    Button take =
        Buttons.outlined(texts.of(RisksText.TAKE), () -> risk.take(offer.id(), offer.decision()));
    take.setAccessibleText(texts.of(RisksText.TAKE_NAME, offer.name()));
    VBox words = new VBox(new Paragraph(offer.name()));
    if (!offer.from().isEmpty()) {
      words.getChildren().add(new Paragraph(offer.from(), "secondary"));
    }
    return AdaptiveRow.ends(words, take);
  }

  private List<Offer> offers(FoundRisk found) {
    Map<String, Offer> offers = new LinkedHashMap<>();
    WorkshopView view = risk.console().view();
    agreed(found, view).forEach(offer -> offers.putIfAbsent(offer.id(), offer));
    MeasureCatalogue catalogue = MeasureCatalogue.of(view.content().guide());
    List<Measure> possible = new ArrayList<>(found.measures());
    possible.addAll(catalogue.against(found.risk().id()));
    possible.forEach(measure -> offers.putIfAbsent(measure.id(), offer(measure, view)));
    view.results().measures().forEach(taken -> offers.putIfAbsent(taken.id(), offer(taken)));
    if (found.own()) {
      catalogue
          .measures()
          .forEach(measure -> offers.putIfAbsent(measure.id(), offer(measure, view)));
    }
    found.treatment().measures().forEach(taken -> offers.remove(taken.id()));
    return List.copyOf(offers.values());
  }

  private List<Offer> agreed(FoundRisk found, WorkshopView view) {
    Guide guide = view.content().guide();
    return found.causes().stream()
        .flatMap(cause -> view.observation(cause.item()).stream())
        .filter(observation -> !observation.decision().measure().isBlank())
        .filter(observation -> mayHelp(observation, found, guide))
        .map(observation -> {
          ObservationDecision decision = observation.decision();
          String id = TakenMeasures.idOf(observation, guide);
          boolean known = guide.risks().measure(id).isPresent();
          return new Offer(
              id,
              decision.measure().strip(),
              texts.of(RisksText.AGREED_AT, observation.number()),
              MeasureDecision.planned(known ? "" : decision.measure())
                  .doneBy(decision.owner(), decision.by()));
        })
        .toList();
  }

  // One that the guide knows helps against the risks that it says only.
  private static boolean mayHelp(TreatedObservation observation, FoundRisk found, Guide guide) {
    return MeasureCatalogue.of(guide)
        .agreedWith(observation)
        .map(measure -> measure.reduces().contains(found.risk().id()))
        .orElse(true);
  }

  private Offer offer(Measure measure, WorkshopView view) {
    String from = view.measure(measure.id()).isPresent() ? texts.of(RisksText.TAKEN_ELSEWHERE) : "";
    return new Offer(measure.id(), texts.of(measure.name()), from, MeasureDecision.planned(""));
  }

  private Offer offer(TakenMeasure taken) {
    return new Offer(
        taken.id(), texts.of(taken.name()), texts.of(RisksText.TAKEN_ELSEWHERE), taken.decision());
  }
}

package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.risk.FoundRisk;

/** All risks below each other; the arrow keys go from one to the next. */
final class RiskList extends ListView<FoundRisk> {
  private static final double EM_PER_LINE = 4.2;
  private static final double MOST_EM = 25;

  private boolean showing;

  RiskList(Scales scales, Texts texts, Consumer<String> chosen) {
    getStyleClass().add("risk-lines");
    setAccessibleText(texts.of(RisksText.LIST));
    setCellFactory(list -> new RiskLine(scales, texts));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(found -> {
          if (found != null && !showing) {
            chosen.accept(found.risk().id());
          }
        });
  }

  /** Shows these risks in this order, and the one at hand; changes only the lines that differ. */
  void show(List<FoundRisk> risks, String atHand) {
    showing = true;
    if (risks.size() == getItems().size()) {
      for (int i = 0; i < risks.size(); i++) {
        if (!risks.get(i).equals(getItems().get(i))) {
          getItems().set(i, risks.get(i));
        }
      }
    } else {
      getItems().setAll(risks);
      double em = Math.min(MOST_EM, 0.5 + EM_PER_LINE * Math.max(1, risks.size()));
      setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.1fem;", em));
    }
    int at = risks.stream().map(found -> found.risk().id()).toList().indexOf(atHand);
    if (at >= 0 && getSelectionModel().getSelectedIndex() != at) {
      getSelectionModel().select(at);
      getFocusModel().focus(at);
      scrollTo(Math.max(0, at - 1));
    }
    showing = false;
  }
}

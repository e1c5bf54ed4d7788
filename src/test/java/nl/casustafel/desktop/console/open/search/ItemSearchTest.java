package nl.casustafel.desktop.console.open.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import org.junit.jupiter.api.Test;

class ItemSearchTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.NL);
  private final Texts texts = new Texts(Language.NL);

  @Test
  void anItemIsFoundByWordsInAnyOrderWhateverTheirCapitalsAndAccents() {
    assertThat(ItemSearch.find("weten MENSEN gebruikt", workshop.view(), texts))
        .contains(
            new ItemSearch.Found(
                new Place(Part.QUESTIONS, "tr-told-ai"),
                "tr-told-ai",
                "Weten de mensen om wie het gaat dat AI hun gegevens gebruikt?",
                "Transparantie"));
    assertThat(ItemSearch.find("één", workshop.view(), texts))
        .isEqualTo(ItemSearch.find("een", workshop.view(), texts));
  }

  @Test
  void observationsAreFoundByTheirNumber() {
    assertThat(ItemSearch.find("2.3", workshop.view(), texts))
        .extracting(ItemSearch.Found::place)
        .contains(new Place(Part.OBSERVATIONS, "obs-c2-3"));
  }

  @Test
  void whatIsLookedUpBeforehandIsFoundOnceOnThePageOfItsTheme() {
    assertThat(ItemSearch.find("welk probleem ai oplossen", workshop.view(), texts))
        .containsExactly(
            new ItemSearch.Found(
                new Place(Part.FACTS, "processing-description"),
                "pd-purpose",
                "Welk probleem moet de AI oplossen, en voor wie?",
                "Beschrijving van de verwerking"));
  }

  @Test
  void whatSharesAPageWithOthersIsFoundToo() {
    workshop.execute(new Command.WriteAction("call", "Bel de leverancier op maandag"));
    assertThat(ItemSearch.find("leverancier maandag", workshop.view(), texts))
        .extracting(ItemSearch.Found::place, ItemSearch.Found::item)
        .containsExactly(tuple(Place.of(Part.REPORT), "call"));
  }

  @Test
  void noWordsAndUnknownWordsFindNothing() {
    assertThat(ItemSearch.find("  ", workshop.view(), texts)).isEmpty();
    assertThat(ItemSearch.find("mensen xyzzy", workshop.view(), texts)).isEmpty();
  }
}

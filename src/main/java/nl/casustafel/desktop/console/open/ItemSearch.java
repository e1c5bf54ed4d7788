package nl.casustafel.desktop.console.open;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.ThemeQuestions;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopView;

/** Finds observations and questions by words that occur in them; accents and capitals are alike. */
public final class ItemSearch {
  private ItemSearch() {}

  /** An item that was found, with its text and what it belongs to. */
  public record Found(Place place, String text, String belongsTo) {}

  /** The items that contain every one of the words, in their order; none for no words. */
  public static List<Found> find(String words, WorkshopView view, Texts texts) {
    List<String> wanted = Stream.of(plain(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return items(view, texts)
        .filter(item -> containsAll(plain(item.text() + " " + item.belongsTo()), wanted))
        .toList();
  }

  private static Stream<Found> items(WorkshopView view, Texts texts) {
    return Stream.concat(
        view.results().observations().stream().map(item -> observation(item, texts)),
        view.results().themes().stream().flatMap(theme -> questions(theme, texts)));
  }

  private static Found observation(TreatedObservation item, Texts texts) {
    return new Found(
        new Place(Part.OBSERVATIONS, item.id()),
        item.number() + " " + texts.of(item.statement()),
        texts.of(PartText.OBSERVATIONS));
  }

  private static Stream<Found> questions(ThemeQuestions theme, Texts texts) {
    return theme.questions().stream()
        .map(asked ->
            new Found(
                new Place(Part.QUESTIONS, asked.question().id()),
                texts.of(asked.question().wording().text()),
                texts.of(theme.theme().name())));
  }

  private static boolean containsAll(String text, List<String> wanted) {
    return wanted.stream().allMatch(text::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}

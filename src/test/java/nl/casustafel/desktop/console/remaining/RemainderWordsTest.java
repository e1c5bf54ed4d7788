package nl.casustafel.desktop.console.remaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.remaining.Remainder;
import nl.casustafel.workshop.remaining.Remainder.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How something that is left is said. */
class RemainderWordsTest {
  private static final LocalizedText ASKED = new LocalizedText("Who is told?", "Wie hoort het?");
  private static final Texts EN = new Texts(Language.EN);
  private static final Texts NL = new Texts(Language.NL);

  private final WorkshopView view =
      new RealCase().begin("recruitment-screening", Depth.FULL, Language.EN).view();

  private static Remainder left(Kind kind, LocalizedText text, int number, @Nullable LocalDate by) {
    Remainder.Subject subject = new Remainder.Subject(Place.of(Part.RISKS), "one", text);
    return new Remainder(kind, subject, number, "", by);
  }

  @Test
  void oneThingIsSaidInItsOwnWordsAndSeveralWithTheirNumber() {
    assertThat(RemainderWords.of(left(Kind.FIND_OUT, ASKED, 1, null), view, NL))
        .isEqualTo("Wie hoort het?");
    assertThat(RemainderWords.of(left(Kind.TREAT, ASKED, 4, null), view, EN))
        .isEqualTo("Who is told? (4)");
  }

  @Test
  void whatHasNoWordsOfItsOwnIsCalledAsItsPart() {
    assertThat(RemainderWords.of(left(Kind.TREAT, LocalizedText.EMPTY, 3, null), view, EN))
        .isEqualTo("Risks found (3)");
  }

  @Test
  void theDayByWhichSomebodySeesToItStandsBesideTheKind() {
    Remainder dated = left(Kind.ASSIGN, ASKED, 1, LocalDate.of(2027, 1, 15));
    assertThat(RemainderWords.kindAndDay(dated, EN))
        .isEqualTo("Agree who does it, and by when · by 15 January 2027");
    assertThat(RemainderWords.kindAndDay(dated, NL)).endsWith("15 januari 2027");
    assertThat(RemainderWords.kindAndDay(left(Kind.SETTLE, ASKED, 1, null), EN))
        .isEqualTo("What the law asks for");
  }

  @Test
  void everyKindHasWordsOfItsOwnInBothLanguages() {
    for (Texts texts : List.of(EN, NL)) {
      assertThat(Arrays.stream(Kind.values()))
          .extracting(kind -> RemainderWords.kind(left(kind, ASKED, 1, null), texts))
          .doesNotHaveDuplicates()
          .allSatisfy(words -> assertThat(words).isNotBlank());
    }
  }
}

package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MarkupTest {
  private final Markup markup = new Markup(UnaryOperator.identity());

  @Test
  void whatIsMarkupInATextIsWrittenAsText() {
    markup.element("p", "a < b && \"c\" > 'd'", "title", "\"><script>");

    assertThat(markup.written())
        .isEqualTo(
            "<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd'</p>");
  }

  @Test
  void lineEndsStayInTextsAndBecomeSpacesInAttributes() {
    markup.element("p", "one\ntwo", "title", "three\nfour");

    assertThat(markup.written()).isEqualTo("<p title=\"three four\">one<br/>two</p>");
  }

  @Test
  void theTitleOfTheDocumentIsOneLineOfTextWhateverEndedItsLines() {
    markup.title(
        "\none\ntwo\u000Bthree\u2028four\u2029five\r\nsix\rseven\feight\u0085nine & <b>\u2028");

    assertThat(markup.written())
        .isEqualTo("<title>one two three four five six seven eight nine &amp; &lt;b&gt;</title>");
  }

  @Test
  void everyTextAndAttributeIsMadePrintable() {
    Markup loud = new Markup(text -> text.toUpperCase(Locale.ROOT));

    loud.element("p", "a", "title", "b");

    assertThat(loud.written()).isEqualTo("<p title=\"B\">A</p>");
  }

  @Test
  void anElementLeftOpenIsAMistake() {
    markup.open("div").open("p").close();

    assertThatThrownBy(markup::written).hasMessage("still open: [div]");
  }

  @Test
  void emptyLinesThatFollowOneAnotherAreOneAndAroundATextNone() {
    markup.element(
        "p", "\n \nlaw" + "\n".repeat(300) + "basis\n \u3000\n\t\ntask\nlast" + "\n".repeat(9));

    assertThat(markup.written()).isEqualTo("<p>law<br/><br/>basis<br/><br/>task<br/>last</p>");
  }

  @Test
  void whatNobodyReadsIsWrittenAsItIs() {
    Markup loud = new Markup(text -> text.toUpperCase(Locale.ROOT));

    loud.element("p", "a", "class", "lead");

    assertThat(loud.written()).isEqualTo("<p class=\"lead\">A</p>");
  }
}

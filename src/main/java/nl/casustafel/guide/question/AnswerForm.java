package nl.casustafel.guide.question;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** How a question is answered. */
public sealed interface AnswerForm {

  /**
   * Yes, no or unsure: the option ids {@code yes}, {@code no}, {@code unsure}, worded by the
   * scales.
   */
  record YesNoUnsure(List<Option> options) implements AnswerForm {
    public YesNoUnsure {
      options = List.copyOf(options);
    }
  }

  /** Exactly one of the options. */
  record Single(List<Option> options) implements AnswerForm {
    public Single {
      options = List.copyOf(options);
    }
  }

  /** Any number of the options; see {@link Option#excludesOthers}. */
  record Multiple(List<Option> options) implements AnswerForm {
    public Multiple {
      options = List.copyOf(options);
    }
  }

  /** A whole number from 1 to 5, with words at both ends. */
  record Scale(LocalizedText low, LocalizedText high) implements AnswerForm {}

  /** Free text. */
  record Open() implements AnswerForm {}
}

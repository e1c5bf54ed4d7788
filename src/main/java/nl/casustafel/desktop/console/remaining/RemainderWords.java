package nl.casustafel.desktop.console.remaining;

import java.time.LocalDate;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.remaining.Remainder;

/** Something that is left, in words. */
public final class RemainderWords {
  private RemainderWords() {}

  /** What it is; with how many, where it stands for several. */
  public static String of(Remainder left, WorkshopView view, Texts texts) {
    LocalizedText own = left.subject().text();
    String name =
        own.isBlank() ? ItemName.of(left.subject().place().part(), view, texts) : texts.of(own);
    return left.number() == 1 ? name : texts.of(RemainingText.SEVERAL, name, left.number());
  }

  /** Why it is left. */
  public static String kind(Remainder left, Texts texts) {
    return texts.of(RemainingText.of(left.kind()));
  }

  /** Why it is left, and by which day somebody sees to it. */
  static String kindAndDay(Remainder left, Texts texts) {
    LocalDate by = left.by();
    return by == null
        ? texts.of(RemainingText.LINE, kind(left, texts))
        : texts.of(RemainingText.LINE_BY, kind(left, texts), texts.date(by));
  }
}

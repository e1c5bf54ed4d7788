package nl.casustafel.workshop.threshold;

import java.util.List;
import java.util.Locale;
import nl.casustafel.guide.threshold.Threshold.Box;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person says yes, no or unsure to, so that one sees whether a DPIA is required.
 *
 * @param words what it says
 * @param condition when it applies, in words; empty where the words say all
 * @param hints why a yes is proposed, or why it is to be looked at
 * @param tick what a person said; null while nobody did
 */
public record ThresholdPoint(
    String id,
    Kind kind,
    LocalizedText words,
    LocalizedText condition,
    List<ThresholdHint> hints,
    @Nullable Tick tick) {

  private static final String PREFIX = "threshold:";

  public ThresholdPoint {
    hints = List.copyOf(hints);
  }

  /** What kind of point it is; the name of a kind is part of the ids, which last. */
  public enum Kind {
    ARTICLE_35,
    WP248,
    AP_LIST,
    CIRCUMSTANCE,
    EXEMPTION;

    /** The id under which a point of this kind is recorded. */
    public String id(String id) {
      return PREFIX + name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    static Kind of(BoxList list) {
      return switch (list) {
        case ARTICLE_35 -> ARTICLE_35;
        case WP248 -> WP248;
        case AP_LIST -> AP_LIST;
      };
    }
  }

  /** The id of a box. */
  static String id(Box box) {
    return Kind.of(box.list()).id(box.id());
  }

  /** Whether a yes is proposed, and not only a look at it. */
  public boolean proposed() {
    return hints.stream().anyMatch(hint -> !(hint instanceof ThresholdHint.CaseAsks));
  }

  /** Whether a person said yes, no or unsure to it. */
  public boolean judged() {
    return tick != null;
  }
}

package nl.casustafel.guide.law;

import java.time.LocalDate;
import nl.casustafel.text.LocalizedText;

/**
 * A law, judgment, guideline or other text that the content cites, and where it can be read.
 *
 * @param citedAs how a reference to it begins, such as {@code GDPR} or {@code EDPB Guidelines
 *     2/2019}
 * @param address where it stands, empty where it is not published
 * @param seen whether the address was found in use elsewhere; otherwise it follows from the number
 *     of the work and was not looked at
 */
public record Work(
    String citedAs, LocalizedText title, String address, LocalDate checkedOn, boolean seen) {

  /** Whether a reference such as {@code GDPR 13(3)} cites this work. */
  boolean isCitedBy(String reference) {
    return reference.startsWith(citedAs)
        && (reference.length() == citedAs.length()
            || !Character.isLetterOrDigit(reference.charAt(citedAs.length())));
  }
}

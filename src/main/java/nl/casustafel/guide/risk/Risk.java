package nl.casustafel.guide.risk;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** A risk of the library, with the score it starts from. */
public record Risk(
    String id, String theme, LocalizedText name, LocalizedText text, RiskScore score, Scope scope) {

  /**
   * The cases for which it is pre-selected ({@code all} or ids) and the rights of the EU Charter or
   * GDPR at stake.
   */
  public record Scope(List<String> cases, List<String> rights) {
    public Scope {
      cases = List.copyOf(cases);
      rights = List.copyOf(rights);
    }
  }
}

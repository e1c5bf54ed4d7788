package nl.casustafel.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a PDF. */
final class Conformance {
  static final PDFAFlavour ARCHIVE = PDFAFlavour.PDFA_2_A;
  static final PDFAFlavour ACCESSIBLE = PDFAFlavour.PDFUA_1;

  private Conformance() {}

  /** The checks of a standard that a PDF fails; none when it conforms. */
  static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(check -> check.getStatus() != TestAssertion.Status.PASSED)
          .map(check ->
              check.getRuleId().getClause()
                  + "-"
                  + check.getRuleId().getTestNumber()
                  + ": "
                  + check.getMessage()
                  + " at "
                  + check.getLocation().getContext())
          .distinct()
          .toList();
    } catch (java.io.IOException | VeraPDFException broken) {
      throw new AssertionError(broken);
    }
  }
}

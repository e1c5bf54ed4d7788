package nl.casustafel.desktop.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.casustafel.casefile.CaseSettings;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;

/** The built-in cases, and one of an organisation’s own that is written in English only. */
final class Cases {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private Cases() {}

  static CaseShelf shelf() {
    return new CaseLibrary(BuiltIn.guide().knownIds()).builtIn();
  }

  static CaseSource recruitment() {
    return shelf().find("recruitment-screening").orElseThrow();
  }

  /** Asks what the built-in case asks that it was copied from. */
  static CaseSource english() {
    CaseTemplate original = recruitment().template();
    CaseTemplate own =
        new CaseTemplate(
            "letters",
            original.titles(),
            new CaseSettings(9, "table", Set.of(Language.EN), List.of("recruitment-screening")),
            original.story(),
            original.prefill(),
            original.observations());
    return new CaseSource("letters.yaml", "", own);
  }

  static PrepareModel model(CaseSource source, Language language) {
    return new PrepareModel(source, shelf(), BuiltIn.guide(), language, DAY);
  }

  /** The usual case, prepared in English on a day. */
  static PrepareModel modelOn(LocalDate day) {
    return new PrepareModel(recruitment(), shelf(), BuiltIn.guide(), Language.EN, day);
  }
}

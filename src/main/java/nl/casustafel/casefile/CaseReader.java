package nl.casustafel.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.FileReading;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Ids;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Tree;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;

/** Reads a case file and reports every problem in it. */
public final class CaseReader {
  private static final int FORMAT = 1;
  private static final int LAST_FORMAT = 999;
  private static final int MOST_OBSERVATIONS = 60;
  private static final int LAST_PLACE = 999;
  private static final String USUAL_ICON = "table";
  private static final Map<String, String> ICONS =
      Map.of("chat", "chat", "person", "person", "record", "record", USUAL_ICON, USUAL_ICON);
  private static final Map<String, Language> LANGUAGES =
      Map.of("nl", Language.NL, "en", Language.EN);

  private CaseReader() {}

  public static ReadResult<CaseTemplate> read(String fileName, String text, KnownIds known) {
    Flaws flaws = new Flaws(fileName);
    return Tree.parse(text, flaws)
        .map(root -> read(root, flaws, known))
        .orElseGet(() -> Problem.rejected(flaws));
  }

  private static ReadResult<CaseTemplate> read(Node.Mapping root, Flaws flaws, KnownIds known) {
    Ids ids = new Ids();
    ids.know(CaseIds.THEME, known.themes());
    ids.know(CaseIds.QUESTION, known.questions());
    ids.know(CaseIds.RISK, known.risks());
    ids.know(CaseIds.AP_TYPE, known.apTypes());
    ids.know(CaseIds.CASE, known.cases());
    CaseTemplate template = new FileReading(flaws, ids).fields(root, file -> template(file, known));
    ids.check();
    return flaws.isEmpty() ? new ReadResult.Loaded<>(template) : Problem.rejected(flaws);
  }

  private static CaseTemplate template(Fields file, KnownIds known) {
    int format = file.number("format", FORMAT, LAST_FORMAT);
    if (format > FORMAT) {
      file.reading().flaws().add(file.spot(), CaseText.NEWER_FORMAT, format);
    }
    Set<Language> languages = languages(file);
    Fields fields = file.writtenIn(languages);
    return new CaseTemplate(
        id(fields),
        titles(fields),
        settings(fields, languages),
        StoryReader.read(fields),
        PrefillReader.read(fields, known.offered()),
        fields.parts(
            "observations", new Size(1, MOST_OBSERVATIONS), ObservationReader.numbering()));
  }

  private static Set<Language> languages(Fields file) {
    List<Language> written = file.allOf("languages", LANGUAGES);
    return written.isEmpty() ? EnumSet.allOf(Language.class) : EnumSet.copyOf(written);
  }

  private static String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty() && !Ids.isValid(id)) {
      fields
          .node("id")
          .ifPresent(node -> fields.reading().flaws().add(node.spot(), YamlText.ID_PATTERN, id));
    }
    return id;
  }

  private static CaseTitles titles(Fields fields) {
    LocalizedText title = fields.words("title");
    LocalizedText teaser = fields.words("teaser");
    return new CaseTitles(
        title, fields.wordsOr("short_title", title), teaser, fields.wordsOr("summary", teaser));
  }

  private static CaseSettings settings(Fields fields, Set<Language> languages) {
    return new CaseSettings(
        fields.numberOr("order", 1, LAST_PLACE, 0),
        fields.oneOfOr("icon", ICONS, USUAL_ICON),
        languages,
        fields.ids("asks_also", CaseIds.CASE));
  }
}

package nl.casustafel.guide.reading;

import java.util.List;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.Requirement;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.QuestionLinks;

/** Reads what must be recorded before a part that the law asks for is settled. */
record RequirementReader(QuestionLinks links) {
  private static final Size PARTS = new Size(1, 20);

  /** The requirement of a part; one that nothing meets where none is named. */
  Requirement of(Fields part) {
    if (!part.has("met_by")) {
      return new Requirement.Never();
    }
    // Editions before there was more than one way named a question and no more.
    return part.node("met_by").orElse(null) instanceof Node.Scalar
        ? new Requirement.Filled(part.id("met_by", GuideIds.QUESTION))
        : part.part("met_by", this::read);
  }

  private Requirement read(Fields fields) {
    if (fields.has("all")) {
      return new Requirement.All(fields.parts("all", PARTS, this::read));
    }
    if (fields.has("any")) {
      return new Requirement.Any(fields.parts("any", PARTS, this::read));
    }
    if (fields.has("filled")) {
      return new Requirement.Filled(fields.id("filled", GuideIds.QUESTION));
    }
    return fields.has("recorded") ? recorded(fields) : answered(fields);
  }

  private Requirement answered(Fields fields) {
    String question = fields.id("q", GuideIds.QUESTION);
    List<Node.Scalar> options = fields.scalars("in");
    options.forEach(option -> links.usesOption(question, option, fields.reading().flaws()));
    return new Requirement.Answered(
        question, options.stream().map(Node.Scalar::text).collect(Collectors.toSet()));
  }

  private static Requirement recorded(Fields fields) {
    return new Requirement.Recorded(
        fields.oneOf("recorded", ReportContent.byId(), ReportContent.SCORES));
  }
}

package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Chain;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Precondition;
import nl.casustafel.guide.Reference;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.law.DelicatePoint;
import nl.casustafel.guide.law.GuideStatus;
import nl.casustafel.guide.law.LawTopic;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.law.Source;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionBank;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.QuestionLinks;
import nl.casustafel.guide.reading.question.ConditionReader;
import nl.casustafel.guide.reading.question.QuestionReader;
import nl.casustafel.guide.risk.RiskCatalogue;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the guide from its files and checks that everything it refers to exists. Takes a tenth of a
 * second: not for the JavaFX thread.
 */
public final class GuideReader {
  private static final Size THEMES = new Size(1, 40);

  private final GuideSources sources;
  private final QuestionLinks links = new QuestionLinks();

  private GuideReader(GuideFiles files) {
    this.sources = new GuideSources(files);
  }

  /** The guide, or every problem in its files. */
  public static ReadResult<Guide> read(GuideFiles files) {
    return new GuideReader(files).read();
  }

  private ReadResult<Guide> read() {
    ScalesReader.Content scales = sources.read("scales.yaml", ScalesReader::read);
    QuestionBank bank = questions(scales.yesNoUnsure());
    RiskCatalogue risks =
        new RiskCatalogue(
            sources.read("risks.yaml", RiskReader::risks),
            sources.read("measures.yaml", RiskReader::measures));
    Chain chain = sources.read("chain.yaml", ChainReader::read);
    Report report = sources.read("report.yaml", file -> Report.read(file, links));
    Regulator regulator = sources.read("preconditions.yaml", Regulator::read);
    Reference reference = reference(report, regulator);
    GuideStatus status = status(scales, report, regulator);
    links.check(bank, risks);
    sources.cited().check(status.citations());
    if (sources.isComplete()) {
      sources.ids().check();
    }
    List<Problem> problems = sources.problems();
    return problems.isEmpty()
        ? new ReadResult.Loaded<>(new Guide(status, chain, bank, risks, scales.scales(), reference))
        : new ReadResult.Rejected<>(problems);
  }

  private record Report(List<ReportSection> sections, Remarks.Reporting remarks) {
    static Report read(Fields file, QuestionLinks links) {
      return new Report(
          ReferenceReader.sections(file),
          RemarksReader.reporting(file, new RequirementReader(links)));
    }
  }

  private record Regulator(List<Precondition> preconditions, List<LocalizedText> introduction) {
    static Regulator read(Fields file) {
      return new Regulator(ReferenceReader.preconditions(file), RemarksReader.introduction(file));
    }
  }

  private record Basis(List<Source> sources, LocalizedText disclaimer) {
    static Basis read(Fields file) {
      return new Basis(StatusReader.sources(file), file.words("disclaimer"));
    }
  }

  private QuestionBank questions(List<Option> yesNoUnsure) {
    List<QuestionTheme> themes = sources.read("themes.yaml", GuideReader::themes);
    QuestionReader reader = new QuestionReader(links, yesNoUnsure);
    List<Question> questions = new ArrayList<>();
    for (QuestionTheme theme : themes) {
      String name = GuideFiles.questionsOf(theme.id());
      questions.addAll(
          sources.read(name, QuestionReader.FORMAT, file -> reader.read(file, theme.id())));
    }
    return new QuestionBank(themes, questions);
  }

  private static List<QuestionTheme> themes(Fields file) {
    return file.parts(
        "themes",
        THEMES,
        fields ->
            new QuestionTheme(
                fields.newId("id", GuideIds.THEME),
                fields.isTrue("main"),
                fields.words("name"),
                fields.words("about")));
  }

  private record Times(List<AgendaTimes> depths, @Nullable SessionPace pace) {
    static Times read(Fields file) {
      return new Times(
          ReferenceReader.agenda(file), PaceReader.isSaid(file) ? PaceReader.read(file) : null);
    }
  }

  private Reference reference(Report report, Regulator regulator) {
    Times times = sources.read("agenda.yaml", PaceReader.FORMAT, Times::read);
    return new Reference(
        flows(),
        regulator.preconditions(),
        sources.read("threshold.yaml", new ThresholdReader(links)::read),
        sources.read("terms.yaml", ReferenceReader::terms),
        report.sections(),
        times.depths(),
        times.pace());
  }

  private List<DecisionFlow> flows() {
    FlowReader reader = new FlowReader(new ConditionReader(links));
    List<DecisionFlow> flows =
        GuideFiles.FLOWS.stream().map(name -> sources.read(name, reader::read)).toList();
    List<String> ids = flows.stream().map(DecisionFlow::id).toList();
    // An answer may lead to another flow, which is only known by now.
    flows.forEach(flow -> sources.ids().know(new FlowReader.Stops(flow.id()), ids));
    return flows;
  }

  private GuideStatus status(ScalesReader.Content scales, Report report, Regulator regulator) {
    Basis basis = sources.read("sources.yaml", Basis::read);
    List<LawTopic> law = sources.read("law-status.yaml", StatusReader::law);
    List<DelicatePoint> delicate =
        sources.read("delicate-points.yaml", StatusReader::delicatePoints);
    Citations citations = sources.read("references.yaml", StatusReader::citations);
    Remarks remarks =
        new Remarks(
            basis.disclaimer(),
            scales.scoring(),
            sources.read("outcome-words.yaml", RemarksReader::outcomes),
            regulator.introduction(),
            sources.read("hallucination.yaml", RemarksReader::comparison),
            report.remarks());
    return new GuideStatus(sources.checkedOn(), basis.sources(), law, delicate, citations, remarks);
  }
}

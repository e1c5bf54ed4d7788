package nl.casustafel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.answer.AskedQuestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the report of every case, in every language. */
class ReportTest {
  static Stream<Arguments> everyCaseInEveryLanguage() {
    return Session.CASES.stream()
        .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
  }

  @ParameterizedTest
  @MethodSource("everyCaseInEveryLanguage")
  void itHoldsEveryObservationOfTheCaseAndEveryQuestionAsked(String caseId, Language language) {
    Session session = Session.played(caseId, language, Depth.CORE);
    Report report = session.report(language);

    String observations = String.join("\n", ReportWords.of(report, "observations"));
    String questions = String.join("\n", ReportWords.of(report, "questions"));

    assertThat(session.view().results().observations()).hasSizeGreaterThan(6);
    session
        .view()
        .results()
        .observations()
        .forEach(o -> assertThat(observations).contains(o.statement().in(language)));
    assertThat(asked(session.view())).hasSizeGreaterThan(30);
    asked(session.view())
        .forEach(q -> assertThat(questions).contains(q.wording().text().in(language)));
  }

  @ParameterizedTest
  @MethodSource("everyCaseInEveryLanguage")
  void itIsInOneLanguage(String caseId, Language language) {
    Session session = Session.played(caseId, language, Depth.FULL);
    Language other = language == Language.NL ? Language.EN : Language.NL;

    String report = String.join("\n", ReportWords.of(session.report(language)));

    List<String> foreign =
        texts(session.view())
            .filter(text -> text.in(other).length() > 12 && !isWithin(text, other, language))
            .map(text -> text.in(other))
            .filter(report::contains)
            .toList();
    assertThat(foreign).isEmpty();
  }

  private static List<Question> asked(WorkshopView view) {
    return view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(AskedQuestion::question)
        .toList();
  }

  // Sources cite some titles as they are, so that a text of one language may stand in the other's.
  private static boolean isWithin(LocalizedText text, Language other, Language language) {
    return text.in(language).contains(text.in(other));
  }

  private static Stream<LocalizedText> texts(WorkshopView view) {
    Guide guide = view.content().guide();
    List<LocalizedText> texts = new ArrayList<>();
    guide
        .questions()
        .all()
        .forEach(question -> {
          texts.add(question.wording().text());
          question.options().forEach(option -> texts.add(option.text()));
        });
    guide.questions().themes().forEach(theme -> texts.add(theme.about()));
    guide.risks().risks().forEach(risk -> texts.add(risk.text()));
    guide.risks().measures().forEach(measure -> texts.add(measure.name()));
    guide.status().law().forEach(topic -> texts.add(topic.situation()));
    guide.reference().report().forEach(section -> texts.add(section.name()));
    guide.chain().steps().forEach(step -> texts.add(step.name()));
    view.content()
        .caseTemplate()
        .observations()
        .forEach(observation -> texts.add(observation.wording().statement()));
    view.content()
        .caseTemplate()
        .story()
        .dataFlow()
        .forEach(flow -> texts.addAll(List.of(flow.what(), flow.data(), flow.people())));
    view.content().caseTemplate().story().missing().forEach(missing -> texts.add(missing.text()));
    return texts.stream().filter(text -> !text.en().equals(text.nl()));
  }
}

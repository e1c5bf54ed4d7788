package nl.casustafel.desktop.projector.slide;

import static nl.casustafel.desktop.projector.slide.MarkedWorkshop.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.casustafel.report.Report;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No slide of a whole workshop has a reason, a note, a name or a count that is not revealed. */
class WhatTheRoomNeverSeesTest {
  /** Shorter it may be part of what is for the room. */
  private static final int A_SENTENCE = 20;

  private static Map<Place, String> slides(WorkshopView view, Language language) {
    Map<Place, String> slides = new LinkedHashMap<>();
    for (Place place : MarkedWorkshop.places(view)) {
      slides.put(place, PartSlides.KNOWN.of(place, view, new Texts(language)).toString());
    }
    return slides;
  }

  @ParameterizedTest
  @CsvSource({"chatlog-finetuning,EN", "recruitment-screening,NL", "patient-summaries,EN"})
  void noReasonNoteOwnerOrDeciderIsOnAnySlide(String caseId, Language language) {
    WorkshopView view = MarkedWorkshop.of(caseId, language);
    // The word is all over the record: the report prints it again and again.
    assertThat(
            ReportWords.of(Report.of(view, language, Session.DAY)).stream()
                .filter(text -> text.contains(MARK)))
        .hasSizeGreaterThan(100);

    assertThat(slides(view, language))
        .hasSizeGreaterThan(50)
        .allSatisfy((place, slide) -> assertThat(slide).doesNotContain(MARK));
  }

  @ParameterizedTest
  @CsvSource({"chatlog-finetuning,NL", "recruitment-screening,EN", "patient-summaries,NL"})
  void noSentenceThatTheGroupGaveAsAReasonIsOnAnySlide(String caseId, Language language) {
    WorkshopView view = Session.rehearsed(caseId, language).view();
    List<String> said = said(view, language);
    assertThat(said).hasSizeGreaterThan(20);

    assertThat(slides(view, language))
        .allSatisfy((place, slide) -> assertThat(said).noneMatch(slide::contains));
  }

  private static List<String> atObservations(WorkshopView view, Language language) {
    List<String> said = new ArrayList<>();
    for (TreatedObservation one : view.results().observations()) {
      Collections.addAll(said, one.decision().reason(), one.decision().dissent());
      if (one.template() != null) {
        var wording = Objects.requireNonNull(one.template()).wording();
        Stream.of(wording.note(), wording.prompt())
            .map((LocalizedText text) -> text.in(language))
            .forEach(said::add);
      }
    }
    return said;
  }

  private static List<String> said(WorkshopView view, Language language) {
    List<String> said = atObservations(view, language);
    view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(asked -> asked.answer())
        .forEach((Answer answer) -> Collections.addAll(said, answer.reasoning(), answer.dissent()));
    view.results().flows().stream()
        .flatMap(flow -> flow.path().answers().stream())
        .forEach(answer -> said.add(answer.reason()));
    for (FoundRisk found : view.results().risks()) {
      Collections.addAll(
          said, found.weighing().reason(), found.weighing().raising(), found.weighing().lowering());
    }
    view.results().measures().forEach(measure -> said.add(measure.decision().reason()));
    view.results().concluded().all().stream()
        .map(one -> one.statement())
        .forEach(one -> said.add(one.words()));
    said.add(view.results().threshold().decision().reason());
    // Whoever else said them in the same words: the conditions of the decision are for the room.
    String conditions = view.results().concluded().statement(Topic.DECISION).words();
    return said.stream()
        .filter(text -> text.length() > A_SENTENCE && !text.equals(conditions))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void whateverPhonesVotedEverySlideStaysAsItWas(String caseId) {
    Session session = Session.rehearsed(caseId, Language.EN);
    Map<Place, String> before = slides(session.view(), Language.EN);
    PhoneVote phones = new PhoneVote(new Turnout(Assurance.OPEN, 900, 0, 0), null, Map.of());
    AgreementTally divided = new AgreementTally(List.of(271, 0, 0, 0, 314), 159);
    RiskTally grave = new RiskTally(Collections.nCopies(16, 43), 77);
    for (TreatedObservation one : session.view().results().observations()) {
      int next = one.rounds().size() + 1;
      if (next <= Round.MOST) {
        session.execute(
            new Command.RecordVote(
                VoteSubject.observation(one.id()), Round.ofPhones(next, divided, phones)));
      }
    }
    for (FoundRisk found : session.view().results().risks()) {
      session.execute(
          new Command.RecordVote(
              VoteSubject.risk(found.risk().id()), Round.ofPhones(1, grave, phones)));
    }
    assertThat(session.view().results().risks()).allMatch(found -> !found.votes().isEmpty());

    assertThat(slides(session.view(), Language.EN)).isEqualTo(before);
  }
}

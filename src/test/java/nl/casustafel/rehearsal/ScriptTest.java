package nl.casustafel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.rehearsal.ReasonText.Subject;
import nl.casustafel.rehearsal.ReasonText.Tone;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.BuiltIn;
import org.junit.jupiter.api.Test;

/** What can be said in a rehearsal fits what is asked, so that the demonstration reads well. */
class ScriptTest {
  private static final Script SCRIPT = Script.builtIn();
  private static final List<CaseTemplate> CASES =
      BuiltIn.CASES.stream().map(source -> source.template()).toList();

  @Test
  void thereIsAReasonInWordsOfItsOwnForEveryAnswerToACoreQuestionInEveryCase() {
    List<String> silent = new ArrayList<>();
    for (CaseTemplate template : CASES) {
      for (Question question : core(template)) {
        for (Option option : question.options()) {
          if (SCRIPT.reasons(question.id(), Set.of(option.id()), template.id()).isEmpty()) {
            silent.add(question.id() + "=" + option.id() + " in " + template.id());
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void nobodyChoosesAnAnswerThatContradictsTheStoryOfTheCase() {
    List<String> contradicting = new ArrayList<>();
    for (CaseTemplate template : CASES) {
      Random random = new Random(7);
      Texts texts = new Texts(Language.EN);
      Answers answers = new Answers(template.id(), texts, random, SCRIPT);
      for (Question question : core(template)) {
        for (int time = 0; time < 60; time++) {
          if (answers.value(question) instanceof AnswerValue.Choice choice
              && SCRIPT.contradicts(question.id(), choice.option(), template.id())) {
            contradicting.add(question.id() + "=" + choice.option() + " in " + template.id());
          }
        }
      }
    }
    assertThat(contradicting).isEmpty();
    assertThat(SCRIPT.contradicts("hl-who", "ai-alone", "chatlog-finetuning")).isTrue();
  }

  @Test
  void everyLineIsAboutAQuestionAnOptionAndACaseThatExist() {
    Set<String> cases = new HashSet<>(CASES.stream().map(CaseTemplate::id).toList());
    for (Script.Line line : SCRIPT.lines()) {
      Question question = BuiltIn.GUIDE.questions().question(line.question()).orElseThrow();
      assertThat(question.options().stream().map(Option::id))
          .as(line.question())
          .containsAll(line.options());
      assertThat(cases)
          .containsAll(line.likely())
          .containsAll(line.in())
          .containsAll(line.contradicts());
      assertThat(line.contradicts()).as(line.question()).noneMatch(line.likely()::contains);
      if (!line.in().isEmpty()) {
        assertThat(line.in()).as(line.question()).containsAll(line.likely());
      }
      if (!(question.form() instanceof AnswerForm.Multiple)) {
        assertThat(line.options()).as(line.question()).hasSize(1);
      }
    }
  }

  @Test
  void noCaseHasTwoLikelyAnswersToOneQuestion() {
    Set<String> seen = new HashSet<>();
    for (Script.Line line : SCRIPT.lines()) {
      for (String caseId : line.likely()) {
        assertThat(seen.add(line.question() + " in " + caseId)).as(line.toString()).isTrue();
      }
    }
  }

  @Test
  void everyObservationOfTheCasesAndOfTheGroupHasTwoSides() {
    Set<String> observations = new HashSet<>();
    for (CaseTemplate template : CASES) {
      template.observations().forEach(observation -> observations.add(observation.id()));
      observations.add("own-" + template.id());
    }
    assertThat(SCRIPT.sides())
        .extracting(Script.Sides::observation)
        .containsExactlyInAnyOrderElementsOf(observations);
  }

  @Test
  void theMeasureAgreedOnIsAgainstARiskOfTheObservationAndSomebodyAtTheTableTakesItOn() {
    for (CaseTemplate template : CASES) {
      Set<String> agreed = new HashSet<>();
      for (CaseObservation observation : template.observations()) {
        Script.Sides sides = SCRIPT.about(observation.id()).orElseThrow();
        assertThat(BuiltIn.GUIDE.risks().measure(sides.measure()).orElseThrow().reduces())
            .as(observation.id())
            .containsAnyElementsOf(observation.links().risks());
        assertThat(agreed.add(sides.measure())).as(observation.id()).isTrue();
        assertThat(Cast.people(template.id()).stream().filter(RoleText::findsOut))
            .as(observation.id())
            .contains(sides.owner());
      }
    }
  }

  /** People vote whether they agree with it. */
  @Test
  void anObservationSaysSomethingAndDoesNotOnlyAsk() {
    assertThat(CASES.stream().flatMap(template -> template.observations().stream()))
        .allSatisfy(observation -> {
          assertThat(observation.wording().statement().en()).doesNotMatch("[^.!?]*\\?");
          assertThat(observation.wording().statement().nl()).doesNotMatch("[^.!?]*\\?");
        });
  }

  @Test
  void forOtherQuestionsThereAreFourReasonsInEachTone() {
    for (Subject subject : Subject.values()) {
      for (Tone tone : Tone.values()) {
        assertThat(ReasonText.of(subject, tone)).as(subject + " " + tone).hasSize(4);
      }
    }
  }

  @Test
  void theWordsFollowTheRulesForTexts() {
    List<LocalizedText> all = new ArrayList<>();
    SCRIPT.lines().forEach(line -> all.add(line.words()));
    SCRIPT.sides().forEach(sides -> all.addAll(List.of(sides.agrees(), sides.disagrees())));
    for (LocalizedText text : all) {
      assertThat(text.nl()).isNotBlank().isNotEqualTo(text.en()).doesNotContain("'", "!");
      assertThat(text.en()).isNotBlank().doesNotContain("'", "!");
    }
    assertThat(all).doesNotHaveDuplicates();
  }

  private static List<Question> core(CaseTemplate template) {
    return QuestionScope.of(template, Depth.CORE).of(BuiltIn.GUIDE.questions());
  }
}

package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.risk.Scales.StanceWords;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the room may not see is nowhere in the window; what it sees can be read. */
class NothingButTheRoomsTest extends WindowTest {
  // Rounding in the stylesheet may cost a hundredth.
  private static final double SMALLEST = 23.99;

  private static final int LONGEST = 4;

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void noNotePromptOrStanceOfAnyObservationIsAnywhere(String caseId) {
    for (Language language : Language.values()) {
      try (VotingRoom room = new VotingRoom(caseId, language, Assurance.OPEN)) {
        OtherVotes.concludeEverything(room);
        SeenFromTheRoom seen = new SeenFromTheRoom(language);
        for (TreatedObservation observation : room.workshop.view().results().observations()) {
          room.place = new Place(Part.OBSERVATIONS, observation.id());
          assertThat(seen.show(room.viewWithoutPhones()).everything())
              .contains(new Texts(language).of(observation.statement()))
              .noneMatch(text -> secrets(observation, language).anyMatch(text::contains));
          room.open(VoteSubject.observation(observation.id()));
          assertThat(seen.show(room.view()).everything())
              .noneMatch(text -> secrets(observation, language).anyMatch(text::contains));
          room.closeRound();
        }
      }
    }
  }

  private static Stream<String> secrets(TreatedObservation observation, Language language) {
    CaseObservation.Wording wording = Objects.requireNonNull(observation.template()).wording();
    List<LocalizedText> all = new ArrayList<>(List.of(wording.note(), wording.prompt()));
    for (StanceWords stance : BuiltIn.GUIDE.scales().stances().values()) {
      all.add(stance.meaning());
      all.add(stance.name());
    }
    return all.stream()
        .map(text -> text.in(language))
        // Shorter than a sentence it may be part of a word, as “Tip” is of “multiple”.
        .filter(text -> text.length() > 3);
  }

  @Test
  void aSuggestionThatWaitsIsNowhere() {
    try (VotingRoom room = new VotingRoom(Language.EN)) {
      room.join(8);
      room.session.suggest(TokenHash.of("phone 1"), "a", "The boss reads along").join();
      assertThat(room.session.view().waiting()).hasSize(1);
      SeenFromTheRoom seen = new SeenFromTheRoom(Language.EN);
      assertThat(seen.show(room.view()).everything()).noneMatch(text -> text.contains("boss"));
      room.openObservation().agree(4, 4).closeRound().reveal();
      assertThat(seen.show(room.view()).everything()).noneMatch(text -> text.contains("boss"));
    }
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whateverPeopleVotedBeforeTheRevealTheScreenIsTheSame(boolean closed) {
    List<String> first = unrevealed(closed, 13, 7, 3, 10, 6, 2);
    List<String> second = unrevealed(closed, 0, 1, 30, 0, 9, 1);
    assertThat(second).isEqualTo(first).contains("41 of 47 voted");
  }

  private static List<String> unrevealed(boolean closed, int... counts) {
    try (VotingRoom room = new VotingRoom(Language.EN)) {
      room.join(47).openObservation().agree(counts);
      if (closed) {
        room.closeRound();
      }
      String code = room.session.view().settings().code().spaced();
      return new SeenFromTheRoom(Language.EN)
          .show(room.view()).everything().stream().filter(text -> !text.equals(code)).toList();
    }
  }

  @Test
  void aRoundThatWasNeverRevealedIsNotInTheRecordNorShown() {
    try (VotingRoom room = new VotingRoom(Language.EN)) {
      Place first = room.place;
      room.join(47).openObservation().agree(13, 7, 3, 10, 6, 2).closeRound();
      room.open(VoteSubject.observation("obs-c2-1")).agree(5).closeRound().reveal();
      room.place = Place.of(Part.CASE);
      SeenFromTheRoom seen = new SeenFromTheRoom(Language.EN);
      seen.show(room.view());
      room.place = first;
      assertThat(room.workshop.view().observation("obs-c2-4").orElseThrow().rounds()).isEmpty();
      assertThat(seen.show(room.view()).everything())
          .contains("Observation 2.4")
          .doesNotContain("13", "Result", "n = 39");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLongestObservationsAndQuestionsAreReadWholeFromTenMetres(Language language) {
    for (String caseId : List.of("chatlog-finetuning", "patient-summaries")) {
      try (VotingRoom room = new VotingRoom(caseId, language, Assurance.OPEN)) {
        SeenFromTheRoom seen = new SeenFromTheRoom(language);
        room.join(24);
        seen.show(room.view());
        readable(seen);
        for (Place place : longest(room.workshop.view().places(), room, language)) {
          room.place = place;
          readable(seen.show(room.view()));
          readable(seen.show(room.viewWithoutPhones()));
        }
      }
    }
  }

  /** Parts, and of each kind of item those with the most words: what fits them fits all. */
  private static List<Place> longest(List<Place> places, VotingRoom room, Language language) {
    return places.stream().collect(Collectors.groupingBy(Place::part)).values().stream()
        .flatMap(kind ->
            kind.stream()
                .sorted(Comparator.comparingInt(place -> -length(place, room, language)))
                .limit(LONGEST))
        .toList();
  }

  private static int length(Place place, VotingRoom room, Language language) {
    return room.workshop
        .view()
        .agenda()
        .item(place)
        .map(item -> item.words().text().in(language).length())
        .orElse(0);
  }

  @ParameterizedTest
  @CsvSource({"NL,1920,1080", "EN,1920,1080", "NL,1440,1080"})
  void theLongestVotesAreReadWholeFromTenMetres(Language language, int width, int height) {
    try (VotingRoom room = new VotingRoom("patient-summaries", language, Assurance.OPEN)) {
      SeenFromTheRoom seen = new SeenFromTheRoom(language, Theme.LIGHT, room.clock, width, height);
      OtherVotes votes = new OtherVotes(room.join(24));
      for (VoteSubject subject : longestVotes(subjects(room), room, language)) {
        for (int round = 1; round <= 3; round++) {
          room.open(subject, 5, 3);
          readable(seen.show(room.view()));
          votes.finish();
          readable(seen.show(room.view()));
        }
      }
    }
  }

  /** Of each kind of vote and number of options those with the most words. */
  private static List<VoteSubject> longestVotes(
      List<VoteSubject> subjects, VotingRoom room, Language language) {
    return subjects.stream()
        .collect(Collectors.groupingBy(subject -> subject.kind() + " " + options(subject, room)))
        .values()
        .stream()
        .flatMap(kind ->
            kind.stream()
                .sorted(Comparator.comparingInt(of -> -length(of, room, language)))
                .limit(subjectsOf(kind.getFirst())))
        .toList();
  }

  private static int subjectsOf(VoteSubject kind) {
    return kind.kind() == VoteSubject.Kind.PRIORITY ? 2 : 1;
  }

  private static int options(VoteSubject subject, VotingRoom room) {
    return Polls.form(room.workshop.view(), subject, 5, 3).orElseThrow()
            instanceof VoteForm.Choice choice
        ? choice.options().size()
        : 0;
  }

  private static int length(VoteSubject subject, VotingRoom room, Language language) {
    var view = room.workshop.view();
    return switch (subject.kind()) {
      case OBSERVATION -> length(new Place(Part.OBSERVATIONS, subject.id()), room, language);
      case QUESTION ->
          length(new Place(Part.QUESTIONS, subject.id()), room, language)
              + Polls.choices(view.question(subject.id()).orElseThrow().question())
                  .values()
                  .stream()
                  .mapToInt(text -> text.in(language).length())
                  .sum();
      case RISK -> view.risk(subject.id()).orElseThrow().risk().text().in(language).length();
      case PRIORITY -> 0;
    };
  }

  private static List<VoteSubject> subjects(VotingRoom room) {
    var view = room.workshop.view();
    return Stream.of(
            view.results().observations().stream().map(o -> VoteSubject.observation(o.id())),
            OtherVotes.questions(room).map(q -> VoteSubject.question(q.question().id())),
            view.results().risks().stream().map(found -> VoteSubject.risk(found.risk().id())),
            Stream.of(
                VoteSubject.priority(VoteSubject.RISKS),
                VoteSubject.priority(VoteSubject.OBSERVATIONS)))
        .flatMap(subjects -> subjects)
        .filter(subject -> Polls.form(view, subject, 5, 3).isPresent())
        .toList();
  }

  /** Nothing cut, nothing too small, nothing over anything else. */
  private void readable(SeenFromTheRoom seen) {
    double share = Math.min(seen.scene.getHeight() / 1080, seen.scene.getWidth() / 1600);
    act(() -> Accessibility.checkNothingCut(seen.pane()));
    List<String> small =
        seen.letters().stream()
            .filter(text -> text.getFont().getSize() < SMALLEST * share)
            .map(text -> text.getFont().getSize() + ": " + text.getText())
            .toList();
    assertThat(small).isEmpty();
    assertThat(seen.overflowing()).isEmpty();
  }
}

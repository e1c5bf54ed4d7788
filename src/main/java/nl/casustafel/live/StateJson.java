package nl.casustafel.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Tally;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.session.guest.ParticipantView;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.RoundResult;
import org.jspecify.annotations.Nullable;

/** How things stand for one phone, in the words of the protocol. */
record StateJson(Clock clock, String run) {
  private static final int TAG_SIGNS = 16;

  /**
   * Names what is shown, so that it changes whenever that does; the clock alone changes nothing.
   */
  static String etag(Map<String, Object> state, ParticipantView view) {
    Map<String, Object> shown = new LinkedHashMap<>(state);
    shown.remove("now");
    if (view.poll() != null && shown.get("poll") instanceof Map<?, ?> poll) {
      Map<Object, Object> standing = new LinkedHashMap<>(poll);
      standing.put("closesIn", view.poll().closesAt());
      shown.put("poll", standing);
    }
    return "\"" + TokenHash.of(shown.toString()).hex().substring(0, TAG_SIGNS) + "\"";
  }

  Map<String, Object> of(ParticipantView view, String title) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("run", run);
    state.put("revision", view.revision());
    state.put("now", clock.millis());
    state.put("title", both(LocalizedText.same(title)));
    Map<String, Object> me = new LinkedHashMap<>();
    me.put("observer", view.me().observer());
    me.put("role", view.me().role());
    me.put("people", view.me().people());
    state.put("me", me);
    state.put("poll", poll(view));
    state.put("suggestions", view.suggestions().stream().map(StateJson::suggestion).toList());
    return state;
  }

  private @Nullable Map<String, Object> poll(ParticipantView view) {
    PollView poll = view.poll();
    if (poll == null) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("subject", poll.poll().subject().text());
    fields.put("round", poll.poll().round());
    fields.put("kind", kind(poll.poll().form()));
    fields.put("stage", word(poll.stage()));
    fields.put("closesIn", left(poll.closesAt()));
    fields.put("number", poll.poll().words().number());
    fields.put("statement", both(poll.poll().words().statement()));
    fields.put("options", options(poll.poll().words().options()));
    boolean dotted = poll.poll().form() instanceof VoteForm.Priority;
    fields.put("dots", dotted ? ((VoteForm.Priority) poll.poll().form()).dots() : 0);
    fields.put("most", dotted ? ((VoteForm.Priority) poll.poll().form()).most() : 0);
    fields.put("voted", poll.voted());
    fields.put("voters", poll.turnout().joined());
    fields.put("mine", mine(view.mine()));
    fields.put("results", poll.results().stream().map(StateJson::result).toList());
    return fields;
  }

  private @Nullable Long left(@Nullable Instant closesAt) {
    return closesAt == null
        ? null
        : Math.max(0, Duration.between(clock.instant(), closesAt).toMillis());
  }

  static @Nullable Map<String, Object> mine(@Nullable Ballot ballot) {
    if (ballot == null) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", ballot.vote().text());
    fields.put("seq", ballot.seq());
    return fields;
  }

  static Map<String, Object> suggestion(Suggestion suggestion) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("clientId", suggestion.clientId());
    fields.put("text", suggestion.text());
    fields.put("state", word(suggestion.state()));
    return fields;
  }

  static Map<String, String> both(LocalizedText text) {
    Map<String, String> both = new LinkedHashMap<>();
    both.put("nl", text.nl());
    both.put("en", text.en());
    return both;
  }

  private static List<Map<String, Object>> options(Map<String, LocalizedText> words) {
    List<Map<String, Object>> options = new ArrayList<>();
    words.forEach((value, text) -> {
      Map<String, Object> option = new LinkedHashMap<>();
      option.put("value", value);
      option.put("text", both(text));
      options.add(option);
    });
    return options;
  }

  private static Map<String, Object> result(RoundResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("round", result.number());
    fields.put("voters", result.voters());
    fields.put("counts", result.tally() == null ? null : counts(result.tally()));
    return fields;
  }

  private static Map<String, Integer> counts(Tally tally) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    switch (tally) {
      case AgreementTally agreement ->
          AgreementTally.ANSWERS.forEach(answer -> counts.put(answer, agreement.of(answer)));
      case ChoiceTally choice -> counts.putAll(choice.counts());
      case PriorityTally priority -> counts.putAll(priority.dots());
      case RiskTally risk -> {
        for (int likelihood = 1; likelihood <= RiskTally.POINTS; likelihood++) {
          for (int severity = 1; severity <= RiskTally.POINTS; severity++) {
            counts.put(likelihood + "/" + severity, risk.of(likelihood, severity));
          }
        }
        counts.put(Vote.CannotJudge.TEXT, risk.cannotJudge());
      }
    }
    return counts;
  }

  private static String kind(VoteForm form) {
    return switch (form) {
      case VoteForm.AgreementScale ignored -> "agreement";
      case VoteForm.Choice ignored -> "choice";
      case VoteForm.RiskMatrix ignored -> "risk";
      case VoteForm.Priority ignored -> "priority";
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package nl.casustafel.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Tally;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.RoundResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What {@code serve} prints: one JSON object a line, for programs to read. */
final class SessionStatus {
  private final ObjectMapper mapper = JsonMapper.builder().build();

  /**
   * Where it is served.
   *
   * @param notice what whoever started it has to know besides; null for nothing
   */
  String serving(Hall hall, String workshop, @Nullable String notice) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("event", "serving");
    fields.put("page", hall.page().toString());
    fields.put("code", hall.session().view().settings().code().value());
    fields.put("workshop", workshop);
    if (notice != null) {
      fields.put("notice", notice);
    }
    return line(fields);
  }

  String line(Map<String, ?> fields) {
    return mapper.writeValueAsString(new LinkedHashMap<>(fields));
  }

  /**
   * The numbers of the session; counts only of what is revealed.
   *
   * @param manyFromOne the addresses from which many joined
   */
  String of(SessionView view, List<OneAddress> manyFromOne) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("event", "status");
    fields.put("revision", view.revision());
    fields.put("code", view.settings().code().value());
    fields.put("locked", view.settings().locked());
    fields.put("joined", view.attendance().joined());
    fields.put("observers", view.attendance().observers());
    fields.put("connected", view.attendance().connected());
    fields.put("manyFromOne", byNumber(manyFromOne));
    fields.put(
        "left",
        view.left().stream().map(left -> left.subject().text() + "/" + left.round()).toList());
    fields.put("waiting", view.waiting().size());
    fields.put("trouble", view.trouble() == null ? null : word(view.trouble()));
    fields.put("ended", view.ended());
    fields.put("poll", poll(view.poll()));
    return line(fields);
  }

  private static Map<Integer, Integer> byNumber(List<OneAddress> manyFromOne) {
    Map<Integer, Integer> many = new LinkedHashMap<>();
    manyFromOne.forEach(address -> many.put(address.number(), address.phones()));
    return many;
  }

  private static @Nullable Map<String, Object> poll(@Nullable PollView poll) {
    if (poll == null) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("subject", poll.poll().subject().text());
    fields.put("round", poll.poll().round());
    fields.put("stage", word(poll.stage()));
    fields.put("voted", poll.voted());
    fields.put("voters", poll.turnout().joined());
    fields.put("results", poll.results().stream().map(SessionStatus::result).toList());
    return fields;
  }

  private static Map<String, Object> result(RoundResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("round", result.number());
    fields.put("voters", result.voters());
    fields.put("counts", result.tally() == null ? null : counts(result.tally()));
    return fields;
  }

  private static Object counts(Tally tally) {
    return switch (tally) {
      case AgreementTally agreement ->
          List.of(agreement.counts(), List.of(agreement.cannotJudge()));
      case ChoiceTally choice -> choice.counts();
      case RiskTally risk -> List.of(risk.cells(), List.of(risk.cannotJudge()));
      case PriorityTally priority -> priority.dots();
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

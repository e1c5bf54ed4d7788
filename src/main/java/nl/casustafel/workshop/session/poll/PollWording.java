package nl.casustafel.workshop.session.poll;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.vote.AgreementAnswers;
import nl.casustafel.workshop.vote.VoteSubject;

/** What people read when they vote on something. Pure. */
final class PollWording {

  private PollWording() {}

  static Poll.Words of(WorkshopView view, VoteSubject subject, VoteForm form) {
    return switch (subject.kind()) {
      case OBSERVATION -> agreement(view, subject.id());
      case QUESTION -> question(view, subject.id());
      case RISK -> risk(view, subject.id());
      case PRIORITY -> ordering(view, subject.id(), form);
    };
  }

  private static Poll.Words agreement(WorkshopView view, String id) {
    Map<String, LocalizedText> options = AgreementAnswers.of(view.content().guide().scales());
    return view.observation(id)
        .map(o -> new Poll.Words(o.number(), o.statement(), options))
        .orElseGet(() -> new Poll.Words("", LocalizedText.same(id), options));
  }

  private static Poll.Words question(WorkshopView view, String id) {
    return view.content()
        .guide()
        .questions()
        .question(id)
        .map(question -> new Poll.Words(id, question.wording().text(), Polls.choices(question)))
        .orElseGet(() -> new Poll.Words("", LocalizedText.same(id), Map.of()));
  }

  private static Poll.Words risk(WorkshopView view, String id) {
    Scales scales = view.content().guide().scales();
    Map<String, LocalizedText> options = new LinkedHashMap<>();
    for (int point = 1; point <= RiskTally.POINTS; point++) {
      options.put(
          "likelihood/" + point, scales.likelihood().getOrDefault(point, LocalizedText.EMPTY));
    }
    for (int point = 1; point <= RiskTally.POINTS; point++) {
      options.put("severity/" + point, scales.severity().getOrDefault(point, LocalizedText.EMPTY));
    }
    options.put(Vote.CannotJudge.TEXT, scales.agreement().cannotJudge());
    return view.content()
        .guide()
        .risks()
        .risk(id)
        .map(risk -> new Poll.Words(id, risk.text(), options))
        .orElseGet(() -> new Poll.Words("", LocalizedText.same(id), options));
  }

  private static Poll.Words ordering(WorkshopView view, String of, VoteForm form) {
    Map<String, LocalizedText> now = Polls.items(view, of);
    Map<String, LocalizedText> options = new LinkedHashMap<>();
    // Those of the round, also when one of them is no longer found.
    if (form instanceof VoteForm.Priority priority) {
      priority
          .items()
          .forEach(item -> options.put(item, now.getOrDefault(item, LocalizedText.same(item))));
    }
    return new Poll.Words("", SessionText.inBoth(SessionText.PRIORITY), options);
  }
}

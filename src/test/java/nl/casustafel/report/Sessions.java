package nl.casustafel.report;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;

/** Workshops with words that a report must bear. */
public final class Sessions {
  public static final String SCRIPT = "<script>alert(\"&\")</script><img src='x'>]]>";
  public static final String TURNED = "\u202Edegnahc eb ot ton si siht\u202C";
  public static final String RARE = "Zoë Łódź ≥ 3 € 🙂 👩‍⚕️ 🇳🇱 字 ש Ωμέγα e\u0301";

  private Sessions() {}

  private static WorkshopInfo hostileInfo() {
    return new WorkshopInfo(
        SCRIPT,
        TURNED + RARE,
        Session.DAY,
        Language.EN,
        List.of(new RoleCount(SCRIPT, 3), new RoleCount("w".repeat(180), 2)),
        Depth.MAIN_THEMES);
  }

  /** Markup, text that turns its direction, very long words and texts, and rare characters. */
  public static Session hostile() {
    Session session = Session.begun("recruitment-screening", hostileInfo());
    String first = session.view().results().observations().getFirst().id();
    String long10 = "Ten thousand characters long. ".repeat(333);
    session.execute(Session.vote(first, 1, List.of(0, 1, 2, 3, 4)));
    session.execute(
        new Command.DecideObservation(
            first,
            new ObservationDecision(Outcome.HOLDS, long10, TURNED, SCRIPT, RARE, Session.DAY)));
    session.execute(
        new Command.WriteObservation(new OwnObservation("own-1", "x".repeat(3000) + " " + RARE)));
    session.execute(Session.vote("own-1", 1, List.of(1, 0, 0, 0, 0)));
    session.execute(
        new Command.AnswerQuestion(
            session.view().results().themes().getFirst().questions().getFirst().question().id(),
            Answer.of(new AnswerValue.Choice("unsure"))
                .because("line one\nline two\n\n" + SCRIPT)
                .dissenting("a\u0000b\u0007c\uFFFE" + TURNED)
                .foundOutBy("y".repeat(500), Session.DAY)));
    session.execute(new Command.WriteAction("action-1", "z".repeat(2000)));
    return session;
  }

  /** Names in Devanagari, Chinese, Japanese, Korean, Thai, Hebrew and Arabic; three in Tamil. */
  public static Session ofManyScripts() {
    return Session.begun(
        "chatlog-finetuning",
        new WorkshopInfo(
            "राष्ट्र · 数据保护 · データ保護 · 개인정보 · การคุ้มครอง (தமி)",
            "Stichting שלום עולם (12) en محمد كلاس BV",
            Session.DAY,
            Language.NL,
            List.of(new RoleCount("מנהל הגנת מידע", 3), new RoleCount("مسؤول حماية البيانات", 2)),
            Depth.MAIN_THEMES));
  }
}

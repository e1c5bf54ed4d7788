package nl.casustafel.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.question.Option;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.ShiftMatrix;
import nl.casustafel.voting.Tally;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteReading;
import org.jspecify.annotations.Nullable;

/** What is said of votes by phone. Few voters could be recognised: no counts then. */
public record PhoneWords(Reading reading) {

  /** How a round was cast, and how sure one can be that everybody voted once. */
  public String how(@Nullable PhoneVote phones, int voters) {
    if (phones == null) {
      return moreThanPresent(voters)
          ? reading.say(ReportText.BY_MORE_HANDS, voters, present())
          : reading.say(ReportText.BY_HANDS);
    }
    Turnout turnout = phones.turnout();
    String assurance = reading.say(assurance(turnout.assurance()));
    return turnout.people() > 0
        ? reading.say(ReportText.BY_TABLES, voters, turnout.joined(), turnout.people(), assurance)
        : reading.say(ReportText.BY_PHONE, voters, turnout.joined(), assurance);
  }

  /** Whether more hands were counted than people were said to be present. */
  public boolean moreThanPresent(int hands) {
    return present() > 0 && hands > present();
  }

  private int present() {
    return reading.view().info().headCount();
  }

  /** How people moved since the round before; empty where that is not known or too few did. */
  public String shift(@Nullable PhoneVote phones) {
    ShiftMatrix shift = phones == null ? null : phones.shift();
    return shift == null || shift.n() < smallest()
        ? ""
        : reading.say(ReportText.SHIFT_NUMBERS, shift.up(), shift.down(), shift.stayed());
  }

  /** The share of every role that agrees; empty where roles were not asked or are too small. */
  public List<Phrase> roles(@Nullable PhoneVote phones) {
    List<Phrase> roles = new ArrayList<>();
    Map<String, Tally> byRole = phones == null ? Map.of() : phones.byRole();
    boolean shown = byRole.values().stream().allMatch(tally -> tally.voters() >= smallest());
    byRole.forEach((role, tally) -> {
      if (shown && tally instanceof AgreementTally agreement) {
        roles.add(Phrase.of(ofRole(role, agreement)));
      }
    });
    return roles;
  }

  private String ofRole(String role, AgreementTally tally) {
    Agreement numbers = Agreement.of(tally);
    String votes = reading.say(ReportText.VOTES, tally.voters());
    return numbers.n() == 0
        ? reading.say(ReportText.ROLE_CANNOT_JUDGE, role, votes)
        : reading.say(
            ReportText.ROLE_NUMBERS,
            role,
            votes,
            numbers.percentAgreeing(),
            numbers.percentOpposing(),
            numbers.n());
  }

  /** The rounds of votes on a question, one phrase each. */
  public List<Phrase> onQuestion(AskedQuestion asked) {
    return asked.votes().stream()
        .map(round -> line(round, choices(asked.question().options(), round.tally())))
        .toList();
  }

  /** The rounds of votes on a risk, one phrase each. */
  public List<Phrase> onRisk(List<Round<RiskTally>> rounds) {
    return rounds.stream().map(round -> line(round, medians(round.tally()))).toList();
  }

  /** The items of a priority with their dots, the most first. */
  public List<Map.Entry<String, Integer>> inOrder(Round<PriorityTally> round) {
    return round.tally().voters() >= smallest()
        ? round.tally().dots().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList()
        : List.of();
  }

  private Phrase line(Round<?> round, String numbers) {
    int voters = round.tally().voters();
    String says = voters < smallest() ? reading.say(ReportText.TOO_FEW_TO_SHOW) : numbers;
    return Phrase.of(
        reading.say(
            ReportText.ROUND_LINE,
            reading.say(ReportText.ROUND, round.number()),
            says,
            how(round.phones(), voters)));
  }

  private String choices(List<Option> options, ChoiceTally choice) {
    List<String> words = new ArrayList<>();
    choice
        .counts()
        .forEach((id, count) -> {
          String name =
              options.stream()
                  .filter(option -> option.id().equals(id))
                  .map(option -> reading.say(option.text()))
                  .findFirst()
                  .orElse(id);
          words.add(reading.say(ReportText.CHOICE_COUNT, name, count));
        });
    return String.join(", ", words);
  }

  private String medians(RiskTally tally) {
    if (tally.n() == 0) {
      return reading.say(ReportText.NOBODY_CAN_JUDGE);
    }
    return reading.say(
        ReportText.RISK_MEDIANS,
        decimal(tally.likelihoods().median()),
        decimal(tally.likelihoods().interquartileRange()),
        decimal(tally.severities().median()),
        decimal(tally.severities().interquartileRange()),
        tally.cannotJudge());
  }

  private String decimal(double value) {
    return reading.texts().number(value, value == Math.rint(value) ? 0 : 1);
  }

  private int smallest() {
    return VoteReading.smallestShown(reading.guide());
  }

  private static ReportText assurance(Assurance assurance) {
    return switch (assurance) {
      case OPEN -> ReportText.ASSURANCE_OPEN;
      case LOCKED -> ReportText.ASSURANCE_LOCKED;
      case TICKETS -> ReportText.ASSURANCE_TICKETS;
      case TABLE -> ReportText.ASSURANCE_TABLE;
    };
  }
}

package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.casustafel.guide.AnswerForm;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.QuestionScope;
import nl.casustafel.guide.RiskScore;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.workshop.Answer;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.FollowUp;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.ObservationDecision.Outcome;
import nl.casustafel.workshop.PhoneVote;
import nl.casustafel.workshop.RiskWeighing;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.Turnout;
import nl.casustafel.workshop.VoteRound;
import nl.casustafel.workshop.VoteSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a group does, the report says what a plain count of its deeds says. */
class RandomWorkshopTest {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);
  private final int bank =
      QuestionScope.of(session.view().content().caseTemplate(), Depth.FULL)
          .of(session.view().content().guide().questions())
          .size();
  private final int observations = session.view().results().observations().size();
  private final Map<String, AnswerValue> answers = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Set<String> voted = new java.util.HashSet<>();
  private final Set<String> questionsVoted = new java.util.HashSet<>();
  private final Set<String> dissents = new java.util.HashSet<>();
  private final Set<String> weighed = new java.util.HashSet<>();
  private int hands;
  private int phones;
  private int actions;
  private int done;

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theReportSaysWhatAPlainCountOfTheDeedsSays(int seed) {
    Random random = new Random(seed);
    for (int deed = 0; deed < seed * 6; deed++) {
      act(random, deed);
    }
    ReportParts report = new ReportParts(session.report(Language.EN));

    assertThat(figures(report)).isEqualTo(counted());
    assertThat(report.words("summary"))
        .contains(
            bank()
                + " What was not put to the group is listed under “What was treated and what was"
                + " not”.");
    assertThat(report.words("coverage")).contains(bank());
    assertThat(themes(report)).isEqualTo(List.of(bank, answered(), open(), bank - put()));
    assertThat(report.words("method")).anyMatch(text -> text.startsWith(votes()));
    assertThat(report.words("summary"))
        .contains("Dissent was recorded on " + counted(dissents.size()) + " and no question.");
    assertThat(rows(report, "actions").stream().filter(row -> row.getLast().equals("Open")))
        .hasSize(openActions());
    long decided = session.view().results().risks().stream().filter(this::isWeighed).count();
    assertThat(report.words("risks").stream().filter("Score decided"::equals))
        .hasSize((int) decided);
    assertThat(untreated(report))
        .hasSize(observations - touched().size())
        .noneMatch(text -> touched().contains(text.substring(0, 3)));
    assertThat(
            report.report().cover().status().paragraphs().getFirst().startsWith("A workshop that"))
        .isEqualTo(put() == 0 && touched().isEmpty() && actions == 0 && weighed.isEmpty());
  }

  private void act(Random random, int deed) {
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> answer(random);
      case 3 -> conclude(random);
      case 4 -> vote(random);
      case 5 -> weigh(random);
      default -> write(random, deed);
    }
  }

  private void answer(Random random) {
    List<AskedQuestion> asked = session.asked();
    AskedQuestion one = asked.get(random.nextInt(asked.size()));
    String id = one.question().id();
    if (one.question().form() instanceof AnswerForm.YesNoUnsure && random.nextInt(4) == 0) {
      Map<String, Integer> counts = new HashMap<>();
      one.question().options().forEach(option -> counts.put(option.id(), random.nextInt(4)));
      session.execute(
          new Command.RecordVote(
              VoteSubject.question(id), new VoteRound(1, new ChoiceTally(counts), phones())));
      questionsVoted.add(id);
      return;
    }
    AnswerValue value =
        one.question().options().isEmpty()
            ? one.question().form() instanceof AnswerForm.Scale
                ? new AnswerValue.Point(1 + random.nextInt(5))
                : new AnswerValue.Words(random.nextBoolean() ? "" : "So it is.")
            : value(one, random);
    session.execute(new Command.AnswerQuestion(id, Answer.of(value)));
    answers.put(id, value);
  }

  private static AnswerValue value(AskedQuestion one, Random random) {
    String option =
        one.question().options().get(random.nextInt(one.question().options().size())).id();
    return one.question().form() instanceof AnswerForm.Multiple
        ? new AnswerValue.Choices(Set.of(option))
        : new AnswerValue.Choice(option);
  }

  private void conclude(Random random) {
    TreatedObservation one = observation(random);
    Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    boolean dissent = random.nextBoolean();
    session.execute(
        new Command.DecideObservation(
            one.id(),
            ObservationDecision.NONE.with(outcome).dissenting(dissent ? "Not all of it" : "")));
    outcomes.put(one.id(), outcome);
    if (dissent) {
      dissents.add(one.id());
    } else {
      dissents.remove(one.id());
    }
  }

  private void vote(Random random) {
    TreatedObservation one = observation(random);
    if (!one.rounds().isEmpty()) {
      return;
    }
    AgreementTally tally = tally(random);
    if (random.nextBoolean() || tally.voters() == 0) {
      session.execute(
          new Command.RecordVote(
              VoteSubject.observation(one.id()), new VoteRound(1, tally, phones())));
      phones++;
    } else {
      session.execute(new Command.CountHands(one.id(), 1, tally));
      hands++;
    }
    voted.add(one.id());
  }

  /** Nobody, some who all abstain, or some who choose points of the scale. */
  private static AgreementTally tally(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new AgreementTally(List.of(0, 0, 0, 0, 0), 0);
      case 1 -> new AgreementTally(List.of(0, 0, 0, 0, 0), 9);
      default -> new AgreementTally(random.ints(5, 0, 6).boxed().toList(), random.nextInt(3) + 1);
    };
  }

  private static PhoneVote phones() {
    return new PhoneVote(new Turnout(Assurance.OPEN, 40, 0, 0), null, Map.of());
  }

  private void weigh(Random random) {
    var risks = session.view().results().risks();
    if (!risks.isEmpty()) {
      String id = risks.get(random.nextInt(risks.size())).risk().id();
      RiskScore score = new RiskScore(1 + random.nextInt(4), 1 + random.nextInt(4));
      session.execute(new Command.WeighRisk(id, new RiskWeighing(score, "")));
      weighed.add(id);
    }
  }

  private void write(Random random, int deed) {
    String id = "action-" + deed;
    session.execute(new Command.WriteAction(id, "Call the supplier " + deed));
    actions++;
    if (random.nextBoolean()) {
      session.execute(new Command.FollowUpAction(id, new FollowUp("", null, true)));
      done++;
    }
  }

  private TreatedObservation observation(Random random) {
    return session.view().results().observations().get(random.nextInt(observations));
  }

  /** The answers to questions that are still asked, of those given. */
  private List<AnswerValue> standing() {
    List<AnswerValue> standing = new ArrayList<>();
    session
        .asked()
        .forEach(one -> {
          if (answers.containsKey(one.question().id())) {
            standing.add(answers.get(one.question().id()));
          }
        });
    return standing;
  }

  private static boolean isUnsure(AnswerValue value) {
    return (value instanceof AnswerValue.Choice choice
            && Set.of("unsure", "unknown").contains(choice.option()))
        || (value instanceof AnswerValue.Choices choices
            && (choices.options().contains("unknown") || choices.options().contains("unsure")));
  }

  private int answered() {
    return (int) standing().stream().filter(value -> !isUnsure(value)).count();
  }

  private int put() {
    return (int)
        session.asked().stream()
            .map(one -> one.question().id())
            .filter(id -> answers.containsKey(id) || questionsVoted.contains(id))
            .count();
  }

  private int open() {
    return put() - answered();
  }

  private int openActions() {
    return actions - done + (int) standing().stream().filter(RandomWorkshopTest::isUnsure).count();
  }

  private boolean isWeighed(nl.casustafel.workshop.FoundRisk risk) {
    return weighed.contains(risk.risk().id());
  }

  private Set<String> touched() {
    Set<String> touched = new java.util.HashSet<>(voted);
    touched.addAll(outcomes.keySet());
    return touched.stream()
        .map(id -> session.view().observation(id).orElseThrow().number())
        .collect(java.util.stream.Collectors.toSet());
  }

  private List<String> counted() {
    long concluded = outcomes.values().stream().filter(o -> o != Outcome.PARKED).count();
    return List.of(
        concluded + " / " + observations,
        answered() + " / " + bank,
        Integer.toString(session.view().results().risks().size()),
        Integer.toString(openActions()));
  }

  private String bank() {
    int listed = asked().size();
    int left = listed - put();
    return put()
        + " of the "
        + bank
        + " questions for this case "
        + (put() == 1 ? "was" : "were")
        + " put to the group: "
        + answered()
        + (answered() == 1 ? " is answered, " : " are answered, ")
        + open()
        + (open() == 1 ? " is open." : " are open.")
        + " The list of this session held "
        + listed
        + (listed == 1 ? " question; " : " questions; ")
        + switch (left) {
          case 0 -> "none of them was";
          case 1 -> "1 of them was";
          default -> left + " of them were";
        }
        + " left for later."
        + switch (bank - listed) {
          case 0 -> "";
          case 1 -> " 1 other question was not on the list.";
          default -> " The other " + (bank - listed) + " were not on the list.";
        };
  }

  private String votes() {
    String how =
        hands > 0 && phones > 0
            ? "The votes on observations were by show of hands and by phone, on a scale of five."
            : hands > 0
                ? "The votes on observations were by show of hands, on a scale of five."
                : phones > 0
                    ? "The votes on observations were by phone, on a scale of five."
                    : "No vote on an observation is recorded.";
    long on =
        session.asked().stream()
            .filter(one -> questionsVoted.contains(one.question().id()))
            .count();
    return on == 0
        ? how + " With fewer"
        : how + " On " + (on == 1 ? "1 question" : on + " questions") + " people voted by phone";
  }

  private static String counted(int dissents) {
    return switch (dissents) {
      case 0 -> "no observation";
      case 1 -> "1 observation";
      default -> dissents + " observations";
    };
  }

  private static List<String> figures(ReportParts report) {
    return report.blocks("summary", Block.Figures.class).getFirst().figures().stream()
        .map(Block.Figure::number)
        .toList();
  }

  private static List<List<String>> rows(ReportParts report, String section) {
    return report.blocks(section, Block.Table.class).stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(cell -> ((Phrase.Plain) cell).text()).toList())
        .toList();
  }

  /** The sums of the columns of the table of themes. */
  private static List<Integer> themes(ReportParts report) {
    List<List<String>> rows = report.rows("coverage", "By theme");
    return IntStream.rangeClosed(1, 4)
        .mapToObj(column -> rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum())
        .toList();
  }

  private static List<String> untreated(ReportParts report) {
    Block.Group group = report.group("coverage", "Not treated in this session");
    return group.blocks().stream()
        .filter(Block.Group.class::isInstance)
        .map(Block.Group.class::cast)
        .filter(inner -> inner.heading().equals("Observations"))
        .flatMap(inner -> ((Block.Bullets) inner.blocks().getFirst()).items().stream())
        .map(item -> ((Phrase.Plain) item).text())
        .toList();
  }
}

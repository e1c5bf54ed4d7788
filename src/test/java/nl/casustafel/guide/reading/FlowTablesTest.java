package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.flow.DecisionFlow;
import org.junit.jupiter.api.Test;

/**
 * What the sources say about each case, row by row, against every walk through the decision flows.
 * A row names the case by the answers that matter to it ({@code a/b} is either step, {@code x|y}
 * either answer), the outcome with its colour, and the place in the source. The rows were written
 * from the sources: the AP's consultation text (S1), GDPR, UAVG, Opinion 28/2024 (Op.), WP251.
 */
class FlowTablesTest {

  @Test
  void usingAModelMadeBySomeoneElse() {
    check(
        "flow-model-user",
        """
        # who trains a foundation model is party A
        b-role=develop                                              > flow-model-developer  HANDED    # S1 §2, AIA 3(3)
        # neither the model nor the own use has personal data: the GDPR does not govern the use
        b-pd-in-training=no, b-own-pd=no                            > o-gdpr-na       GREY   # S1 Scen.1, Op. 134
        b-anon-evidence=demonstrated, b-scen1=no                    > o-gdpr-na       GREY   # S1 Scen.1, Op. 134
        # own processing needs a basis of one's own, in both scenarios
        b1-own-basis/b-own-basis=none|find/red                      > o-no-basis      RED    # Op. 126, GDPR 6(1)
        # own special-category data need an exception; what is unknown is looked at first
        b1-own-special/b-own-special=yes-noexc                      > o-art9-own      RED    # GDPR 9(1), 9(2)
        b1-own-special/b-own-special=unknown                        > o-screen-first  AMBER  # S1 P1: judged beforehand
        # scenario 1: what party A did wrong does not carry over
        b1-own-special=no|yes-exc, b1-further=no|tested             > o-proceed       GREEN  # S1 Scen.1, Op. 135
        # a model that learned from own personal data since is not shown to be anonymous: rights count
        b1-further=untested, b-rights=yes                           > o-proceed       GREEN  # S1 P3, Op. 43
        b1-further=untested, b-rights=no                            > o-rights-gap    AMBER  # S1 P3, Op. 43
        # scenario 2: first an adequate assessment
        b-assess=notdone                                            > o-assess-first  AMBER  # Op. 129
        b-assess=thin                                               > o-insufficient  AMBER  # Op. 129-130
        b-special-in-model=unknown                                  > o-insufficient  AMBER  # S1 Scen.2, Op. 129
        b-special-in-model=yes                                      > o-art9-model    RED    # S1 Scen.2, GDPR 9(1)
        b-special-in-model=no, b-own-special=no|yes-exc, b-rights=yes > o-proceed     GREEN  # S1 Scen.2
        b-special-in-model=no, b-own-special=no|yes-exc, b-rights=no  > o-rights-gap  AMBER  # S1 P3
        """);
  }

  @Test
  void trainingAFoundationModel() {
    check(
        "flow-model-developer",
        """
        a-collect=no                                           > o-a-none     GREY   # GDPR recital 26
        # a basis and an exception are judged before collecting, and either can be lacking
        a-basis=no|other/red                                   > o-a-stop     RED    # S1 P1, GDPR 6(1)
        a-basis=notyet                                         > o-a-first    AMBER  # S1 P1: before collecting
        a-basis=yes|other, a-special=noexc                     > o-a-stop     RED    # S1 P1, GDPR 9(1)
        a-basis=yes|other, a-special=unknown                   > o-a-first    AMBER  # S1 P1: judged in advance
        # cleaning belongs to necessity, whatever the basis
        a-special=excluded|exc, a-curate=no                    > o-a-curate   AMBER  # S1 P2, GDPR 5(1)(c)
        a-curate=yes, a-anon=yes                               > o-a-anon     AMBER  # S1 Scen.1: the earlier steps stay under the GDPR
        a-curate=yes, a-anon=no, a-rights=gap                  > o-a-curate   AMBER  # S1 P3: no release without rights
        a-curate=yes, a-anon=no, a-rights=done                 > o-a-proceed  GREEN  # S1 P1-P4
        """);
  }

  private static final String LEGAL_BASIS =
      """
      # reuse: consent binds to its purpose, a collection without a basis gives none now
      lbf-first=none                             > o-lb-none      RED    # GDPR 5(1)(a), 6(1)
      lbf-first=unknown                          > o-lb-origin    AMBER  # GDPR 5(2)
      lbf-first=consent, lbf-fresh=none          > o-lb-none      RED    # GDPR 6(4), Guidelines 5/2020
      lbf-first=other, lbf-compat=yes, lbf-compat-info=yes > o-lb-compat GREEN  # GDPR 6(4), recital 50
      lbf-first=other, lbf-compat=yes, lbf-compat-info=no  > o-lb-inform AMBER  # GDPR 13(3), 14(4)
      lbf-first=other, lbf-compat=unsure         > o-lb-test      AMBER  # GDPR 6(4)(a)-(e)
      lbf-first=other, lbf-compat=no, lbf-fresh=none > o-lb-none  RED    # GDPR 6(4)
      lbf-fresh=law                              > o-lb-ok        GREEN  # GDPR 6(4), 23
      # consent; dependence is no absolute bar
      lbf-consent=yes                            > o-lb-ok        GREEN  # GDPR 6(1)(a), 7
      lbf-consent=power                          > o-lb-power     AMBER  # GDPR recital 43
      lbf-consent=unclear                        > o-lb-unclear   AMBER  # GDPR 4(11)
      lbf-consent=withdraw                       > o-lb-withdraw  AMBER  # GDPR 7(3)
      # the other bases
      lbf-which=none                             > o-lb-none      RED    # GDPR 6(1)
      lbf-contract=yes                           > o-lb-ok        GREEN  # GDPR 6(1)(b)
      lbf-law=yes                                > o-lb-ok        GREEN  # GDPR 6(1)(c), (e), 6(3)
      lbf-law=no                                 > o-lb-none      RED    # GDPR 6(3)
      lbf-law=unsure                             > o-lb-law       AMBER  # GDPR 6(3)
      # legitimate interest: three steps, all of them
      lbf-li=no                                  > o-lb-none      RED    # GDPR 6(1)(f), Guidelines 1/2024
      lbf-li-need=yes                            > o-lb-none      RED    # the same: not necessary
      lbf-li-balance=theirs                      > o-lb-none      RED    # the same: overridden
      lbf-li/lbf-li-need/lbf-li-balance=unsure   > o-lb-lia       AMBER  # G1/2024: before processing
      lbf-li-balance=ours, lbf-li-object=yes     > o-lb-ok        GREEN  # GDPR 6(1)(f), 21(1)
      lbf-li-balance=ours, lbf-li-object=no      > o-lb-lia       AMBER  # GDPR 21(1), 21(4)
      """;

  @Test
  void findingALegalBasis() {
    check("flow-legal-basis", LEGAL_BASIS);
  }

  @Test
  void noWalkLetsAPublicAuthorityRestItsTaskOnLegitimateInterest() {
    assertThat(Walks.of(flow("flow-legal-basis")))
        .filteredOn(walk -> "yes".equals(walk.answers().get("lbf-authority")))
        .isNotEmpty()
        .noneMatch(walk -> walk.answers().containsKey("lbf-li"));
  }

  @Test
  void decidingByMachine() {
    check(
        "flow-automated-decision",
        """
        # three things make it a decision of art. 22: a decision, a serious effect, no real human
        ad-decision=no                                > o-ad-na         GREY   # GDPR 22(1)
        ad-effect=no                                  > o-ad-na         GREY   # GDPR 22(1)
        ad-solely=real                                > o-ad-assist     GREEN  # WP251: authority and competence
        # forbidden unless contract, law or explicit consent
        ad-solely=token|none, ad-exception=none       > o-ad-no         RED    # GDPR 22(1)-(2)
        ad-exception=unsure                           > o-ad-find       AMBER  # GDPR 22(2)
        # UAVG 40: no profiling, and necessary for a duty or a public task; otherwise another law
        ad-exception=law, ad-profiling=yes|unsure, ad-law=no      > o-ad-no  RED  # UAVG 40(1), GDPR 22(2)(b)
        ad-exception=law, ad-profiling=no, ad-duty=no, ad-law=no  > o-ad-no  RED  # UAVG 40(1)
        # special-category data only with 9(2)(a) or (g), under every exception
        ad-special/ad-special-law=bad                 > o-ad-no         RED    # GDPR 22(4)
        # contract and consent: the three of 22(3)
        ad-special=no|ok, ad-safeguards=part          > o-ad-safeguard  AMBER  # GDPR 22(3)
        # a law: the measures of that law, or of UAVG 40(2)-(3); 22(3) does not speak of it
        ad-special-law=no|ok, ad-law-safeguards=part  > o-ad-safeguard  AMBER  # GDPR 22(2)(b), UAVG 40(2)-(3)
        # an explanation is due in every case
        ad-explain=no                                 > o-ad-safeguard  AMBER  # GDPR 13(2)(f), 15(1)(h), C-203/22
        ad-safeguards/ad-law-safeguards=all, ad-explain=yes > o-ad-ok   AMBER  # GDPR 22(2)-(4)
        """);
  }

  @Test
  void aDecisionByLawIsNeverMeasuredByTheSafeguardsOfContractAndConsent() {
    assertThat(Walks.of(flow("flow-automated-decision")))
        .filteredOn(walk -> "law".equals(walk.answers().get("ad-exception")))
        .isNotEmpty()
        .noneMatch(walk -> walk.answers().containsKey("ad-safeguards"));
  }

  @Test
  void requestsAboutDataInTheModel() {
    check(
        "flow-rights-request",
        """
        rr-anon=yes                                 > o-rr-output    AMBER  # S1 P3: no rights on the model
        # art. 11(2) covers 15-20, not the right to object
        rr-anon=no, rr-right=object                 > o-rr-object    AMBER  # GDPR 21(1), 11(2)
        # who holds the set of the base model can act in it
        rr-right=use, rr-dataset=base               > o-rr-dataset   GREEN  # S1 P3
        # who only trained further can act in that set; for the base model it is as without a set
        rr-own=gap                                  > o-rr-stuck     RED    # S1 P3, GDPR 12(2)
        rr-dataset=own|no, rr-shown=no              > o-rr-art11     AMBER  # GDPR 11(2), recital 57
        rr-dataset=own|no, rr-shown=yes, rr-contract=yes > o-rr-provider GREEN  # S1 P3
        rr-dataset=own|no, rr-shown=yes, rr-contract=no  > o-rr-stuck    RED    # S1 P3
        """);
  }

  @Test
  void whatTheOutputSaysAboutAPerson() {
    check(
        "flow-output-person",
        """
        op-source=prompt                              > o-op-input    AMBER  # S1 P2: input, not training
        # presumed made up when the model is anonymous, or the data are not in the set
        op-source=none, op-anon=yes                   > o-op-halluc   AMBER  # S1 P5
        op-anon=no, op-training=none                  > o-op-halluc   AMBER  # S1 P5
        op-anon=no, op-training=training              > o-op-regurg   RED    # S1 P2, GDPR 33
        # the controller has to show that it is not from training
        op-anon=no, op-training=unknown               > o-op-unknown  AMBER  # S1 P5, GDPR 5(2)
        """);
  }

  @Test
  void whoeverOnlyUsesAModelIsNotAskedWhetherTheyTestedItAfterTraining() {
    assertThat(Walks.of(flow("flow-model-user")))
        .filteredOn(walk -> walk.answers().containsKey("b1-further"))
        .extracting(walk -> walk.answers().get("b-role") + " " + walk.answers().get("b1-further"))
        .containsOnly("use no", "finetune no", "finetune tested", "finetune untested");
  }

  @Test
  void theAssessmentAsksAboutSpecialCategoriesAtEveryDepth() {
    DecisionFlow.Step assess =
        (DecisionFlow.Step) flow("flow-model-user").node("b-assess").orElseThrow();

    assertThat(assess.checklist().stream().map(DecisionFlow.Item::depth))
        .containsExactly(1, 1, 1, 1, 2, 2, 2, 3, 3);
    assertThat(assess.checklist().get(3).text().nl()).contains("bijzondere persoonsgegevens");
  }

  /** A line of a table: which walks it speaks of, and how they end. */
  private record Row(String line, List<Condition> conditions, String outcome, String colour) {
    static Row of(String line) {
      String[] halves = line.substring(0, line.indexOf(" # ")).split(">", 2);
      String[] end = halves[1].strip().split("\\s+", 2);
      List<Condition> conditions =
          Stream.of(halves[0].split(",")).map(String::strip).map(Condition::of).toList();
      return new Row(line, conditions, end[0], end[1]);
    }

    boolean speaksOf(Walks.Walk walk) {
      return conditions.stream().allMatch(condition -> condition.holds(walk.answers()));
    }
  }

  private record Condition(List<String> steps, Set<String> answers) {
    static Condition of(String text) {
      String[] sides = text.split("=", 2);
      return new Condition(List.of(sides[0].split("/")), Set.of(sides[1].split("\\|")));
    }

    boolean holds(Map<String, String> given) {
      return steps.stream().map(given::get).anyMatch(a -> a != null && answers.contains(a));
    }
  }

  private static DecisionFlow flow(String id) {
    return BuiltIn.guide().reference().flows().stream()
        .filter(flow -> flow.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Every walk is in the table and ends as each of its rows says; every row is walked. */
  private static void check(String id, String table) {
    List<Row> rows =
        table
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(Row::of)
            .toList();
    Set<String> walked = new TreeSet<>();
    for (Walks.Walk walk : Walks.of(flow(id))) {
      List<Row> speaking = rows.stream().filter(row -> row.speaksOf(walk)).toList();
      assertThat(speaking).as("rows for %s", walk).isNotEmpty();
      assertThat(speaking)
          .as("outcome of %s", walk)
          .allMatch(row ->
              row.outcome().equals(walk.end()) && row.colour().equals(colour(id, walk.end())));
      speaking.forEach(row -> walked.add(row.line()));
    }
    assertThat(walked).containsExactlyInAnyOrderElementsOf(lines(rows));
    assertThat(rows.stream().map(Row::outcome).collect(Collectors.toSet()))
        .containsAll(outcomes(id));
  }

  private static List<String> lines(List<Row> rows) {
    return rows.stream().map(Row::line).toList();
  }

  private static List<String> outcomes(String id) {
    return flow(id).nodes().stream()
        .filter(DecisionFlow.Outcome.class::isInstance)
        .map(DecisionFlow.Node::id)
        .toList();
  }

  private static String colour(String id, String end) {
    return flow(id)
        .node(end)
        .map(node -> ((DecisionFlow.Outcome) node).colour().name())
        .orElse("HANDED");
  }
}

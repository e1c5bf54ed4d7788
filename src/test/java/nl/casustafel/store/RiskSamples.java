package nl.casustafel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.RiskChange;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;

/** What a workshop might record of risks and measures, for tests. */
final class RiskSamples {
  private RiskSamples() {}

  static Map<Change, String> everyChange() {
    Map<Change, String> all = new HashMap<>(risks());
    all.putAll(ownRisks());
    all.putAll(measures());
    return all;
  }

  private static Map<Change, String> risks() {
    return Map.ofEntries(
        Map.entry(
            new RiskChange.RiskWeighed("R1", RiskWeighing.of(new RiskScore(2, 3), "Zoë: ≥ 2")),
            """
            {"risk":"R1","weighing":{"score":{"likelihood":2,"severity":3},"reason":"Zoë: ≥ 2",\
            "decidedBy":"","raising":"","lowering":""}}\
            """),
        Map.entry(
            new RiskChange.RiskEvaluated(
                "R1",
                new RiskEvaluation(
                    RiskEvaluation.Origin.ACCIDENT_OR_MISUSE, RiskEvaluation.Acceptable.NO)),
            """
            {"risk":"R1","evaluation":{"origin":"ACCIDENT_OR_MISUSE","acceptable":"NO"}}\
            """),
        Map.entry(
            new RiskChange.ResidualRiskSet(
                "R1",
                ResidualRisk.Stage.PLANNED,
                new ResidualDecision(new RiskScore(1, 3), "Half helpt al", "FG")),
            """
            {"risk":"R1","stage":"PLANNED","decision":{"score":{"likelihood":1,"severity":3},\
            "reason":"Half helpt al","decidedBy":"FG"}}\
            """));
  }

  private static Map<Change, String> ownRisks() {
    return Map.ofEntries(
        Map.entry(
            new RiskChange.OwnRiskSet(new OwnRisk("risk-1", "Stilvallen", "De chat ligt eruit")),
            """
            {"risk":{"id":"risk-1","name":"Stilvallen","text":"De chat ligt eruit"}}\
            """),
        Map.entry(
            new RiskChange.OwnRiskRemoved("risk-1"),
            """
            {"risk":"risk-1"}\
            """));
  }

  private static Map<Change, String> measures() {
    return Map.ofEntries(
        Map.entry(
            new RiskChange.MeasureSet(
                "m-output-filter",
                new MeasureDecision(
                    "",
                    MeasureState.PARTLY_IN_PLACE,
                    "Alleen namen",
                    "IT",
                    Samples.DAY,
                    List.of(
                        new MeasureEffect("R1", new Steps(1, 0)), new MeasureEffect("R2", null)))),
            """
            {"measure":"m-output-filter","decision":{"text":"","state":"PARTLY_IN_PLACE",\
            "reason":"Alleen namen","owner":"IT","by":"2026-11-23","effects":[{"risk":"R1",\
            "steps":{"likelihood":1,"severity":0}},{"risk":"R2"}]}}\
            """),
        Map.entry(
            new RiskChange.MeasureRemoved("m-output-filter"),
            """
            {"measure":"m-output-filter"}\
            """));
  }
}

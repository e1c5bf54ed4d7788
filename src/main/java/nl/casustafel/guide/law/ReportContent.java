package nl.casustafel.guide.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a section of the report is filled from, other than questions and decision flows. */
public enum ReportContent {
  SESSION("session metadata"),
  RISK_TABLE("risk table"),
  ACTIONS("action items"),
  THRESHOLD("threshold check"),
  BACKGROUND("case background"),
  DATA_FLOW("case data_flow"),
  CHAIN("chain board"),
  ACTORS("case actors"),
  OBSERVATIONS("observation cards with group reaction"),
  NOTES("notes"),
  FLAGS("fired flags"),
  ADDED_RISKS("added risks"),
  SCORES("group scores"),
  MEASURES("chosen measures"),
  RESIDUAL("residual scores"),
  SIGNATURE("left blank by the app; pc-decision as advice"),
  DPO_ADVICE("advice of the DPO"),
  VIEWS("views of data subjects"),
  ACCEPTANCE("acceptance of what remains"),
  CONSULTATION("prior consultation"),
  DECISION("decision of the controller"),
  REVIEW("review"),
  VERSION("content version"),
  CHECKED_ON("checked_on");

  private final String id;

  ReportContent(String id) {
    this.id = id;
  }

  /** The content of that name in the guide's files; empty where there is none. */
  public static Optional<ReportContent> of(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** Every content by its name in the guide's files. */
  public static Map<String, ReportContent> byId() {
    return Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(content -> content.id, Function.identity()));
  }
}

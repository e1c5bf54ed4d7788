package nl.casustafel.workshop.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.Stance;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionTheme;

/**
 * Puts what a case offers in the order in which a group best treats it: what it gave dots first,
 * then main themes, then what people disagree on.
 */
final class Candidates {
  private static final int PER_MAIN_THEME = 2;

  private final CaseTemplate caseTemplate;
  private final Guide guide;
  private final Recorded recorded;
  private final Set<String> mainThemes = new HashSet<>();

  private Candidates(CaseTemplate caseTemplate, Guide guide, Recorded recorded) {
    this.caseTemplate = caseTemplate;
    this.guide = guide;
    this.recorded = recorded;
    guide.questions().themes().stream()
        .filter(QuestionTheme::main)
        .forEach(theme -> mainThemes.add(theme.id()));
  }

  static Pool of(CaseTemplate caseTemplate, Guide guide, SessionPace pace, Recorded recorded) {
    Candidates candidates = new Candidates(caseTemplate, guide, recorded);
    return new Pool(
        candidates.observations(),
        candidates.questions(),
        candidates.wanted(),
        candidates.flow(pace),
        pace);
  }

  /** Those of the group come after those of the case, unless it gave them dots. */
  private List<String> observations() {
    List<Ranked> ranked = new ArrayList<>();
    Map<String, Integer> ofTheme = new HashMap<>();
    caseTemplate.observations().stream()
        .sorted(Comparator.comparingInt(o -> lessArguable(o.stance())))
        .forEach(o -> {
          int before = ofTheme.merge(o.place().theme(), 1, Integer::sum) - 1;
          ranked.add(new Ranked(o.id(), before, isMain(o.place().theme()) ? 0 : 1));
        });
    recorded.ownObservations().forEach(id -> ranked.add(new Ranked(id, Integer.MAX_VALUE, 1)));
    return ranked.stream()
        .filter(one -> !recorded.done().contains(one.id()))
        .sorted(
            Comparator.comparingInt((Ranked one) -> -dots(one.id()))
                .thenComparingInt(Ranked::ofItsTheme)
                .thenComparingInt(Ranked::place))
        .map(Ranked::id)
        .toList();
  }

  private record Ranked(String id, int ofItsTheme, int place) {}

  private static int lessArguable(Stance stance) {
    return switch (stance) {
      case DEBATABLE, IMPRECISE -> 0;
      case SOLID -> 1;
      case TIP -> 2;
    };
  }

  private List<Pool.Topic> questions() {
    return recorded.asked().stream()
        .filter(Question::isForTheRoom)
        .filter(question -> !recorded.done().contains(question.id()))
        .sorted(Comparator.comparingInt(question -> -strength(question)))
        .map(question ->
            new Pool.Topic(
                question.id(), question.theme(), question.timing().minutes(), isStrong(question)))
        .toList();
  }

  private boolean isStrong(Question question) {
    boolean ofTheCase = isOwn(question) && (question.core() || linked(question) > 0);
    return ofTheCase || isWanted(question);
  }

  private int strength(Question question) {
    int strength = question.core() ? 4 : 0;
    strength += isOwn(question) ? 3 : 0;
    strength += linked(question) > 0 ? 1 : 0;
    strength += isMain(question.theme()) ? 1 : 0;
    return strength + (isWanted(question) ? 2 : 0);
  }

  private static boolean isOwn(Question question) {
    return !question.rules().cases().contains(Question.Rules.ALL_CASES);
  }

  private long linked(Question question) {
    return linking(question).size();
  }

  /** Whether it belongs to an observation that the group put on top with its dots. */
  private boolean isWanted(Question question) {
    return linking(question).stream().anyMatch(o -> dots(o.id()) > 0 && dots(o.id()) == most());
  }

  private List<CaseObservation> linking(Question question) {
    return caseTemplate.observations().stream()
        .filter(o -> o.links().questions().contains(question.id()))
        .toList();
  }

  private int dots(String id) {
    return recorded.dots().getOrDefault(id, 0);
  }

  private int most() {
    return recorded.dots().values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private boolean isMain(String theme) {
    return mainThemes.contains(theme);
  }

  /** How many questions each main theme still needs: those that are answered count. */
  private Map<String, Integer> wanted() {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    for (QuestionTheme theme : guide.questions().themes()) {
      if (theme.main()) {
        long done =
            recorded.asked().stream()
                .filter(question -> question.theme().equals(theme.id()))
                .filter(question -> question.isForTheRoom())
                .filter(question -> recorded.done().contains(question.id()))
                .count();
        wanted.put(theme.id(), (int) Math.max(0, PER_MAIN_THEME - done));
      }
    }
    return wanted;
  }

  /**
   * The flow whose themes the case touches most often; of equals the one that the guide prefers.
   */
  private String flow(SessionPace pace) {
    String best = "";
    int most = 0;
    for (SessionPace.FlowThemes flow : pace.flows()) {
      int touched =
          caseTemplate.observations().stream()
              .filter(o -> flow.themes().contains(o.place().theme()))
              .mapToInt(o -> 1 + dots(o.id()))
              .sum();
      if (best.isEmpty() || touched > most) {
        best = flow.flow();
        most = touched;
      }
    }
    return best;
  }
}

package nl.casustafel.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Tally;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.LookChange;
import nl.casustafel.workshop.change.PlanChange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * Changes as JSON. What is not set is left out; a field of a later edition is skipped, and a text
 * that an earlier edition did not have yet reads as empty.
 */
public final class ChangeJson {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addMixIn(AnswerValue.class, AnswerValueNames.class)
          .addMixIn(Tally.class, TallyNames.class)
          .addMixIn(AgreementTally.class, NoName.class)
          .addMixIn(AnswerValue.Choices.class, OptionsInOrder.class)
          .addMixIn(Part.class, PartName.class)
          .changeDefaultPropertyInclusion(ignored ->
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .withConfigOverride(
              String.class,
              text -> text.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
          .build();

  /** The name of the kind of change, which lasts. */
  public String type(Change change) {
    return ChangeType.of(change).storedName();
  }

  public String write(Change change) {
    return mapper.writeValueAsString(StoredForm.of(change));
  }

  /**
   * Reads what was written.
   *
   * @param type the name of the kind of change
   * @throws UnreadableRecord when no edition up to this one wrote that
   */
  public Change read(String type, String payload) {
    Object form = form(ChangeType.named(type), payload);
    if (Gaps.in(form)) {
      throw new UnreadableRecord("a change of type " + type + " lacks something", null);
    }
    Change change = form instanceof StoredForm stored ? stored.change() : (Change) form;
    if (change.subject().isEmpty() && !isOfAll(change)) {
      throw new UnreadableRecord("a change of type " + type + " is about nothing", null);
    }
    return change;
  }

  private Object form(ChangeType type, String payload) {
    try {
      return mapper.readValue(payload, type.form());
    } catch (JacksonException e) {
      // Its message may quote what was written down, which has no place in a log.
      throw new UnreadableRecord("a change of type " + type.storedName() + " cannot be read", null);
    }
  }

  private static boolean isOfAll(Change change) {
    return change instanceof Change.InfoSet
        || change instanceof Change.Moved
        || change instanceof LookChange
        || change instanceof PlanChange.ProgrammeSet;
  }

  /** The names of the kinds of answer; as lasting as those of {@link ChangeType}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = AnswerValue.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = AnswerValue.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = AnswerValue.Point.class, name = "point"),
    @JsonSubTypes.Type(value = AnswerValue.Words.class, name = "words")
  })
  private interface AnswerValueNames {}

  /** The names of the kinds of count, where a count may be of any kind. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = AgreementTally.class, name = "agreement"),
    @JsonSubTypes.Type(value = ChoiceTally.class, name = "choice"),
    @JsonSubTypes.Type(value = RiskTally.class, name = "risk"),
    @JsonSubTypes.Type(value = PriorityTally.class, name = "priority")
  })
  private interface TallyNames {}

  /** Where only a count of agreement can stand, as with an observation, it needs no name. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
  private interface NoName {}

  /** Laid over the answer by Jackson, which alone calls it. */
  @SuppressWarnings("UnusedMethod")
  private interface OptionsInOrder {
    @JsonSerialize(converter = Sorted.class)
    Set<String> options();
  }

  /** A part is written as its name. Laid over it by Jackson, which alone calls it. */
  @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
  private abstract static class PartName {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PartName(String name) {}

    @JsonValue
    abstract String name();
  }

  private static final class Sorted extends StdConverter<Collection<String>, List<String>> {
    @Override
    public List<String> convert(Collection<String> options) {
      return options.stream().sorted().toList();
    }
  }
}

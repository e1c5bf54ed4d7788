package nl.casustafel.store.row;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.casustafel.record.Gaps;
import nl.casustafel.record.UnreadableRecord;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.vote.Turnout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Forms of vote and roles as JSON. */
public final class SessionJson {
  private final JsonMapper mapper =
      JsonMapper.builder().addMixIn(VoteForm.class, FormNames.class).build();

  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  VoteForm form(String json) {
    return read(json, VoteForm.class);
  }

  List<String> roles(String json) {
    return List.of(read(json, String[].class));
  }

  @Nullable Turnout turnout(@Nullable String json) {
    return json == null ? null : read(json, Turnout.class);
  }

  private <T> T read(String json, Class<T> type) {
    T value;
    try {
      value = mapper.readValue(json, type);
    } catch (JacksonException e) {
      throw unreadable();
    }
    if (Gaps.in(value)) {
      throw unreadable();
    }
    return value;
  }

  private static UnreadableRecord unreadable() {
    return new UnreadableRecord(
        "a form of vote, a turnout or a list of roles cannot be read", null);
  }

  /** The names of the forms; a name never changes: old files are read by it. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = VoteForm.AgreementScale.class, name = "agreement"),
    @JsonSubTypes.Type(value = VoteForm.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = VoteForm.RiskMatrix.class, name = "risk"),
    @JsonSubTypes.Type(value = VoteForm.Priority.class, name = "priority")
  })
  private interface FormNames {}
}

package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;

/** A case as its file describes it: the story, what it touches, and the observations to discuss. */
public record CaseTemplate(
    String id,
    CaseTitles titles,
    CaseSettings settings,
    CaseStory story,
    DpiaPrefill prefill,
    List<CaseObservation> observations) {

  public CaseTemplate {
    observations = List.copyOf(observations);
  }

  public Optional<CaseObservation> observation(String observationId) {
    return observations.stream().filter(o -> o.id().equals(observationId)).findFirst();
  }
}

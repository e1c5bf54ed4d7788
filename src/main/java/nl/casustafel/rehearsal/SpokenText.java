package nl.casustafel.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.text.TextKey;

/**
 * What is said in a rehearsal besides reasons: dissent, free answers, and the group's own words.
 */
enum SpokenText implements TextKey {
  DISSENT_1,
  DISSENT_2,
  DISSENT_3,
  DISSENT_4,
  DISSENT_5,
  DISSENT_6,
  DISSENT_7,
  DISSENT_8,
  DISSENT_9,
  DISSENT_10,
  DISSENT_11,
  DISSENT_12,
  PD_PURPOSE_CHATLOG_FINETUNING,
  PD_PURPOSE_RECRUITMENT_SCREENING,
  PD_PURPOSE_PATIENT_SUMMARIES,
  LB_ORIGINAL_PURPOSE_CHATLOG_FINETUNING,
  LB_ORIGINAL_PURPOSE_RECRUITMENT_SCREENING,
  LB_ORIGINAL_PURPOSE_PATIENT_SUMMARIES,
  LB_LI_INTEREST,
  HL_ACCOUNTABLE,
  VW_RESULT,
  VW_REASON,
  DP_ADVICE,
  DP_REVIEW,
  OTHER_WORDS,
  OWN_CHATLOG_FINETUNING,
  OWN_RECRUITMENT_SCREENING,
  OWN_PATIENT_SUMMARIES,
  OWN_ACTION,
  TITLE,
  ORGANISATION_CHATLOG_FINETUNING,
  ORGANISATION_RECRUITMENT_SCREENING,
  ORGANISATION_PATIENT_SUMMARIES;

  static List<SpokenText> dissent() {
    return Arrays.stream(values()).filter(text -> text.name().startsWith("DISSENT_")).toList();
  }

  /** The free answer to a question, for this case where it differs per case. */
  static SpokenText answer(String question, String caseId) {
    return named(question + "_" + caseId).or(() -> named(question)).orElse(OTHER_WORDS);
  }

  /** A text that exists for some cases only, such as {@code OWN_}. */
  static Optional<SpokenText> named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(text -> text.name().equals(constant)).findFirst();
  }
}

package nl.casustafel.rehearsal;

import java.util.Arrays;
import java.util.List;
import nl.casustafel.text.TextKey;

/** Why a group answers as it does: by what the question is about and how the answer sounds. */
enum ReasonText implements TextKey {
  TRANSPARENCY_FINE_1(Subject.TRANSPARENCY, Tone.FINE),
  TRANSPARENCY_FINE_2(Subject.TRANSPARENCY, Tone.FINE),
  TRANSPARENCY_FINE_3(Subject.TRANSPARENCY, Tone.FINE),
  TRANSPARENCY_FINE_4(Subject.TRANSPARENCY, Tone.FINE),
  TRANSPARENCY_CONCERN_1(Subject.TRANSPARENCY, Tone.CONCERN),
  TRANSPARENCY_CONCERN_2(Subject.TRANSPARENCY, Tone.CONCERN),
  TRANSPARENCY_CONCERN_3(Subject.TRANSPARENCY, Tone.CONCERN),
  TRANSPARENCY_CONCERN_4(Subject.TRANSPARENCY, Tone.CONCERN),
  TRANSPARENCY_DOUBT_1(Subject.TRANSPARENCY, Tone.DOUBT),
  TRANSPARENCY_DOUBT_2(Subject.TRANSPARENCY, Tone.DOUBT),
  TRANSPARENCY_DOUBT_3(Subject.TRANSPARENCY, Tone.DOUBT),
  TRANSPARENCY_DOUBT_4(Subject.TRANSPARENCY, Tone.DOUBT),
  LEGAL_BASIS_FINE_1(Subject.LEGAL_BASIS, Tone.FINE),
  LEGAL_BASIS_FINE_2(Subject.LEGAL_BASIS, Tone.FINE),
  LEGAL_BASIS_FINE_3(Subject.LEGAL_BASIS, Tone.FINE),
  LEGAL_BASIS_FINE_4(Subject.LEGAL_BASIS, Tone.FINE),
  LEGAL_BASIS_CONCERN_1(Subject.LEGAL_BASIS, Tone.CONCERN),
  LEGAL_BASIS_CONCERN_2(Subject.LEGAL_BASIS, Tone.CONCERN),
  LEGAL_BASIS_CONCERN_3(Subject.LEGAL_BASIS, Tone.CONCERN),
  LEGAL_BASIS_CONCERN_4(Subject.LEGAL_BASIS, Tone.CONCERN),
  LEGAL_BASIS_DOUBT_1(Subject.LEGAL_BASIS, Tone.DOUBT),
  LEGAL_BASIS_DOUBT_2(Subject.LEGAL_BASIS, Tone.DOUBT),
  LEGAL_BASIS_DOUBT_3(Subject.LEGAL_BASIS, Tone.DOUBT),
  LEGAL_BASIS_DOUBT_4(Subject.LEGAL_BASIS, Tone.DOUBT),
  PROFILING_FINE_1(Subject.PROFILING, Tone.FINE),
  PROFILING_FINE_2(Subject.PROFILING, Tone.FINE),
  PROFILING_FINE_3(Subject.PROFILING, Tone.FINE),
  PROFILING_FINE_4(Subject.PROFILING, Tone.FINE),
  PROFILING_CONCERN_1(Subject.PROFILING, Tone.CONCERN),
  PROFILING_CONCERN_2(Subject.PROFILING, Tone.CONCERN),
  PROFILING_CONCERN_3(Subject.PROFILING, Tone.CONCERN),
  PROFILING_CONCERN_4(Subject.PROFILING, Tone.CONCERN),
  PROFILING_DOUBT_1(Subject.PROFILING, Tone.DOUBT),
  PROFILING_DOUBT_2(Subject.PROFILING, Tone.DOUBT),
  PROFILING_DOUBT_3(Subject.PROFILING, Tone.DOUBT),
  PROFILING_DOUBT_4(Subject.PROFILING, Tone.DOUBT),
  HUMAN_FINE_1(Subject.HUMAN, Tone.FINE),
  HUMAN_FINE_2(Subject.HUMAN, Tone.FINE),
  HUMAN_FINE_3(Subject.HUMAN, Tone.FINE),
  HUMAN_FINE_4(Subject.HUMAN, Tone.FINE),
  HUMAN_CONCERN_1(Subject.HUMAN, Tone.CONCERN),
  HUMAN_CONCERN_2(Subject.HUMAN, Tone.CONCERN),
  HUMAN_CONCERN_3(Subject.HUMAN, Tone.CONCERN),
  HUMAN_CONCERN_4(Subject.HUMAN, Tone.CONCERN),
  HUMAN_DOUBT_1(Subject.HUMAN, Tone.DOUBT),
  HUMAN_DOUBT_2(Subject.HUMAN, Tone.DOUBT),
  HUMAN_DOUBT_3(Subject.HUMAN, Tone.DOUBT),
  HUMAN_DOUBT_4(Subject.HUMAN, Tone.DOUBT),
  SUPPORT_FINE_1(Subject.SUPPORT, Tone.FINE),
  SUPPORT_FINE_2(Subject.SUPPORT, Tone.FINE),
  SUPPORT_FINE_3(Subject.SUPPORT, Tone.FINE),
  SUPPORT_FINE_4(Subject.SUPPORT, Tone.FINE),
  SUPPORT_CONCERN_1(Subject.SUPPORT, Tone.CONCERN),
  SUPPORT_CONCERN_2(Subject.SUPPORT, Tone.CONCERN),
  SUPPORT_CONCERN_3(Subject.SUPPORT, Tone.CONCERN),
  SUPPORT_CONCERN_4(Subject.SUPPORT, Tone.CONCERN),
  SUPPORT_DOUBT_1(Subject.SUPPORT, Tone.DOUBT),
  SUPPORT_DOUBT_2(Subject.SUPPORT, Tone.DOUBT),
  SUPPORT_DOUBT_3(Subject.SUPPORT, Tone.DOUBT),
  SUPPORT_DOUBT_4(Subject.SUPPORT, Tone.DOUBT);

  /** What a question is about. */
  enum Subject {
    TRANSPARENCY,
    LEGAL_BASIS,
    PROFILING,
    HUMAN,
    SUPPORT;

    static Subject ofTheme(String theme) {
      return switch (theme) {
        case "transparency" -> TRANSPARENCY;
        case "legal-basis" -> LEGAL_BASIS;
        case "profiling" -> PROFILING;
        case "human-in-the-loop" -> HUMAN;
        default -> SUPPORT;
      };
    }
  }

  /** How an answer sounds. */
  enum Tone {
    FINE,
    CONCERN,
    DOUBT
  }

  private final Subject subject;
  private final Tone tone;

  ReasonText(Subject subject, Tone tone) {
    this.subject = subject;
    this.tone = tone;
  }

  static List<ReasonText> of(Subject subject, Tone tone) {
    return Arrays.stream(values())
        .filter(reason -> reason.subject == subject && reason.tone == tone)
        .toList();
  }
}

package nl.casustafel.report.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.progress.Results;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as it is read in one language. For one report and one thread.
 *
 * @param cited the references shown so far
 */
public record Reading(WorkshopView view, Texts texts, Set<String> cited) {

  /** One that has shown nothing yet. */
  public Reading(WorkshopView view, Texts texts) {
    this(view, texts, new LinkedHashSet<>());
  }

  public Guide guide() {
    return view.content().guide();
  }

  public CaseTemplate caseTemplate() {
    return view.content().caseTemplate();
  }

  public Remarks remarks() {
    return guide().status().remarks();
  }

  public Results results() {
    return view.results();
  }

  public String say(TextKey key, Object... arguments) {
    return texts.of(key, arguments);
  }

  public String say(LocalizedText text) {
    return texts.of(text);
  }

  /** A day in words, or empty for none. */
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : texts.date(day);
  }

  public String number(int number) {
    return texts.number(number, 0);
  }

  /** The word for something that the guide words; empty where it does not. */
  public <K> String word(Map<K, LocalizedText> words, K key) {
    return say(words.getOrDefault(key, LocalizedText.EMPTY));
  }

  /** References as they read in this language; empty for none. */
  public String cite(List<String> references) {
    cited.addAll(references);
    return guide().status().citations().show(references, texts.language());
  }

  /** A level of risk with its place on the ladder of levels. */
  public Phrase level(RiskLevel level) {
    List<RiskLevel> all = guide().scales().levels();
    return new Phrase.Level(all.indexOf(level) + 1, all.size(), say(level.name()));
  }
}

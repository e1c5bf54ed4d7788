package nl.casustafel.guide.reading;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.question.QuestionBank;
import nl.casustafel.text.LocalizedText;

/** Collects every text that content holds, wherever it is, and every word that has no language. */
final class AllTexts {
  private final List<LocalizedText> texts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private AllTexts() {}

  static List<LocalizedText> in(Object content) {
    AllTexts all = new AllTexts();
    all.visit(content);
    return all.texts;
  }

  /** Ids, references and the like. */
  static List<String> words(Object content) {
    AllTexts all = new AllTexts();
    all.visit(content);
    return all.words;
  }

  private void visit(Object value) {
    switch (value) {
      case String word -> words.add(word);
      case LocalizedText text -> texts.add(text);
      case Collection<?> items -> items.forEach(this::visit);
      case Map<?, ?> map -> map.values().forEach(this::visit);
      case QuestionBank bank -> {
        visit(bank.themes());
        visit(bank.all());
      }
      case Record parts -> visitParts(parts);
      case null -> {}
      default -> {}
    }
  }

  private void visitParts(Record parts) {
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        visit(component.getAccessor().invoke(parts));
      } catch (ReflectiveOperationException impossible) {
        throw new LinkageError(impossible.getMessage(), impossible);
      }
    }
  }
}

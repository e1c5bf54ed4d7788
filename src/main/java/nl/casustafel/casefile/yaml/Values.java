package nl.casustafel.casefile.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.casustafel.text.Language;
import nl.casustafel.text.LineEnds;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns a node into a value of the kind that a field needs, or notes why it cannot. */
record Values(FileReading reading) {
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_LIST = 200;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  String text(String name, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      flaw(node, YamlText.NOT_TEXT, name);
      return "";
    }
    String text = LineEnds.asBreaks(scalar.text()).strip();
    int length = text.codePointCount(0, text.length());
    if (text.isEmpty()) {
      flaw(node, YamlText.MISSING_FIELD, name);
    } else if (length > LONGEST_TEXT) {
      flaw(node, YamlText.TEXT_TOO_LONG, name, length, LONGEST_TEXT);
    } else {
      // Quoted text can hold an escaped control character, which no report could show.
      text.codePoints()
          .filter(point -> !StreamReader.isPrintable(point))
          .findFirst()
          .ifPresent(point -> flaw(node, YamlText.CONTROL_CHARACTER, Tree.hexadecimal(point)));
    }
    return text;
  }

  LocalizedText words(String name, Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      flaw(node, YamlText.NOT_TRANSLATED, name);
      return LocalizedText.EMPTY;
    }
    return reading.fields(mapping, fields -> fields.wordsHere(name));
  }

  /** Both sides of a text; the side of a language that the file is not written in is a copy. */
  LocalizedText sides(String name, Node.Mapping mapping) {
    String en = side(name, mapping, Language.EN);
    String nl = side(name, mapping, Language.NL);
    return new LocalizedText(en.isEmpty() ? nl : en, nl.isEmpty() ? en : nl);
  }

  private String side(String name, Node.Mapping mapping, Language language) {
    @Nullable Node node = mapping.entry(language.code()).map(Node.Entry::value).orElse(null);
    if (node == null || isBlank(node)) {
      if (reading.languages().contains(language)) {
        Spot spot = node == null ? mapping.spot() : node.spot();
        YamlText reason =
            language == Language.NL ? YamlText.MISSING_DUTCH : YamlText.MISSING_ENGLISH;
        reading.flaws().add(spot, reason, name);
      }
      return "";
    }
    return text(name + "." + language.code(), node);
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Scalar scalar && (scalar.isNothing() || scalar.text().isBlank());
  }

  int number(String name, Node node, int lowest, int highest) {
    if (node instanceof Node.Scalar scalar && WHOLE.matcher(scalar.text()).matches()) {
      int number = Integer.parseInt(scalar.text());
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    flaw(node, YamlText.NOT_NUMBER, name, lowest, highest);
    return lowest;
  }

  double decimal(String name, Node node, double lowest, double highest) {
    if (node instanceof Node.Scalar scalar && DECIMAL.matcher(scalar.text()).matches()) {
      double number = Double.parseDouble(scalar.text());
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    flaw(node, YamlText.NOT_NUMBER, name, lowest, highest);
    return lowest;
  }

  LocalDate day(String name, Node node) {
    if (node instanceof Node.Scalar scalar && DAY.matcher(scalar.text()).matches()) {
      try {
        return LocalDate.parse(scalar.text());
      } catch (DateTimeParseException noSuchDay) {
        // Such as the 31st of April: the flaw below says what is needed.
      }
    }
    flaw(node, YamlText.NOT_DATE, name);
    return LocalDate.EPOCH;
  }

  boolean truth(String name, Node node) {
    if (node instanceof Node.Scalar scalar
        && (scalar.text().equals("true") || scalar.text().equals("false"))) {
      return scalar.text().equals("true");
    }
    flaw(node, YamlText.NOT_TRUE_FALSE, name);
    return false;
  }

  <E> Optional<E> word(String name, Node node, Map<String, E> words) {
    String word = text(name, node);
    E meaning = words.get(word);
    if (meaning == null && !word.isEmpty()) {
      String meant = NearestWord.of(word, words.keySet()).orElse("");
      int hint = meant.isEmpty() ? 0 : 1;
      String choices = String.join(", ", words.keySet().stream().sorted().toList());
      flaw(node, YamlText.UNKNOWN_WORD, word, name, hint, meant, choices);
    }
    return Optional.ofNullable(meaning);
  }

  List<Node.Scalar> scalars(String name, Node node) {
    List<Node.Scalar> scalars = new ArrayList<>();
    for (Node item : items(name, node, new Fields.Size(0, LONGEST_LIST))) {
      if (!text(name, item).isEmpty() && item instanceof Node.Scalar scalar) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  <T> List<T> parts(String name, Node node, Fields.Size size, Function<Fields, T> content) {
    List<T> parts = new ArrayList<>();
    for (Node item : items(name, node, size)) {
      if (item instanceof Node.Mapping mapping) {
        parts.add(reading.fields(mapping, content));
      } else {
        flaw(item, YamlText.NOT_FIELDS, name);
      }
    }
    return parts;
  }

  private List<Node> items(String name, Node node, Fields.Size size) {
    if (!(node instanceof Node.Sequence sequence)) {
      flaw(node, YamlText.NOT_LIST, name);
      return List.of();
    }
    int count = sequence.items().size();
    if (count > size.most()) {
      flaw(node, YamlText.TOO_MANY_ITEMS, name, count, size.most());
      return List.of();
    }
    if (count < size.least()) {
      flaw(node, YamlText.TOO_FEW_ITEMS, name, size.least());
    }
    return sequence.items();
  }

  private void flaw(Node node, YamlText reason, Object... arguments) {
    reading.flaws().add(node.spot(), reason, arguments);
  }
}

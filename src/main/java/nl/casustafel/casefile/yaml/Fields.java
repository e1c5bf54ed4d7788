package nl.casustafel.casefile.yaml;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one part of a file, read by name and type. What is missing or wrong is noted, and
 * an empty value is given instead, so that reading goes on and finds every flaw. For one thread.
 */
public final class Fields {
  private final Node.Mapping mapping;
  private final FileReading reading;
  private final Set<String> asked;

  Fields(Node.Mapping mapping, FileReading reading) {
    this(mapping, reading, new LinkedHashSet<>());
  }

  private Fields(Node.Mapping mapping, FileReading reading, Set<String> asked) {
    this.mapping = mapping;
    this.reading = reading;
    this.asked = asked;
  }

  /** The same fields, with texts in these languages. */
  public Fields writtenIn(Set<Language> languages) {
    return new Fields(mapping, reading.in(languages), asked);
  }

  public FileReading reading() {
    return reading;
  }

  /** Where this part begins. */
  public Spot spot() {
    return mapping.spot();
  }

  /** The names that were filled in, in their order. */
  public List<Node.Scalar> names() {
    return mapping.entries().stream().map(Node.Entry::name).toList();
  }

  /** Whether something is filled in. */
  public boolean has(String name) {
    return value(name) != null;
  }

  /** What is filled in, of whatever form; nothing when the field is absent or left empty. */
  public Optional<Node> node(String name) {
    return Optional.ofNullable(value(name));
  }

  /** A text that must be there, at most 4,000 characters; empty when it is not. */
  public String text(String name) {
    Node value = required(name);
    return value == null ? "" : values().text(name, value);
  }

  public String textOr(String name, String otherwise) {
    Node value = value(name);
    return value == null ? otherwise : values().text(name, value);
  }

  /** A text that must be there, with the spaces around it. */
  public String rawText(String name) {
    String text = text(name);
    return mapping
        .entry(name)
        .filter(entry -> entry.value() instanceof Node.Scalar)
        .map(entry -> ((Node.Scalar) entry.value()).text())
        .orElse(text);
  }

  /** A day that must be there, such as 2026-11-23; the first day of 1970 when it is not. */
  public LocalDate day(String name) {
    Node value = required(name);
    return value == null ? LocalDate.EPOCH : values().day(name, value);
  }

  /** A text that must be there in each language of the file. */
  public LocalizedText words(String name) {
    Node value = required(name);
    return value == null ? LocalizedText.EMPTY : values().words(name, value);
  }

  public LocalizedText wordsOr(String name, LocalizedText otherwise) {
    Node value = value(name);
    return value == null ? otherwise : values().words(name, value);
  }

  /** The languages of this part itself: fields {@code en} and {@code nl} beside the others. */
  public LocalizedText wordsHere(String name) {
    asked.add("en");
    asked.add("nl");
    return values().sides(name, mapping);
  }

  /** A whole number within the bounds, both included; the lowest when it is not. */
  public int number(String name, int lowest, int highest) {
    Node value = required(name);
    return value == null ? lowest : values().number(name, value, lowest, highest);
  }

  public int numberOr(String name, int lowest, int highest, int otherwise) {
    Node value = value(name);
    return value == null ? otherwise : values().number(name, value, lowest, highest);
  }

  /** A number with decimals within the bounds, both included; the lowest when it is not. */
  public double decimal(String name, double lowest, double highest) {
    Node value = required(name);
    return value == null ? lowest : values().decimal(name, value, lowest, highest);
  }

  /** True when the field says {@code true}; false when it says so or is absent. */
  public boolean isTrue(String name) {
    Node value = value(name);
    return value != null && values().truth(name, value);
  }

  /** A word out of several, with what each stands for; {@code otherwise} when it is another. */
  public <E> E oneOf(String name, Map<String, E> words, E otherwise) {
    Node value = required(name);
    return value == null ? otherwise : values().word(name, value, words).orElse(otherwise);
  }

  public <E> E oneOfOr(String name, Map<String, E> words, E otherwise) {
    Node value = value(name);
    return value == null ? otherwise : values().word(name, value, words).orElse(otherwise);
  }

  /** Several of the words, each with what it stands for; none when the field is absent. */
  public <E> List<E> allOf(String name, Map<String, E> words) {
    return scalars(name).stream()
        .flatMap(scalar -> values().word(name, scalar, words).stream())
        .toList();
  }

  /** Whole numbers within the bounds; none when the field is absent. */
  public List<Integer> numbers(String name, int lowest, int highest) {
    return scalars(name).stream()
        .map(scalar -> values().number(name, scalar, lowest, highest))
        .toList();
  }

  /** The id that this part introduces. */
  public String newId(String name, IdKind kind) {
    Node value = required(name);
    if (!(value instanceof Node.Scalar scalar)) {
      return value == null ? "" : values().text(name, value);
    }
    reading.ids().declare(kind, scalar, reading.flaws());
    return scalar.text();
  }

  /** The id of something that must exist. */
  public String id(String name, IdKind kind) {
    Node value = required(name);
    if (value instanceof Node.Scalar scalar) {
      reading.ids().refer(kind, scalar, reading.flaws());
    }
    return value == null ? "" : values().text(name, value);
  }

  /** Ids of things that must exist; none when the field is absent. */
  public List<String> ids(String name, IdKind kind) {
    List<Node.Scalar> scalars = scalars(name);
    scalars.forEach(scalar -> reading.ids().refer(kind, scalar, reading.flaws()));
    return scalars.stream().map(Node.Scalar::text).toList();
  }

  /** Texts in a list; none when the field is absent. */
  public List<String> texts(String name) {
    return scalars(name).stream().map(Node.Scalar::text).toList();
  }

  /** The values of a list with their places; none when the field is absent. */
  public List<Node.Scalar> scalars(String name) {
    Node value = value(name);
    return value == null ? List.of() : values().scalars(name, value);
  }

  /** A list of parts; absent counts as empty. */
  public <T> List<T> parts(String name, Size size, Function<Fields, T> content) {
    Node value = size.least() > 0 ? required(name) : value(name);
    return value == null ? List.of() : values().parts(name, value, size, content);
  }

  /** A part that must be there; read as if it were empty when it is not. */
  public <T> T part(String name, Function<Fields, T> content) {
    Node value = required(name);
    if (value instanceof Node.Mapping fields) {
      return reading.fields(fields, content);
    }
    if (value != null) {
      reading.flaws().add(value.spot(), YamlText.NOT_FIELDS, name);
    }
    return reading.nothing(content);
  }

  public <T> T partOr(String name, Function<Fields, T> content, T otherwise) {
    return value(name) == null ? otherwise : part(name, content);
  }

  /** How many items a list may have. */
  public record Size(int least, int most) {}

  private Values values() {
    return new Values(reading);
  }

  private @Nullable Node required(String name) {
    Node value = value(name);
    if (value == null) {
      Spot spot = mapping.entry(name).map(entry -> entry.name().spot()).orElse(mapping.spot());
      reading.flaws().add(spot, YamlText.MISSING_FIELD, name);
    }
    return value;
  }

  private @Nullable Node value(String name) {
    asked.add(name);
    Node value = mapping.entry(name).map(Node.Entry::value).orElse(null);
    return value instanceof Node.Scalar scalar && scalar.isNothing() ? null : value;
  }

  void noteUnknown() {
    for (Node.Scalar name : names()) {
      if (!asked.contains(name.text())) {
        String meant = NearestWord.of(name.text(), asked).orElse("");
        int hint = meant.isEmpty() ? 0 : 1;
        reading.flaws().add(name.spot(), YamlText.UNKNOWN_FIELD, name.text(), hint, meant);
      }
    }
  }
}

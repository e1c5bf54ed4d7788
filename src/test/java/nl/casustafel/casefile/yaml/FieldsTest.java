package nl.casustafel.casefile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final Fields.Size ANY = new Fields.Size(0, 3);

  private final Flaws flaws = new Flaws("a.yaml");
  private final Ids ids = new Ids();

  private enum Kind implements IdKind {
    THING;

    @Override
    public TextKey unknown() {
      return YamlText.UNKNOWN_FIELD;
    }
  }

  private static final String OF_EVERY_TYPE =
      """
      word: ' hello '
      number: 12
      decimal: 1.25
      true: true
      day: 2028-02-29
      colour: red
      colours: [red, blue]
      numbers: [1, 3]
      texts: [a, 'b c']
      """;

  private static List<Object> ofEveryType(Fields fields) {
    return List.of(
        fields.text("word"),
        fields.rawText("word"),
        fields.number("number", 1, 20),
        fields.decimal("decimal", 0, 2),
        fields.isTrue("true"),
        fields.day("day"),
        fields.oneOf("colour", Map.of("red", 1, "blue", 2), 0),
        fields.allOf("colours", Map.of("red", 1, "blue", 2)),
        fields.numbers("numbers", 1, 3),
        fields.texts("texts"));
  }

  @Test
  void valuesAreReadByTheirTypes() {
    assertThat(read(OF_EVERY_TYPE, FieldsTest::ofEveryType))
        .isEqualTo(
            List.of(
                "hello",
                " hello ",
                12,
                1.25,
                true,
                LocalDate.of(2028, 2, 29),
                1,
                List.of(1, 2),
                List.of(1, 3),
                List.of("a", "b c")));
    assertThat(lines()).isEmpty();
  }

  @Test
  void whatIsAbsentGetsItsUsualValue() {
    LocalizedText usual = LocalizedText.same("usual");

    assertThat(
            read(
                "a: b\n",
                fields ->
                    List.of(
                        fields.text("a"),
                        fields.textOr("text", "usual"),
                        fields.wordsOr("words", usual),
                        fields.numberOr("number", 1, 9, 7),
                        fields.isTrue("true"),
                        fields.oneOfOr("colour", Map.of("red", 1), 5),
                        fields.texts("texts"),
                        fields.ids("ids", Kind.THING),
                        fields.parts("parts", ANY, Fields::spot),
                        fields.partOr("part", Fields::spot, Spot.START))))
        .isEqualTo(
            List.of("b", "usual", usual, 7, false, 5, List.of(), List.of(), List.of(), Spot.START));
    assertThat(lines()).isEmpty();
  }

  private static final String ALL_WRONG =
      """
      number: 1.5
      decimal: 3
      true: ja
      day: 2026-02-30
      colour: rood
      parts: [{}, word]
      part: word
      """;

  @Test
  void wrongValuesAreNotedAndReadingGoesOn() {
    read(
        ALL_WRONG,
        fields ->
            List.of(
                fields.number("number", 1, 20),
                fields.decimal("decimal", 0, 2),
                fields.isTrue("true"),
                fields.day("day"),
                fields.oneOf("colour", Map.of("red", 1), 0),
                fields.parts("parts", ANY, part -> part.text("name")),
                fields.part("part", part -> part.text("name"))));

    assertThat(lines())
        .containsExactly(
            "1:9 “number” should be a number from 1 to 20.",
            "2:10 “decimal” should be a number from 0 to 2.",
            "3:7 “true” should be true or false.",
            "4:6 “day” should be a date such as 2026-11-23.",
            "5:9 “rood” is not possible for “colour”. Choose from: red.",
            "6:9 The field “name” is missing. Add it and fill it in.",
            "6:13 “parts” should consist of fields, such as “name: text”.",
            "7:7 “part” should consist of fields, such as “name: text”.");
  }

  @Test
  void aMissingPartIsNotedOnceAndNotForEachOfItsFields() {
    assertThat(read("a: b\n", fields -> fields.text("a") + fields.part("part", f -> f.text("x"))))
        .isEqualTo("b");
    assertThat(lines()).containsExactly("1:1 The field “part” is missing. Add it and fill it in.");
  }

  @Test
  void tooManyItemsAreNotReadAtAll() {
    assertThat(read("a: [{}, {}, {}, {}]\n", fields -> fields.parts("a", ANY, Fields::spot)))
        .isEqualTo(List.of());
    assertThat(lines())
        .containsExactly("1:4 “a” has 4 items; 3 is the most that fits. Take some out.");
  }

  @Test
  void textsNeedTheLanguagesOfTheFileOnly() {
    String text = "a: {nl: hallo}\n";

    assertThat(read(text, fields -> fields.writtenIn(Set.of(Language.NL)).words("a")))
        .isEqualTo(LocalizedText.same("hallo"));
    assertThat(lines()).isEmpty();
    assertThat(read(text, fields -> fields.words("a"))).isEqualTo(LocalizedText.same("hallo"));
    assertThat(lines()).containsExactly("1:4 The English text of “a” is missing. Add “en: …”.");
  }

  @Test
  void idsMayBeUsedBeforeTheyAreDeclared() {
    read("use: later\n", fields -> fields.id("use", Kind.THING));
    read("id: later\n", fields -> fields.newId("id", Kind.THING));
    ids.check();

    assertThat(lines()).isEmpty();
  }

  @Test
  void anUnknownIdIsProposedTheNearestOne() {
    ids.know(Kind.THING, List.of("library", "liberty", "security"));
    read("use: [libary, securities, nothing]\n", fields -> fields.ids("use", Kind.THING));
    ids.check();

    assertThat(lines())
        .containsExactly(
            "1:7 There is no field “libary” here. Did you mean “library”?",
            "1:15 There is no field “securities” here. Did you mean “security”?",
            "1:27 There is no field “nothing” here. Remove it.");
  }

  @Test
  void longWordsOfAFileAreCutOffInMessages() {
    read("x".repeat(500) + ": 1\n", fields -> "");

    assertThat(lines())
        .containsExactly("1:1 There is no field “" + "x".repeat(120) + "…” here. Remove it.");
  }

  private Object read(String text, Function<Fields, Object> content) {
    Node.Mapping root = Tree.parse(text, flaws).orElseThrow();
    return new FileReading(flaws, ids).fields(root, content);
  }

  private List<String> lines() {
    Texts texts = new Texts(Language.EN);
    return flaws.inOrder().stream()
        .map(
            flaw -> flaw.spot().line() + ":" + flaw.spot().column() + " " + flaw.reason().in(texts))
        .toList();
  }
}

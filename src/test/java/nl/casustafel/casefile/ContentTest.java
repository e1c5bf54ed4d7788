package nl.casustafel.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The content as it lies in the project: schema, document and data say the same. */
class ContentTest {
  private static final Path CASES = Path.of("cases");
  private static final Path GUIDE = Path.of("src/main/resources/nl/casustafel/guide");

  /** Codes that only data know; people read them as names. */
  private static final Pattern CODE = Pattern.compile("\\b(S1|S2|AIA|CFR|Op\\.|G1/)");

  private static final Pattern ENGLISH =
      Pattern.compile("\\b(GDPR|AI Act|Charter|CJEU|recital|Annex|criterion|view|last|others)\\b");

  @Test
  void theSchemaOffersTheIdsOfTheGuideAndNoOthers() {
    JsonNode schema = JsonMapper.shared().readTree(text(CASES.resolve("case.schema.json")));
    JsonNode observation = schema.at("/$defs/observation/properties");
    JsonNode types = schema.at("/properties/dpia_prefill/properties/ap_list_check/items");

    assertThat(words(observation.get("theme"))).isEqualTo(known().themes());
    assertThat(words(observation.at("/questions/items"))).isEqualTo(known().questions());
    assertThat(words(observation.at("/risks/items"))).isEqualTo(known().risks());
    assertThat(words(types)).isEqualTo(known().apTypes());
    assertThat(words(schema.at("/properties/asks_also/items"))).isEqualTo(known().cases());
  }

  @Test
  void theExampleInTheDocumentIsAGoodCase() {
    assertThat(CaseSource.read("meeting-minutes.yaml", example(), known()))
        .isInstanceOf(ReadResult.Loaded.class);
  }

  @Test
  void theDocumentShowsProblemsAsTheyReallyLook() {
    String broken =
        example()
            .replace("theme: transparency", "theme: transparancy")
            .replace("      nl: Wat zou u aan het begin van het overleg zeggen?\n", "")
            .replace("[r-opaque-use]", "[r-opaque-used]");
    List<String> problems =
        CaseTexts.lines(CaseReader.read("meeting-minutes.yaml", broken, known()), Language.EN);

    assertThat(problems).hasSize(3);
    assertThat(text(Path.of("docs/case-format.md"))).contains(String.join("\n", problems));
  }

  @Test
  void everyReferenceReadsAsANameInBothLanguages() {
    Set<String> references = new HashSet<>();
    Stream.concat(files(CASES), files(GUIDE)).forEach(file -> collect(yaml(file), references));
    assertThat(references).hasSizeGreaterThan(150);

    assertThat(references).noneMatch(ref -> CODE.matcher(shown(ref, "en")).find());
    assertThat(references).noneMatch(ref -> CODE.matcher(shown(ref, "nl")).find());
    assertThat(references).noneMatch(ref -> ENGLISH.matcher(shown(ref, "nl")).find());
  }

  @Test
  void whatABuiltInCaseTakesFromItsSourceSaysWhereTheSourceSaysIt() {
    List<?> details =
        files(CASES)
            .map(ContentTest::yaml)
            .flatMap(file -> Stream.of(list(file, "background"), list(file, "missing")))
            .flatMap(List::stream)
            .toList();
    assertThat(details).hasSizeGreaterThan(20);

    assertThat(details)
        .allMatch(detail -> field(detail, "src").equals("source") == (field(detail, "at") != null));
  }

  @Test
  void everyObservationOfTheSourceStandsOnOneCard() {
    List<String> numbers =
        files(CASES)
            .flatMap(file -> list(yaml(file), "observations").stream())
            .flatMap(observation -> Stream.of(field(observation, "source_no").split(" \\+ ")))
            .sorted()
            .toList();

    assertThat(numbers)
        .isEqualTo(
            List.of(
                "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6",
                "2.7", "2.8", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"));
  }

  @Test
  void noSentenceThatTheRoomReadsHasMoreThan25Words() {
    List<String> read =
        files(CASES)
            .flatMap(file -> list(yaml(file), "observations").stream())
            .flatMap(observation -> Stream.of("text", "prompt").map(((Map<?, ?>) observation)::get))
            .flatMap(words -> Stream.of(field(words, "en"), field(words, "nl")))
            .flatMap(text -> Stream.of(text.split("(?<=[.?!:])\\s+")))
            .toList();
    assertThat(read).hasSizeGreaterThan(80);

    assertThat(read).allMatch(sentence -> sentence.split("\\s+").length <= 25);
  }

  private static String shown(String reference, String language) {
    String shown = reference;
    for (Object rule : list(yaml(GUIDE.resolve("references.yaml")), "rules")) {
      shown = shown.replaceAll(field(rule, "match"), field(rule, language));
    }
    return shown;
  }

  private static void collect(Object node, Set<String> references) {
    if (node instanceof Map<?, ?> fields) {
      for (String name : List.of("ref", "src", "rights")) {
        if (fields.get(name) instanceof List<?> list) {
          list.forEach(reference -> references.add((String) reference));
        }
      }
      fields.values().forEach(value -> collect(value, references));
    } else if (node instanceof List<?> items) {
      items.forEach(item -> collect(item, references));
    }
  }

  private static KnownIds known() {
    Set<String> questions = new HashSet<>();
    Set<String> cases = new HashSet<>();
    files(GUIDE.resolve("questions"))
        .flatMap(file -> list(yaml(file), "questions").stream())
        .forEach(question -> {
          questions.add(field(question, "id"));
          list(question, "cases").forEach(id -> cases.add((String) id));
        });
    cases.remove("all");
    Object inputs = ((Map<?, ?>) yaml(GUIDE.resolve("threshold.yaml"))).get("inputs");
    return new KnownIds(
        ids(yaml(GUIDE.resolve("themes.yaml")), "themes"),
        questions,
        ids(yaml(GUIDE.resolve("risks.yaml")), "risks"),
        ids(inputs, "ap_list"),
        cases,
        Map.of());
  }

  private static Set<String> ids(Object node, String name) {
    return list(node, name).stream().map(item -> field(item, "id")).collect(Collectors.toSet());
  }

  private static List<?> list(Object node, String name) {
    return (List<?>) ((Map<?, ?>) node).get(name);
  }

  private static String field(Object node, String name) {
    return (String) ((Map<?, ?>) node).get(name);
  }

  private static Set<String> words(JsonNode node) {
    return node.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  private static String example() {
    Matcher block =
        Pattern.compile("```yaml\n(# yaml.*?\nformat: 1.*?)```", Pattern.DOTALL)
            .matcher(text(Path.of("docs/case-format.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Object yaml(Path file) {
    return new Load(LoadSettings.builder().build()).loadFromString(text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

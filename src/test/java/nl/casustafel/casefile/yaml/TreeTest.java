package nl.casustafel.casefile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.casustafel.text.Message;
import org.junit.jupiter.api.Test;

class TreeTest {
  private final Flaws flaws = new Flaws("a.yaml");

  @Test
  void everyNodeKnowsWhereItStands() {
    Node.Mapping root = parse("# 😀\nname: 'x y'\nlist:\n  - one\n  - {two: 2}\n");

    assertThat(root.spot()).isEqualTo(new Spot(2, 1));
    assertThat(root.entry("name"))
        .contains(
            new Node.Entry(
                new Node.Scalar("name", true, new Spot(2, 1), 4, 8),
                new Node.Scalar("x y", false, new Spot(2, 7), 10, 15)));
    assertThat(root.entry("list").orElseThrow().value())
        .isInstanceOfSatisfying(
            Node.Sequence.class,
            list -> {
              assertThat(list.spot()).isEqualTo(new Spot(4, 3));
              assertThat(list.items().stream().map(Node::spot))
                  .containsExactly(new Spot(4, 5), new Spot(5, 5));
            });
    assertThat(flaws.isEmpty()).isTrue();
  }

  @Test
  void columnsCountWhatPeopleSee() {
    parse("a: 😀😀 # fine\n😀: 1\n😀: 2\n");

    assertThat(flaws.inOrder())
        .containsExactly(new Flaw(new Spot(3, 1), Message.of(YamlText.FIELD_TWICE, "😀", 2)));
    assertThat(Spot.of("a😀\r\nb😀c", 8)).isEqualTo(new Spot(2, 3));
    assertThat(Spot.of("a\rb", 2)).isEqualTo(new Spot(2, 1));
  }

  @Test
  void aValueThatIsLeftOpenIsNothing() {
    Node.Mapping root = parse("a:\nb: ~\nc: null\nd: ''\ne: \"~\"\n");

    assertThat(root.entries().stream().map(entry -> ((Node.Scalar) entry.value()).isNothing()))
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void wordsStayWordsAndNumbersStayAsWritten() {
    Node.Mapping root = parse("a: no\nb: 2.10\nc: 0x1F\nd: 2026-11-23\n");

    assertThat(root.entries().stream().map(entry -> ((Node.Scalar) entry.value()).text()))
        .containsExactly("no", "2.10", "0x1F", "2026-11-23");
  }

  @Test
  void aTextOfOneMegabyteIsTheMostThatIsRead() {
    String line = "a: " + "x".repeat(Utf8.LARGEST - 4) + "\n";

    assertThat(Tree.parse(line, flaws)).isPresent();
    assertThat(Tree.parse(line + " ", flaws)).isEmpty();
    assertThat(flaws.inOrder())
        .containsExactly(new Flaw(Spot.START, Message.of(YamlText.FILE_TOO_LARGE, 1024)));
  }

  @Test
  void fiftyLevelsAreReadAndNotOneMore() {
    assertThat(Tree.parse("a: " + "[".repeat(49) + "]".repeat(49), flaws)).isPresent();
    assertThat(Tree.parse("a: " + "[".repeat(50) + "]".repeat(50), flaws)).isEmpty();
    assertThat(flaws.inOrder())
        .containsExactly(new Flaw(new Spot(1, 53), Message.of(YamlText.TOO_DEEP, 50)));
  }

  @Test
  void bytesOfAnotherEncodingAreFoundByLineAndColumn() {
    byte[] bytes = "één\nt\u00e9\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.decode(bytes, flaws)).contains("één\nté\n");

    bytes[bytes.length - 2] = 'x';
    assertThat(Utf8.decode(bytes, flaws)).isEmpty();
    assertThat(flaws.inOrder())
        .containsExactly(new Flaw(new Spot(2, 2), Message.of(YamlText.NOT_UTF8)));
  }

  @Test
  void aCutOffLetterAtTheEndIsFound() {
    assertThat(Utf8.decode(new byte[] {'a', (byte) 0xC3}, flaws)).isEmpty();
    assertThat(flaws.inOrder())
        .containsExactly(new Flaw(new Spot(1, 2), Message.of(YamlText.NOT_UTF8)));
  }

  private Node.Mapping parse(String text) {
    Optional<Node.Mapping> root = Tree.parse(text, flaws);
    return root.orElseThrow(() -> new AssertionError(flaws.inOrder().toString()));
  }
}

package nl.casustafel.casefile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextEditsTest {

  @Test
  void valuesOfEveryStyleAreReplacedInPlace() {
    String text =
        """
        # 😀 first
        plain: one # remark
        quoted: "two"
        folded: >-
          three
          and four

        # last
        list: [a, b]
        """;
    TextEdits edits = new TextEdits(text);
    Node.Mapping root = Tree.parse(text, new Flaws("a.yaml")).orElseThrow();
    root.entries().forEach(entry -> edits.replace(entry.value(), "X"));

    assertThat(edits.text())
        .isEqualTo(
            """
            # 😀 first
            plain: X # remark
            quoted: X
            folded: X

            # last
            list: X
            """);
  }

  @Test
  void aLineIsPutBeforeAField() {
    String text = "a: 1\nb: 2\n";
    TextEdits edits = new TextEdits("\uFEFF" + text);
    Node.Mapping root = Tree.parse(text, new Flaws("a.yaml")).orElseThrow();
    edits.insertBefore(root.entry("b").orElseThrow().name(), "new: 3");

    assertThat(edits.text()).isEqualTo("a: 1\nnew: 3\nb: 2\n");
  }

  @Test
  void quotedTextReadsBackAsItWas() {
    String title = "He said: \"it\\s 5 # 6\" {a} é 😀";
    String yaml = "t: " + TextEdits.quoted(" " + title + "\n") + "\n";

    assertThat(Tree.parse(yaml, new Flaws("a.yaml")).orElseThrow().entry("t").orElseThrow().value())
        .isInstanceOfSatisfying(
            Node.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(title));
  }
}

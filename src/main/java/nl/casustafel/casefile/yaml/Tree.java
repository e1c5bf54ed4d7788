package nl.casustafel.casefile.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses YAML of at most 1 MB into nodes. Anchors, types, a second document, a name used twice and
 * more than 50 levels are refused, so that no text can grow while it is read.
 */
public final class Tree {
  private Tree() {}

  /** The fields of the document, or nothing when a flaw was noted. */
  public static Optional<Node.Mapping> parse(String source, Flaws flaws) {
    String text = Utf8.withoutMark(source);
    if (text.length() > Utf8.LARGEST) {
      flaws.add(Spot.START, YamlText.FILE_TOO_LARGE, Utf8.LARGEST / 1024);
      return Optional.empty();
    }
    return isPrintable(text, flaws) ? build(text, flaws) : Optional.empty();
  }

  private static Optional<Node.Mapping> build(String text, Flaws flaws) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(2 * Utf8.LARGEST).build();
    try {
      Node root =
          new Branches(new ParserImpl(settings, new StreamReader(settings, text)), flaws).root();
      if (root instanceof Node.Mapping mapping) {
        return Optional.of(mapping);
      }
      boolean empty = root instanceof Node.Scalar scalar && scalar.isNothing();
      flaws.add(root.spot(), empty ? YamlText.FILE_EMPTY : YamlText.SYNTAX_NO_COLON);
    } catch (Refusal refusal) {
      flaws.add(refusal.spot(), refusal.reason(), refusal.arguments());
    } catch (MarkedYamlEngineException syntax) {
      SyntaxFlaw.note(syntax, flaws);
    } catch (YamlEngineException unplaced) {
      flaws.add(Spot.START, YamlText.SYNTAX);
    }
    return Optional.empty();
  }

  private static boolean isPrintable(String text, Flaws flaws) {
    int offset = 0;
    while (offset < text.length()) {
      int point = text.codePointAt(offset);
      if (!StreamReader.isPrintable(point)) {
        flaws.add(Spot.of(text, offset), YamlText.CONTROL_CHARACTER, hexadecimal(point));
        return false;
      }
      offset += Character.charCount(point);
    }
    return true;
  }

  static String hexadecimal(int point) {
    return String.format(Locale.ROOT, "%04X", point);
  }
}

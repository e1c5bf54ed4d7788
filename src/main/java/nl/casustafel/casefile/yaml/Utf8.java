package nl.casustafel.casefile.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text; anything that is not UTF-8 is a flaw with its place. */
public final class Utf8 {

  /** The largest file that is read, in bytes: 1 MB. */
  public static final int LARGEST = 1 << 20;

  private static final int KILOBYTE = 1024;

  private Utf8() {}

  /** The text without its byte order mark, or nothing when a flaw was noted. */
  public static Optional<String> decode(byte[] bytes, Flaws flaws) {
    if (bytes.length > LARGEST) {
      flaws.add(Spot.START, YamlText.FILE_TOO_LARGE, LARGEST / KILOBYTE);
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      flaws.add(Spot.of(text, text.length()), YamlText.NOT_UTF8);
      return Optional.empty();
    }
    return Optional.of(withoutMark(text.toString()));
  }

  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

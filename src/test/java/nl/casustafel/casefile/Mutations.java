package nl.casustafel.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Damages a text file in ways that editors, people and attackers do; the same seed, the same harm.
 */
public final class Mutations {
  private static final List<String> TROUBLE =
      List.of(
          "\t",
          "\0",
          "\u0007",
          "\u2028",
          "\uFEFF",
          "😀",
          "&a ",
          "*a ",
          "!!binary ",
          "!x ",
          "[",
          "{",
          "]",
          "}",
          "? ",
          "- ",
          "---\n",
          "...\n",
          "%YAML 9.9\n",
          "| ",
          ">- ",
          "'",
          "\"",
          "\"\\0\"",
          ": ",
          " #",
          ",",
          "~",
          "<<: ",
          "null",
          "true",
          "@",
          "`",
          "\r",
          "../",
          "'{0}'",
          "{1,choice}",
          "99999999999999999999999",
          "-1",
          "1e308",
          "0x7fffffff",
          "NaN",
          "2026-99-99",
          "\\");

  private final RandomGenerator random;

  public Mutations(RandomGenerator random) {
    this.random = random;
  }

  /** The file after one to three mutations. */
  public byte[] of(byte[] file) {
    byte[] mutated = file;
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      mutated = random.nextInt(4) == 0 ? bytes(mutated) : lines(mutated);
    }
    return mutated;
  }

  private byte[] bytes(byte[] file) {
    if (file.length == 0) {
      return file;
    }
    int at = random.nextInt(file.length);
    return switch (random.nextInt(4)) {
      case 0 -> {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
      case 1 -> Arrays.copyOf(file, at);
      case 2 -> spliced(file, at, at, new byte[] {(byte) random.nextInt(256)});
      default ->
          spliced(
              file,
              at,
              Math.min(file.length, at + random.nextInt(60)),
              Arrays.copyOfRange(file, at / 2, at / 2 + random.nextInt(60)));
    };
  }

  private static byte[] spliced(byte[] file, int from, int to, byte[] piece) {
    byte[] result = new byte[file.length - (to - from) + piece.length];
    System.arraycopy(file, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(file, to, result, from + piece.length, file.length - to);
    return result;
  }

  private byte[] lines(byte[] file) {
    List<String> lines =
        new ArrayList<>(
            Arrays.asList(new String(file, StandardCharsets.ISO_8859_1).split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(9)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, line);
      case 2 -> Collections.swap(lines, at, other);
      case 3 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.stripLeading());
      case 4 -> lines.set(at, name(line) + value(lines.get(other)));
      case 5 -> lines.set(at, name(line) + " " + trouble());
      case 6 -> lines.set(at, name(lines.get(other)) + value(line));
      case 7 -> {
        int column = random.nextInt(line.length() + 1);
        lines.set(at, line.substring(0, column) + trouble() + line.substring(column));
      }
      default -> lines.set(at, line.replaceAll("[0-9]+", "9".repeat(1 + random.nextInt(30))));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String trouble() {
    String piece = TROUBLE.get(random.nextInt(TROUBLE.size()));
    return new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf(':') + 1);
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1);
  }
}

package nl.casustafel.report.type;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that their neighbours ask for. The forms are those that Unicode
 * names: first, middle and last of a word's joined part, and alone.
 */
final class ArabicForms {
  private static final int FROM = 0xFB50;
  private static final int TO = 0xFEFC;
  private static final char LAM = 'ل';

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  private final Map<String, Map<Form, Character>> forms = new HashMap<>();

  ArabicForms() {
    for (char shaped = FROM; shaped <= TO; shaped++) {
      String name = Character.getName(shaped);
      if (name == null || !name.startsWith("ARABIC ") || !name.endsWith(" FORM")) {
        continue;
      }
      String letters = Normalizer.normalize(String.valueOf(shaped), Normalizer.Form.NFKC);
      boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM;
      if (letters.length() == 1 || (lamAlef && name.contains("LAM WITH ALEF"))) {
        Form form = Form.valueOf(name.split(" ", -1)[name.split(" ", -1).length - 2]);
        forms.computeIfAbsent(letters, none -> new HashMap<>()).putIfAbsent(form, shaped);
      }
    }
  }

  /** The text in logical order, each letter in its form; other text as it is. */
  String shaped(String text) {
    if (text.chars().noneMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
      return text;
    }
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      String letter = letterAt(text, i);
      Map<Form, Character> of = forms.getOrDefault(letter, Map.of());
      i += letter.length() - 1;
      if (isMark(text.charAt(i))) {
        shaped.append(letter);
        continue;
      }
      boolean joins = of.containsKey(Form.INITIAL) && takesJoin(text, i + 1);
      Form form =
          joined && of.containsKey(Form.FINAL)
              ? (joins ? Form.MEDIAL : Form.FINAL)
              : (joins ? Form.INITIAL : Form.ISOLATED);
      Character found = of.get(form);
      shaped.append(found == null ? letter : found.toString());
      joined = joins;
    }
    return shaped.toString();
  }

  /** One letter, or a lam with its alef. */
  private String letterAt(String text, int at) {
    String pair = text.substring(at, Math.min(text.length(), at + 2));
    return forms.containsKey(pair) ? pair : text.substring(at, at + 1);
  }

  private boolean takesJoin(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        return forms.getOrDefault(letterAt(text, i), Map.of()).containsKey(Form.FINAL);
      }
    }
    return false;
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}

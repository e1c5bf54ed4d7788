package nl.casustafel.casefile.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids that files declare and refer to. References are checked at the end, so that the order in
 * which things are read does not matter. For one thread.
 */
public final class Ids {
  private static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final Map<IdKind, Map<String, Declaration>> declared = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private record Declaration(String file, Spot spot) {}

  private record Reference(IdKind kind, Node.Scalar id, Flaws flaws) {}

  public static boolean isValid(String id) {
    return PATTERN.matcher(id).matches();
  }

  /** Ids that are known from elsewhere. */
  public void know(IdKind kind, Collection<String> known) {
    known.forEach(id -> of(kind).put(id, new Declaration("", Spot.START)));
  }

  /** An id that is introduced here; it must be new and well-formed. */
  void declare(IdKind kind, Node.Scalar id, Flaws flaws) {
    if (!isValid(id.text())) {
      flaws.add(id.spot(), YamlText.ID_PATTERN, id.text());
      return;
    }
    Declaration earlier = of(kind).putIfAbsent(id.text(), new Declaration(flaws.file(), id.spot()));
    if (earlier != null) {
      int line = earlier.spot().line();
      flaws.add(id.spot(), YamlText.ID_TWICE, id.text(), earlier.file(), line);
    }
  }

  /** An id that must exist once everything has been read. */
  public void refer(IdKind kind, Node.Scalar id, Flaws flaws) {
    references.add(new Reference(kind, id, flaws));
  }

  /** Notes every reference to an id that nobody declared. */
  public void check() {
    for (Reference reference : references) {
      Set<String> known = of(reference.kind()).keySet();
      String id = reference.id().text();
      if (!known.contains(id)) {
        Spot spot = reference.id().spot();
        String meant = NearestWord.of(id, known).orElse("");
        int hint = meant.isEmpty() ? 0 : 1;
        reference.flaws().add(spot, reference.kind().unknown(), id, hint, meant);
      }
    }
    references.clear();
  }

  private Map<String, Declaration> of(IdKind kind) {
    return declared.computeIfAbsent(kind, k -> new HashMap<>());
  }
}

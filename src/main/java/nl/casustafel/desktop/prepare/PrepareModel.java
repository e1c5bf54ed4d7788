package nl.casustafel.desktop.prepare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.casustafel.casefile.library.CaseShelf;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.details.TypedDetails;
import nl.casustafel.desktop.kit.typing.KeptForm;
import nl.casustafel.desktop.kit.typing.KeptTexts;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.part.WorkshopParts;
import nl.casustafel.workshop.plan.Programme;
import org.jspecify.annotations.Nullable;

/** A workshop while it is prepared: everything as typed, whether right or not. */
public final class PrepareModel {
  private final CaseSource source;
  private final CaseShelf shelf;
  private final AgendaDraft agenda;
  private final ProgrammeDraft programme;
  private final TypedDetails details = new TypedDetails();
  private final ObjectProperty<Language> language;
  private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.CORE);
  private @Nullable KeptTexts kept;
  private String proposedTitle = "";

  /**
   * @param shelf where the cases are found whose questions are asked too
   * @param language the one to begin with
   */
  public PrepareModel(
      CaseSource source, CaseShelf shelf, Guide guide, Language language, LocalDate today) {
    this.source = source;
    this.shelf = shelf;
    this.agenda =
        new AgendaDraft(
            Arrays.stream(Depth.values())
                .map(each -> DepthPlan.of(each, source.template(), guide, WorkshopParts.KNOWN))
                .toList());
    this.programme = new ProgrammeDraft(source.template(), guide, depth);
    this.language = new SimpleObjectProperty<>(language);
    details.dateProperty().set(today);
    details.dateProperty().subscribe(this::proposeTitle);
    this.language.subscribe(this::proposeTitle);
    proposeTitle();
  }

  /** Goes on with what was filled in before, and keeps what is filled in from now on. */
  public void keepIn(KeptForm form) {
    kept = form.kept();
    form.keep("language", language, List.of(Language.values()));
    details.keepIn(form, () -> proposedTitle);
    form.keep("depth", depth, List.of(Depth.values()));
    agenda.keepIn(form);
    programme.keepIn(form);
  }

  /** Case and date, in the language of the workshop; a title of one's own is left alone. */
  private void proposeTitle() {
    LocalDate day = details.dateProperty().get();
    if (day == null || !details.titleProperty().get().equals(proposedTitle)) {
      return;
    }
    Texts texts = new Texts(language.get());
    proposedTitle = texts.of(source.template().titles().shortTitle()) + ", " + texts.date(day);
    details.titleProperty().set(proposedTitle);
  }

  /** The workshop as it can begin; empty as long as something is wrong. */
  Optional<Prepared> prepared() {
    if (!programme.programme().exists() && agenda.isFlawed(depth.get())) {
      return Optional.empty();
    }
    return details
        .about(language.get(), depth.get())
        .map(info ->
            programme.programme().exists()
                ? new Prepared(info, Map.of(), programme.programme())
                : new Prepared(info, agenda.changes(depth.get()), Programme.NONE));
  }

  /** Whether the case was written in the language of the workshop. */
  boolean caseSpeaksIt() {
    return source.template().settings().languages().contains(language.get());
  }

  /** The titles of the cases whose questions are asked too. */
  List<LocalizedText> asksAlso() {
    return source.template().settings().asksAlso().stream()
        .flatMap(id -> shelf.find(id).stream())
        .map(other -> other.template().titles().shortTitle())
        .toList();
  }

  public CaseSource source() {
    return source;
  }

  AgendaDraft agenda() {
    return agenda;
  }

  /** What the group treats in the time that it has. */
  ProgrammeDraft programme() {
    return programme;
  }

  /** Where what is filled in is kept, if it is. */
  Optional<KeptTexts> kept() {
    return Optional.ofNullable(kept);
  }

  /** What it is called, of whom, when and with whom. */
  TypedDetails details() {
    return details;
  }

  ObjectProperty<Language> languageProperty() {
    return language;
  }

  ObjectProperty<Depth> depthProperty() {
    return depth;
  }
}

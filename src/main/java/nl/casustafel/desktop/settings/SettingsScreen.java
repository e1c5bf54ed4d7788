package nl.casustafel.desktop.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Page;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.desktop.kit.outside.WebPages;
import nl.casustafel.guide.law.GuideStatus;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The settings, where the data are, and what the content is worth. */
public final class SettingsScreen implements Screen {
  private final SettingsModel model;
  private final DataCard data;
  private final Page page;
  private final Listening listening = new Listening();
  private final boolean aboutData;
  private final String title;

  /**
   * What the settings tell about.
   *
   * @param status null as long as the content is not read
   * @param dataFirst whether somebody asked where the data are
   */
  public record Subject(String version, @Nullable GuideStatus status, boolean dataFirst) {}

  public SettingsScreen(
      SettingsModel model,
      Subject subject,
      Folders folders,
      WebPages pages,
      Dialogs dialogs,
      Texts texts) {
    this.model = model;
    this.aboutData = subject.dataFirst();
    this.title = texts.of(SettingsText.TITLE);
    data = new DataCard(model, folders, dialogs, texts, listening);
    VBox set =
        new VBox(
            new WindowCard(model, texts, listening),
            new CasesCard(model, folders, texts, listening));
    set.getStyleClass().add("card-stack");
    VBox kept = new VBox(data);
    EvenColumns columns = new EvenColumns(32, 2);
    columns.show(aboutData ? List.of(kept, set) : List.of(set, kept));
    page =
        new Page(
            title,
            texts.of(SettingsText.LINE),
            columns,
            new AboutProgramCard(subject.version(), subject.status(), pages, texts));
    page.getStyleClass().add("settings");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(title);
  }

  @Override
  public void left() {
    listening.end();
  }

  @Override
  public void shown() {
    model.lookAtData();
  }

  @Override
  public @Nullable Node firstFocus() {
    return aboutData ? data.open() : null;
  }
}

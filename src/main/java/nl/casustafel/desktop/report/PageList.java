package nl.casustafel.desktop.report;

import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The pages below each other, each painted when it comes into sight. */
final class PageList extends ListView<Integer> {
  private static final int WIDEST = 820;
  private static final int NARROWEST = 240;
  private static final int PIXELS = 2 * WIDEST;
  private static final int GAP = 24;
  private static final int MARGIN = 32;

  private final ReportModel model;
  private final PdfPages pages;
  private final Texts texts;

  PageList(ReportModel model, PdfPages pages, Texts texts) {
    this.model = model;
    this.pages = pages;
    this.texts = texts;
    getStyleClass().add("page-list");
    setAccessibleText(texts.of(PreviewText.PAGES, pages.count()));
    widthProperty().subscribe(this::fit);
    setCellFactory(list -> new PageCell());
    IntStream.range(0, pages.count()).forEach(getItems()::add);
  }

  // A page is as wide as there is room, so that nobody has to scroll sideways.
  private void fit() {
    double size = pageWidth() * pages.ratio(0) + GAP;
    if (size != getFixedCellSize()) {
      setFixedCellSize(size);
      refresh();
    }
  }

  private double pageWidth() {
    return Math.clamp(getWidth() - MARGIN, NARROWEST, WIDEST);
  }

  boolean shows(PdfPages others) {
    return pages.equals(others);
  }

  /** One page; a white sheet until it is painted. */
  private final class PageCell extends ListCell<Integer> {
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);

    PageCell() {
      sheet.getStyleClass().add("sheet");
      sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
      picture.setPreserveRatio(true);
      getStyleClass().add("page-cell");
    }

    @Override
    protected void updateItem(@Nullable Integer page, boolean empty) {
      super.updateItem(page, empty);
      if (empty || page == null) {
        setGraphic(null);
        return;
      }
      picture.setImage(null);
      double width = pageWidth();
      picture.setFitWidth(width);
      sheet.setPrefSize(width, width * pages.ratio(page));
      setAccessibleText(texts.of(PreviewText.PAGE, page + 1, pages.count()));
      setGraphic(sheet);
      model.paint(
          page,
          PIXELS,
          image -> {
            // Meanwhile the cell may show another page.
            if (page.equals(getItem())) {
              picture.setImage(image);
            }
          });
    }
  }
}

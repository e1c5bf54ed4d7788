package nl.casustafel.desktop.shell;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.desktop.console.ConsoleScreen;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.home.HomeModel;
import nl.casustafel.desktop.home.HomeScreen;
import nl.casustafel.desktop.kit.Look;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.desktop.report.ReportModel;
import nl.casustafel.desktop.report.ReportScreen;
import nl.casustafel.store.OpenResult;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopInfo;
import nl.casustafel.workshop.WorkshopView;

/** Joins window, screens and services: who comes after whom. JavaFX thread only. */
public final class Shell {
}

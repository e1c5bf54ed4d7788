package nl.casustafel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.casustafel.App;
import nl.casustafel.cli.CliServices;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.report.Report;
import nl.casustafel.report.html.HtmlWriter;
import nl.casustafel.report.pdf.PdfWriter;
import nl.casustafel.report.type.Typesetting;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import org.apache.pdfbox.Loader;

/**
 * The report of the demonstration as PDF: by a whole process from its start to its end, and by a
 * JVM that has made some before; beside Chromium's print of the same page in the same run, without
 * what archives and screen readers need. Argument: the name of Chromium ({@code chromium}).
 */
public final class ReportBench {
  private static final int PROCESSES = 5;
  private static final int WARM_UP = 15;
  private static final int WARM = 15;
  private static final double TIMES_CHROMIUM = 2.2;
  private static final double WARM_MILLIS = 700;

  private ReportBench() {}

  /** How long something took, and how much of the processors. */
  private record Cost(double wall, double cpu) {
    static Cost median(List<Cost> costs) {
      double[] walls = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
      double[] cpus = costs.stream().mapToDouble(Cost::cpu).sorted().toArray();
      return new Cost(walls[walls.length / 2], cpus[cpus.length / 2]);
    }
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path folder = Files.createTempDirectory("casustafel-bench");
    Printed printed = printed(folder.resolve("data"));
    Report report = printed.report();
    Path page = folder.resolve("report.html");
    try (Typesetting type = Typesetting.open(Language.NL)) {
      Files.writeString(page, HtmlWriter.write(report, type));
    }
    List<Cost> browser = new ArrayList<>();
    List<Cost> ours = new ArrayList<>();
    // In turn, so that what else the machine does weighs on both.
    for (int i = 0; i < PROCESSES; i++) {
      browser.add(
          process(chromium(arguments.length > 0 ? arguments[0] : "chromium", page, folder)));
      ours.add(process(program(folder, printed.id())));
    }
    System.out.printf("%d pages%n", pages(folder));
    compare(browser, ours);
    print("this program, warm", warm(report), WARM_MILLIS);
    System.exit(0);
  }

  private static void compare(List<Cost> browser, List<Cost> ours) {
    Cost chromium = Cost.median(browser);
    Cost program = Cost.median(ours);
    print("Chromium, whole process", chromium, Double.NaN);
    print("this program, whole process", program, TIMES_CHROMIUM * chromium.wall());
    double[] times =
        IntStream.range(0, PROCESSES)
            .mapToDouble(i -> ours.get(i).wall() / browser.get(i).wall())
            .sorted()
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "whole process: %.2f times Chromium on the clock, run by run (%.2f to %.2f, aim %.1f),"
            + " %.2f times its processor%n",
        times[PROCESSES / 2],
        times[0],
        times[PROCESSES - 1],
        TIMES_CHROMIUM,
        program.cpu() / chromium.cpu());
  }

  private record Printed(String id, Report report) {}

  private static Printed printed(Path data) {
    App app = new App();
    try (CliServices.OpenWorkshops open = app.open(data, "bench")) {
      var source = app.builtInCases().getFirst();
      LocalDate day = LocalDate.of(2026, 11, 23);
      Workshop workshop =
          open.workshops()
              .begin(Rehearsal.info(source.template(), Language.NL, day), source, app.guideFiles());
      new Rehearsal(workshop, 0).play();
      return new Printed(
          open.workshops().list().getFirst().id().value(),
          Report.of(workshop.view(), Language.NL, day));
    }
  }

  private static List<String> chromium(String name, Path page, Path folder) {
    return List.of(
        name,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("chromium"),
        "--no-pdf-header-footer",
        "--print-to-pdf=" + folder.resolve("chromium.pdf"),
        page.toUri().toString());
  }

  private static List<String> program(Path folder, String workshop) {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-agentlib"))
        .forEach(words::add);
    words.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "nl.casustafel.Main",
            "report",
            "--data",
            folder.resolve("data").toString(),
            "--workshop",
            workshop,
            "--out",
            folder.resolve("report.pdf").toString()));
    return words;
  }

  /** Read through {@code time}, since a JVM cannot ask what the children of its children took. */
  private static Cost process(List<String> command) throws IOException, InterruptedException {
    Path times = Files.createTempFile("times", ".txt");
    List<String> words = new ArrayList<>(List.of("bash", "-c", TIMED, times.toString()));
    words.addAll(command);
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("failed: " + command);
    }
    String[] seconds = Files.readString(times).strip().split(" ", -1);
    return new Cost(
        1000 * Double.parseDouble(seconds[0]),
        1000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])));
  }

  private static final String TIMED =
      "TIMEFORMAT='%R %U %S'; { time \"$@\" 2>/dev/null ; } 2> \"$0\"";

  private static int pages(Path folder) throws IOException {
    try (var document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static Cost warm(Report report) {
    for (int i = 0; i < WARM_UP; i++) {
      PdfWriter.bytes(report);
    }
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < WARM; i++) {
      long cpu = cpu();
      long begun = System.nanoTime();
      PdfWriter.bytes(report);
      costs.add(new Cost((System.nanoTime() - begun) / 1e6, (cpu() - cpu) / 1e6));
    }
    return Cost.median(costs);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String name, Cost cost, double limit) {
    String against =
        Double.isNaN(limit)
            ? ""
            : String.format(
                Locale.ROOT,
                "  limit %5.0f ms  %s",
                limit,
                cost.wall() <= limit ? "within" : "EXCEEDED");
    System.out.printf(
        Locale.ROOT,
        "%-28s median %7.0f ms on the clock, %7.0f ms of processor%s%n",
        name,
        cost.wall(),
        cost.cpu(),
        against);
  }
}

package nl.casustafel.desktop.console.conclusion;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.Conclusion;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import org.jspecify.annotations.Nullable;

/** What can be concluded about one topic. */
public record TopicModel(ConsoleModel console, Topic topic) {

  Conclusion conclusion() {
    return concluded().of(topic);
  }

  Concluded concluded() {
    return console.view().results().concluded();
  }

  Statement statement() {
    return conclusion().statement();
  }

  void conclude(@Nullable Verdict verdict) {
    change(statement -> statement.with(verdict));
  }

  void saidOn(@Nullable LocalDate day) {
    change(statement -> statement.saidOn(day));
  }

  void dueOn(@Nullable LocalDate day) {
    change(statement -> statement.dueOn(day));
  }

  Draft words() {
    return draft("words", Statement::words, Statement::saying);
  }

  Draft by() {
    return draft("by", Statement::by, Statement::saidBy);
  }

  private void change(UnaryOperator<Statement> change) {
    console.change(view -> command(view, change), refused -> {});
  }

  private Command command(WorkshopView view, UnaryOperator<Statement> change) {
    return new Command.Conclude(topic, change.apply(view.results().concluded().statement(topic)));
  }

  private Draft draft(
      String field,
      Function<Statement, String> read,
      BiFunction<Statement, String, Statement> write) {
    return console.draft(
        topic.subject(),
        "conclusion: " + field,
        view -> read.apply(view.results().concluded().statement(topic)),
        (view, text) -> command(view, statement -> write.apply(statement, text)));
  }
}

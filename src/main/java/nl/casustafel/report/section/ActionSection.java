package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Excerpt;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.risk.FoundRisk;

/** What is to be done after the workshop, by whom and by when. */
final class ActionSection {
  private ActionSection() {}

  static Section of(Reading reading) {
    List<ActionItem> actions = reading.results().actions();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, reading.say(ReportText.ACTIONS_LEAD)));
    blocks.add(
        actions.isEmpty()
            ? new Block.Paragraph(Tone.TEXT, reading.say(ReportText.NO_ACTIONS))
            : table(actions, reading));
    return new Section(
        "actions", reading.say(ReportText.ACTIONS), Basis.of(reading, ReportPlace.ACTIONS), blocks);
  }

  private static Block table(List<ActionItem> actions, Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (ActionItem action : actions) {
      FollowUp followUp = action.followUp();
      rows.add(
          List.of(
              Phrase.of(what(action, reading)),
              Phrase.of(from(action, reading)),
              Phrase.of(orDash(followUp.owner())),
              Phrase.of(orDash(reading.date(followUp.by()))),
              Phrase.of(reading.say(followUp.done() ? ReportText.DONE : ReportText.OPEN))));
    }
    return new Block.Table(
        reading.say(ReportText.ACTIONS_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.ACTION), 35),
            Column.of(reading.say(ReportText.COMES_FROM), 18),
            Column.of(reading.say(ReportText.WHO), 19),
            Column.of(reading.say(ReportText.BY), 19),
            Column.of(reading.say(ReportText.STATE), 9)),
        rows);
  }

  /**
   * What, and by whom if known, in at most so many characters. What is cut is what there is to do:
   * who does it and by when is said in few words, and is said nowhere else.
   */
  static String inALine(ActionItem action, int most, Reading reading) {
    String who = ObservationSection.who(action.followUp().owner(), action.followUp().by(), reading);
    if (who.isBlank()) {
      return Excerpt.of(what(action, reading), most);
    }
    String doer = Excerpt.of(who, most / 2);
    int around = reading.say(ReportText.ACTION_IN_A_LINE, "", doer).length();
    return reading.say(
        ReportText.ACTION_IN_A_LINE, Excerpt.of(what(action, reading), most - around), doer);
  }

  private static String what(ActionItem action, Reading reading) {
    String text = reading.say(action.text());
    return switch (action.kind()) {
      case FIND_OUT -> reading.say(ReportText.FIND_OUT, text);
      case DUTY, MEASURE, RISK_MEASURE, AGREED -> text;
    };
  }

  private static String from(ActionItem action, Reading reading) {
    return switch (action.kind()) {
      case FIND_OUT, DUTY ->
          reading
              .view()
              .question(action.about())
              .flatMap(asked -> reading.guide().theme(asked.question().theme()))
              .map(theme -> reading.say(ReportText.FROM_THEME, reading.say(theme.name())))
              .orElse(action.about());
      case MEASURE ->
          reading
              .view()
              .observation(action.about())
              .map(observation ->
                  reading.say(ReportText.FROM_OBSERVATION_NUMBER, observation.number()))
              .orElse(action.about());
      case RISK_MEASURE -> against(action, reading);
      case AGREED -> reading.say(ReportText.FROM_GROUP);
    };
  }

  /** The risks that a measure of the list works against, by their numbers. */
  private static String against(ActionItem action, Reading reading) {
    List<String> risks =
        reading.results().risks().stream()
            .filter(risk ->
                risk.treatment().measures().stream().anyMatch(of -> of.id().equals(action.id())))
            .map(FoundRisk::number)
            .toList();
    return risks.isEmpty()
        ? reading.say(ReportText.FROM_GROUP)
        : reading.say(ReportText.FROM_RISKS, risks.size(), String.join(", ", risks));
  }

  private static String orDash(String text) {
    return text.isBlank() ? "–" : text;
  }
}

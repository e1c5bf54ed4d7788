package nl.casustafel.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.text.Texts;

/** Who does something after the workshop, and by when. */
final class Duties {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<MonthDay> FEASTS =
      Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

  private final List<RoleText> able;
  private final LocalDate workshopDay;
  private final Texts texts;
  private final Random random;

  Duties(String caseId, LocalDate workshopDay, Texts texts, Random random) {
    this.able = Cast.people(caseId).stream().filter(RoleText::findsOut).distinct().toList();
    this.workshopDay = workshopDay;
    this.texts = texts;
    this.random = random;
  }

  /** A role that can be given something to do; people concerned are guests at the table. */
  String someRole() {
    return texts.of(able.get(random.nextInt(able.size())));
  }

  /** A working day, two weeks to four months after the workshop. */
  LocalDate someDay() {
    LocalDate day = workshopDay.plusDays(14 + random.nextInt(100));
    while (WEEKEND.contains(day.getDayOfWeek()) || FEASTS.contains(MonthDay.from(day))) {
      day = day.plusDays(1);
    }
    return day;
  }
}

package nl.casustafel.workshop.session.guest;

/**
 * Who is there. The facilitator is never among them.
 *
 * @param joined phones that joined to vote
 * @param observers phones that joined to watch
 * @param connected phones that hear from us just now, observers among them
 * @param people the people that the phones speak for; more than {@code joined} with tables
 */
public record Attendance(int joined, int observers, int connected, int people) {}

package nl.casustafel.guide;

import nl.casustafel.guide.question.Depth;

/**
 * How long the parts of a workshop of one depth take, in minutes; the facilitator can change each.
 *
 * @param welcome the chain and the case together
 * @param perObservation for one observation, discussion included
 * @param perQuestion for one question that does not say its own minutes: those of older editions of
 *     the guide
 * @param risks for looking at the risks found
 * @param report for conclusions and the report
 */
public record AgendaTimes(
    Depth depth,
    double welcome,
    double perObservation,
    double perQuestion,
    double risks,
    double report) {}

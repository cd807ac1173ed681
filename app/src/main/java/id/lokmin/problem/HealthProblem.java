package id.lokmin.problem;

import id.lokmin.engine.calendar.Period;

/**
 * A problem that a meeting weighs.
 *
 * @param meeting the meeting's id
 * @param period whose figure it was picked for
 * @param number its number in the meeting, counted from 1
 * @param statement one sentence that everybody understands
 * @param indicator code, empty where it has none
 * @param place code of the area, empty for the whole working area
 * @param dropped whether the meeting does not weigh it any more
 */
public record HealthProblem(
        String id,
        String meeting,
        Period period,
        int number,
        String statement,
        String indicator,
        String place,
        Shown shown,
        boolean dropped) {}

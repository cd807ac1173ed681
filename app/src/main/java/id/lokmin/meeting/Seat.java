package id.lokmin.meeting;

/**
 * Somebody who is invited, as a position: the holder may change, the seat stays.
 *
 * @param sector the group on the attendance list
 */
public record Seat(String position, String sector) {}

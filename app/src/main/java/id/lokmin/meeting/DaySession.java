package id.lokmin.meeting;

import java.time.LocalTime;
import java.util.Optional;

/**
 * Another gathering on the day of a meeting, with an agenda and papers of its own: a Forum
 * Konsultasi Publik, a rembuk.
 *
 * @param meeting the meeting on whose day it is held
 * @param kind code of its {@link MeetingKind}
 */
public record DaySession(String id, String meeting, String kind, Optional<LocalTime> begins) {}

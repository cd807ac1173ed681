package id.lokmin.meeting.web;

import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.cluster.ClusterPages;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.meeting.live.Stages;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.problem.ScoringRounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The links that guests of one meeting hold: made for those invited, idle once it is off. */
@Component
class MeetingLinks {

    /** A link works this long after the day, or from now on while the day is open. */
    private static final Duration LIVES = Duration.ofDays(60);

    private final GuestLinks links;
    private final Invitations invitations;
    private final ClusterPages clusters;
    private final ScoringRounds rounds;
    private final Commitments commitments;
    private final Stages stages;
    private final PuskesmasDay day;
    private final Clock clock;

    MeetingLinks(
            GuestLinks links,
            Invitations invitations,
            ClusterPages clusters,
            ScoringRounds rounds,
            Commitments commitments,
            Stages stages,
            PuskesmasDay day,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.clusters = clusters;
        this.rounds = rounds;
        this.commitments = commitments;
        this.stages = stages;
        this.day = day;
        this.clock = clock;
    }

    private Instant until(Meeting meeting) {
        return meeting.day()
                .map(held -> held.atStartOfDay(day.zone()).toInstant())
                .filter(held -> held.isAfter(clock.instant()))
                .orElse(clock.instant())
                .plus(LIVES);
    }

    /** The link by which somebody invited answers. */
    void issue(Meeting meeting, Invitee invitee, String actor) {
        links.issue(Opening.ANSWER, invitee.id(), until(meeting), actor);
    }

    /** Those of everybody invited and of all clusters, made or prolonged. */
    void issueAll(Meeting meeting, String actor) {
        invitations.of(meeting.id()).forEach(invitee -> issue(meeting, invitee, actor));
        clusters.of(meeting.id())
                .forEach(page ->
                        links.issue(Opening.CLUSTER_PAGE, page.id(), until(meeting), actor));
    }

    /**
     * Makes every link by which guests act on a meeting useless, and closes its room. Those of the
     * invited stay: they then tell that it is off, and take nothing.
     */
    void revokeActs(Meeting meeting, String actor) {
        clusters.of(meeting.id())
                .forEach(page -> links.revoke(Opening.CLUSTER_PAGE, page.id(), actor));
        rounds.list(meeting.id())
                .forEach(round -> links.revoke(Opening.SCORING, round.id(), actor));
        commitments.find(meeting.id()).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .map(Commitment.Line::id)
                .forEach(line -> links.revoke(Opening.SIGNING, line, actor));
        Stream.of(Opening.CHECK_IN, Opening.MEETING_ROOM)
                .forEach(opening -> links.revoke(opening, meeting.id(), actor));
        stages.close(meeting.id(), actor);
    }
}

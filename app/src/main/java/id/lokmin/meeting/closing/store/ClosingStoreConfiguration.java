package id.lokmin.meeting.closing.store;

import id.lokmin.access.Audit;
import id.lokmin.followup.Promises;
import id.lokmin.insight.PresentedFigures;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.closing.MinutesBook;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.meeting.closing.SpokenPromises;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.meeting.live.MinutesLock;
import id.lokmin.shell.Storage;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosingStoreConfiguration {

    @Bean
    StoredClosings closings(Storage storage, Audit audit, Clock clock) {
        return new StoredClosings(storage, audit, clock);
    }

    @Bean
    PresentedFigures presentedFigures(
            StoredClosings closings, Meetings meetings, MeetingKinds kinds) {
        return new FiguresOfMeetings(closings, meetings, kinds);
    }

    @Bean
    MinutesBook minutesBook(Storage storage, Audit audit, Clock clock) {
        return new StoredMinutesBook(storage, audit, clock);
    }

    /** What is locked here, nobody types into any more. */
    @Bean
    MinutesLock minutesLock(MinutesBook book) {
        return meeting -> book.latest(meeting).filter(MinutesVersion::isLocked).isPresent();
    }

    @Bean
    Commitments commitments(Storage storage, Audit audit, Clock clock) {
        return new StoredCommitments(storage, audit, clock);
    }

    @Bean
    SpokenPromises spokenPromises(Storage storage, Minutes minutes, Promises promises) {
        return new StoredSpokenPromises(storage, minutes, promises);
    }
}

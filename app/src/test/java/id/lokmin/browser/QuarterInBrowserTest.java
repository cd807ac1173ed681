package id.lokmin.browser;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * A whole quarter as a Puskesmas lives it, through the pages alone: one account, and thirty guests
 * without any who act from their phones. Each step is told where it stands; what a step leaves
 * behind the next one finds.
 */
@InBrowser(InBrowser.Folder.OWN_DEMONSTRATION)
class QuarterInBrowserTest {

    @Test
    void a_quarter_is_played_from_its_plan_to_the_first_page_of_the_next(Browser browser)
            throws IOException {
        Desk desk = new Desk(browser);
        Guests guests = new Guests(browser);

        QuarterPrepared prepared = new QuarterPrepared(desk, guests);
        String meeting = prepared.theMeetingIsPlanned();
        prepared.theAgendaFillsItself();
        prepared.aClusterHandsInItsPageByLink();
        prepared.theLetterIsNumberedAndThePositionsInvited(meeting);
        prepared.sixAnswerByLink(meeting);

        QuarterHeld held = new QuarterHeld(desk, guests, meeting);
        held.thirtyCheckIn();
        held.tenScoreTheProblems();
        held.aProblemIsExplainedAndBecomesAPromise();
        held.aFigureIsShownOnTheProjectorAndOnAPhoneThatSlept();
        held.twoTypeTheMinutes();
        held.aPhotoIsTaken();
        held.theProjectorIsSwitchedOff();

        QuarterClosed closed = new QuarterClosed(desk, guests, meeting);
        closed.aWholePromiseIsWrittenDown();
        closed.theGateRefusesWhatCannotBeChecked();
        closed.whatIsMissingIsMended();
        closed.theSectorsSignOnTheirPhones();
        closed.theMeetingIsClosedAndItsMinutesLocked();
        closed.theEvidenceIsTakenAndRead();

        QuarterKept kept = new QuarterKept(desk, guests);
        String link = kept.remindersArePreparedOnceAndNeverTwice();
        kept.theOwnerTellsByTheLinkInTheReminder(link);
        kept.theFiguresOfTheNextQuarterComeIn();
        kept.theNextMeetingBeginsWithTheResult();
    }
}

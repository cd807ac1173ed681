package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.Presence;
import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.shell.Texts;
import java.util.List;

/**
 * Who came, for staff.
 *
 * @param address of this page
 */
record ArrivalsView(
        MeetingFrame meeting,
        Texts texts,
        String address,
        Presence presence,
        List<Row> rows,
        ArrivalForm form) {

    /**
     * Somebody who came.
     *
     * @param path of the signature; empty where it is on paper
     * @param address where it is corrected
     */
    record Row(
            int number,
            String name,
            String position,
            String sector,
            String standingFor,
            String at,
            String way,
            String path,
            String address) {}

    /** One of them, to be corrected. */
    record One(
            MeetingFrame meeting,
            Texts texts,
            String address,
            ArrivalForm form,
            List<String> past) {}

    /** The printed list, to be ticked. */
    record Paper(MeetingFrame meeting, Texts texts, String address, List<Group> groups) {}

    /** The positions of a sector. */
    record Group(String sector, List<Seat> seats) {}

    /**
     * A position on the printed list.
     *
     * @param field its name in the form
     * @param here whether somebody of that position is on the list already
     */
    record Seat(int number, String field, String position, String holder, boolean here) {}
}

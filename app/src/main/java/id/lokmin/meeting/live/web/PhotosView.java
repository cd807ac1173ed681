package id.lokmin.meeting.live.web;

import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.shell.Texts;
import java.util.List;

/**
 * The photos of a meeting.
 *
 * @param address of this page
 * @param caption as it was typed; {@code wrong} what is wrong with the file
 */
record PhotosView(
        MeetingFrame meeting,
        Texts texts,
        String address,
        List<Shot> shots,
        String caption,
        String wrong) {

    /** A photo. */
    record Shot(String address, String caption, int width, int height, String at) {}
}

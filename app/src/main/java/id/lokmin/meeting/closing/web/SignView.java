package id.lokmin.meeting.closing.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;

/**
 * Where one line of a sheet is signed, by a guest or on the operator's screen.
 *
 * @param meeting which one, in words
 * @param sector whose line; {@code positions} who answers for it
 * @param points what is promised
 * @param signed what to say where it is signed already; {@code path} of that signature
 * @param replaced whether the sheet no longer holds
 * @param back where to go back to; empty for a guest
 */
record SignView(
        Frame frame,
        Texts texts,
        String meeting,
        String sector,
        String positions,
        List<String> points,
        String signed,
        String path,
        boolean replaced,
        String action,
        SignForm form,
        String back) {}

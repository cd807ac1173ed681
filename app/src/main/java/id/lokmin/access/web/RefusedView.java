package id.lokmin.access.web;

import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Frame;
import java.util.Optional;

/**
 * What the page says on which nothing else can be shown: what is wrong, and what to do.
 *
 * @param sentence empty where the heading says it
 * @param onward where one can go from here; a guest whose link is over has nowhere to go
 */
record RefusedView(
        Frame frame, String heading, String sentence, String advice, Optional<Crumb> onward) {}

package id.lokmin.access.web;

import id.lokmin.shell.web.Frame;

/** What the page says on which nothing else can be shown: what is wrong, and what to do. */
record RefusedView(Frame frame, String heading, String sentence, String advice) {}

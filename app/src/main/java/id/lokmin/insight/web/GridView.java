package id.lokmin.insight.web;

import id.lokmin.shell.web.Frame;

/** The page of the grid: its frame, which is the visitor's, and the sheet, which is everybody's. */
record GridView(Frame frame, GridSheet sheet) {}

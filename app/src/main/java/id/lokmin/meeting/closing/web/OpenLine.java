package id.lokmin.meeting.closing.web;

import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitment.Line;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A line of a sheet with what it promises. */
record OpenLine(Commitment sheet, Line line) {

    /** The line of a sheet; where there is none, there is no such page. */
    static OpenLine of(Commitment sheet, String id) {
        return sheet.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> new OpenLine(sheet, line))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The points of the sheet's text that this line signs, which begin with their numbers. */
    List<String> points() {
        return sheet.text()
                .lines()
                .filter(text ->
                        line.points().stream().anyMatch(point -> text.startsWith(point + ". ")))
                .toList();
    }
}

package id.lokmin.figures.web;

import id.lokmin.figures.entry.CellAnswer;
import id.lokmin.figures.entry.CellName;
import id.lokmin.figures.entry.Mark;
import id.lokmin.figures.entry.News;
import id.lokmin.figures.entry.Saving;
import id.lokmin.figures.entry.Typed;
import id.lokmin.figures.entry.TypedCell;
import id.lokmin.shell.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Answers to the script of the sheet, in JSON. Every sentence comes from here in full. */
final class EntryReply {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EntryWords words;
    private final String csrf;

    /**
     * @param csrf a secret for the next request, which outlives the session it was made in
     */
    EntryReply(EntryWords words, String csrf) {
        this.words = words;
        this.csrf = csrf;
    }

    byte[] of(Saving saving) {
        Map<String, Object> reply = reply(saving.marks(), saving.judged(), saving.newest());
        reply.put("at", words.clock(saving.at()));
        reply.put(
                "cells",
                saving.answers().entrySet().stream()
                        .map(entry -> cell(entry.getKey(), entry.getValue()))
                        .toList());
        return JSON.writeValueAsBytes(reply);
    }

    byte[] of(News news) {
        Map<String, Object> reply = reply(news.marks(), news.judged(), news.newest());
        reply.put("cells", news.cells().stream().map(this::cell).toList());
        return JSON.writeValueAsBytes(reply);
    }

    private Map<String, Object> reply(List<Mark> marks, Collection<CellName> judged, int newest) {
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("version", EntryDrawing.version());
        reply.put("csrf", csrf);
        reply.put("newest", newest);
        reply.put("marks", marks.stream().map(this::mark).toList());
        reply.put(
                "judged",
                judged.stream().map(name -> name.element() + ":" + name.place()).toList());
        return reply;
    }

    private Map<String, Object> mark(Mark mark) {
        return Map.of(
                "cell", mark.element() + ":" + mark.place(),
                "sentence", words.told(mark),
                "reason", mark.reason());
    }

    private Map<String, Object> cell(TypedCell cell, CellAnswer answer) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("cell", cell.element() + ":" + cell.place());
        switch (answer) {
            case CellAnswer.Stored(Typed said) -> {
                told.put("became", "stored");
                put(told, said);
            }
            case CellAnswer.Refused(Finding finding) -> {
                told.put("became", "refused");
                told.put("sentence", words.told(finding));
            }
            case CellAnswer.Contested contested -> {
                told.put("became", "contested");
                put(told, contested.held());
                told.put("stored", words.stored(contested.held()));
                told.put("typed", contested.typed());
                told.put("actor", contested.actor());
                told.put("when", words.moment(contested.at()));
            }
        }
        return told;
    }

    private Map<String, Object> cell(News.Cell cell) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("cell", cell.element() + ":" + cell.place());
        put(told, cell.said());
        told.put("actor", cell.actor());
        told.put("when", words.moment(cell.at()));
        return told;
    }

    private void put(Map<String, Object> told, Typed said) {
        told.put("seen", said.code());
        told.put("text", said.shown(words.formats()));
        told.put("state", EntryWords.state(said));
    }
}

package id.lokmin.shell;

import java.time.Instant;

/**
 * One act of bringing something in: a file, a form, a correction. Every stored row names the batch
 * that wrote it last, and a batch can be undone.
 *
 * @param seq small number for the big tables, counted from 1
 * @param id identity for everybody else
 * @param source where it came from: a file's name, a form; never a person's name
 * @param actor who did it, as the audit trail shows it
 * @param at when
 */
public record Batch(int seq, String id, String source, String actor, Instant at) {}

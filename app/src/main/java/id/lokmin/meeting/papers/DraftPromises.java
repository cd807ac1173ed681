package id.lokmin.meeting.papers;

import id.lokmin.insight.GridCell;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Proposal;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Table;
import id.lokmin.paper.Table.Cell;
import id.lokmin.paper.Table.Column;
import id.lokmin.paper.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The draft action plan (RTL), prefilled from the worst gaps: in full for the file, short for the
 * room, and a slip for each sector. Dates are left open: they are promised in the room.
 */
public final class DraftPromises {

    private static final String DRAFT =
            "Rancangan dari angka s.d. %s. Peserta rapat mengubah, menambah, atau mencoretnya.";

    /** Rows left empty for what the room adds. */
    private static final int EMPTY_ROWS = 3;

    private DraftPromises() {}

    /** Every column, landscape on F4. */
    public static Paper full(Briefing briefing) {
        Table.Builder table =
                Table.of(
                                Column.centre(1.6),
                                Column.left(6),
                                Column.left(8),
                                Column.left(6),
                                Column.left(5),
                                Column.left(4),
                                Column.left(4),
                                Column.left(4),
                                Column.left(3),
                                Column.left(4))
                        .head(
                                "No",
                                "Indikator: capaian dan target",
                                "Kegiatan",
                                "Hasil yang dijanjikan",
                                "Lokasi (orang)",
                                "Waktu",
                                "Penanggung jawab",
                                "Mitra",
                                "Dana",
                                "Bukti")
                        .small();
        int number = 1;
        for (Proposal proposal : briefing.proposals()) {
            table.row(
                    String.valueOf(number++),
                    standing(proposal.whole()),
                    proposal.what() + (proposal.verified() ? "" : " (rancangan)"),
                    proposal.result(),
                    where(proposal),
                    "",
                    proposal.position(),
                    String.join(", ", proposal.partners()),
                    proposal.funding(),
                    proposal.proof());
        }
        emptyRows(table, number, 10);
        return Heads.meetingPaper(
                        briefing,
                        PageLayout.landscape(PageLayout.Size.F4),
                        "Rancangan Rencana Tindak Lanjut")
                .paragraph(Text.italic(DRAFT.formatted(briefing.upTo())))
                .add(table.build())
                .signatures(Heads.bothHeads(briefing))
                .build();
    }

    /** Six columns, for everybody in the room. */
    public static Paper inShort(Briefing briefing) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(10),
                                Column.left(7),
                                Column.left(4),
                                Column.left(4),
                                Column.left(6))
                        .head("No", "Kegiatan", "Hasil", "Penanggung jawab", "Tanggal", "Bukti");
        int number = 1;
        for (Proposal proposal : briefing.proposals()) {
            table.row(
                    String.valueOf(number++),
                    proposal.what(),
                    proposal.result(),
                    proposal.position(),
                    "",
                    proposal.proof());
        }
        emptyRows(table, number, 6);
        return Heads.meetingPaper(
                        briefing,
                        PageLayout.portrait(PageLayout.Size.F4),
                        "Rancangan Rencana Tindak Lanjut (ringkas)")
                .paragraph(Text.italic(DRAFT.formatted(briefing.upTo())))
                .add(table.build())
                .signatures(Heads.head(briefing, briefing.townAndDay()))
                .build();
    }

    /** One page for each sector that is asked to promise or to help, or for each officer. */
    public static Paper slips(Briefing briefing) {
        Paper.Builder paper =
                Paper.of(briefing.imprint("Slip tugas, " + briefing.title()))
                        .page(PageLayout.portrait(PageLayout.Size.A4).withMargin(16))
                        .footer(briefing.source());
        boolean first = true;
        for (Map.Entry<String, List<Proposal>> sector : byTaker(briefing).entrySet()) {
            if (!first) {
                paper.pageBreak();
            }
            first = false;
            paper.title("TUGAS UNTUK " + sector.getKey().toUpperCase(Locale.ROOT), briefing.title())
                    .keyValues(Heads.when(briefing));
            paper.space(2).add(tasks(sector.getKey(), sector.getValue()));
            paper.signatures(
                    new Block.Signatures.Signer(
                            briefing.townAndDay(), "Yang menyanggupi,", "", "Nomor HP …………………………"));
        }
        if (first) {
            paper.title("SLIP TUGAS", briefing.title())
                    .paragraph("Tidak ada selisih dari target yang perlu dijanjikan.");
        }
        return paper.build();
    }

    /** The tasks of one who takes them, those it answers for first. */
    private static Table tasks(String taker, List<Proposal> proposals) {
        Table.Builder table =
                Table.of(
                                Column.centre(1),
                                Column.left(8),
                                Column.left(7),
                                Column.left(6),
                                Column.left(6),
                                Column.left(4))
                        .head("No", "Tugas", "Mengapa", "Hasil", "Peran; bukti", "Selesai tanggal")
                        .small();
        int number = 1;
        for (Proposal proposal : proposals) {
            boolean leads = proposal.sector().equals(taker) || proposal.position().equals(taker);
            table.row(
                    Cell.of(String.valueOf(number++)),
                    leads ? Cell.bold(proposal.what()) : Cell.of(proposal.what()),
                    Cell.of(standing(proposal.whole())),
                    Cell.of(proposal.result()),
                    Cell.of((leads ? "Penanggung jawab; " : "Membantu; ") + proposal.proof()),
                    Cell.of(""));
        }
        return table.build();
    }

    /** By sector; at a meeting of staff, where no other sector sits, by the officer who answers. */
    private static Map<String, List<Proposal>> byTaker(Briefing briefing) {
        Map<String, List<Proposal>> sectors = new LinkedHashMap<>();
        if (!briefing.kind().isCrossSector()) {
            briefing.proposals().forEach(one -> add(sectors, one.position(), one));
            return sectors;
        }
        for (Proposal proposal : briefing.proposals()) {
            add(sectors, proposal.sector(), proposal);
        }
        for (Proposal proposal : briefing.proposals()) {
            for (String partner : proposal.partners()) {
                add(sectors, partner, proposal);
            }
        }
        return sectors;
    }

    private static void add(Map<String, List<Proposal>> sectors, String sector, Proposal proposal) {
        List<Proposal> own = sectors.computeIfAbsent(sector, _ -> new ArrayList<>());
        if (!own.contains(proposal)) {
            own.add(proposal);
        }
    }

    static String standing(GridCell whole) {
        return CellWords.WORDS.name(whole)
                + ": "
                + CellWords.WORDS.peopleFirst(whole)
                + ", "
                + CellWords.boundInFull(whole);
    }

    private static String where(Proposal proposal) {
        return String.join(
                ", ",
                proposal.where().stream()
                        .map(cell ->
                                cell.place().name()
                                        + " ("
                                        + CellWords.WORDS.number(cell.gapPeople().orElse(0))
                                        + ")")
                        .toList());
    }

    private static void emptyRows(Table.Builder table, int from, int columns) {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            String[] row = new String[columns];
            Arrays.fill(row, "");
            row[0] = String.valueOf(from + i);
            table.row(row);
        }
    }
}

package id.lokmin.meeting.papers;

import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.Shot;
import id.lokmin.paper.Block;
import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import java.util.List;

/** The photographs of the meeting (dokumentasi), two a page, each with its caption and moment. */
public final class PhotoPages {

    private static final int WIDTH = 140;

    /** Two of them stand below the head of the first page. */
    private static final int HEIGHT = 76;

    private static final int A_PAGE = 2;

    private PhotoPages() {}

    public static Paper of(MeetingRecord record) {
        Paper.Builder paper =
                Heads.meetingPaper(
                        record.briefing(), PageLayout.portrait(PageLayout.Size.A4), "Dokumentasi");
        List<Shot> photos = record.photos();
        if (photos.isEmpty()) {
            return paper.paragraph("Belum ada foto. Tempelkan foto kegiatan di halaman ini.")
                    .build();
        }
        for (int i = 0; i < photos.size(); i++) {
            if (i > 0 && i % A_PAGE == 0) {
                paper.pageBreak();
            }
            Shot shot = photos.get(i);
            paper.add(
                    new Block.Photo(
                            shot.picture().get(),
                            (i + 1)
                                    + ". "
                                    + (shot.caption().isBlank()
                                            ? "Suasana pertemuan"
                                            : shot.caption())
                                    + " ("
                                    + record.briefing()
                                            .formats()
                                            .moment(
                                                    shot.at(),
                                                    record.briefing().institution().zone())
                                    + ")",
                            WIDTH,
                            HEIGHT));
        }
        return paper.build();
    }
}

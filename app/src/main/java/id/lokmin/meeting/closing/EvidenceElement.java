package id.lokmin.meeting.closing;

import java.util.List;

/**
 * An element of the accreditation (EP) and the papers of a meeting that serve as its evidence.
 *
 * @param code {@code 1.6.2.a}
 * @param says what it asks for, in short
 * @param evidence how sure the mapping is: ditemukan, sebagian, belum_terverifikasi
 * @param papers the codes of the papers
 */
public record EvidenceElement(String code, String says, String evidence, List<String> papers) {

    public EvidenceElement {
        if (!code.matches("[A-Za-z0-9. -]{1,20}")) {
            throw new IllegalArgumentException("not the code of an element: " + code);
        }
        papers = List.copyOf(papers);
    }
}

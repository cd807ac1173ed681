package id.lokmin.register.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GrowthTableTest {

    private static final String HEADER =
            "case_id,type,sex,age_unit,age,weight,lenhei,measure,headc,armc,triskin,subskin,oedema";
    private static final String ANSWERS =
            ",clenhei,cmeasure,c9mo_flag,cbmi,csex,zlen,flen,zwei,fwei,zwfl,fwfl,zbmi,fbmi,zhc,fhc"
                    + ",zac,fac,zts,fts,zss,fss";
    private static final String BLANKS = ",".repeat(21);

    private final List<Finding> findings = new ArrayList<>();

    private String score(String table) {
        var out = new StringWriter();
        new GrowthTable(Texts.of("growth", Language.ENGLISH), findings::add)
                .score(new StringReader(table), new PrintWriter(out));
        return out.toString();
    }

    private List<String> complaints(Language language) {
        return findings.stream().map(finding -> finding.line(language)).toList();
    }

    @Test
    void row_goes_out_as_it_came_with_the_answers_behind() {
        String row = "G00007,typical,2,d,846,9,85.5,l,47,14.8,8,7.5,n";
        assertThat(score(HEADER + "\n" + row + "\n"))
                .isEqualTo(
                        HEADER
                                + ANSWERS
                                + "\n"
                                + row
                                + ",84.8,l,0,12.5155749377002,2"
                                + ",-1.21,0,-2.6,0,-2.72,0,-2.76,0,-0.48,0,-0.3,0,0.02,0,0.99,0\n");
        assertThat(findings).isEmpty();
    }

    /**
     * The file of 10,000 cases holds the expected answers as further columns: they are replaced.
     */
    @Test
    void ten_thousand_oracle_rows_come_out_letter_by_letter() throws IOException {
        String expected = oracle();
        assertThat(score(expected)).isEqualTo(expected.replace("Inf", ""));
        assertThat(findings).isEmpty();
    }

    private static String oracle() throws IOException {
        InputStream packed = GrowthTableTest.class.getResourceAsStream("anthro_0_60m_open.csv.gz");
        try (var reader =
                new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(packed)),
                        StandardCharsets.UTF_8)) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    @Test
    void columns_stand_in_any_order_and_unknown_ones_are_passed_on() {
        String table =
                """
                \uFEFFoedema,RW,subskin,triskin,armc,headc,measure,lenhei,weight,age,age_unit,Sex
                n,"07, utara",,,,,l,64.15,6.5,280,d,P
                """;
        assertThat(score(table))
                .isEqualTo(
                        """
                        oedema,RW,subskin,triskin,armc,headc,measure,lenhei,weight,age,age_unit,Sex\
                        """
                                + ANSWERS
                                + """

                                n,"07, utara",,,,,l,64.15,6.5,280,d,P\
                                ,64.15,l,0,15.7950147288512,2,-2.58,0,-2.02,0,-0.64,0,-0.64,0,,,,,,,,
                                """);
    }

    @Test
    void cell_not_understood_is_named_by_row_and_column_and_the_rest_goes_on() {
        String table =
                HEADER
                        + """

                        a,,2,d,846,"9,1",85.5,l,,,,,n
                        b,,3,w,846,9,85.5,x,,,,,n
                        c,,2,d,-1,9,85.5,l,,,,,maybe
                        d,,2,d,846,9,85,5,l,,,,,n
                        e,,2,d,846,9,85.5,l,,,,,n
                        """;
        String[] rows = score(table).split("\n");
        assertThat(complaints(Language.ENGLISH))
                .containsExactly(
                        "L-0025 row 2, column weight: The cell is not a number. Write it with a"
                                + " point, as in 6.2, or leave the cell blank where nothing was"
                                + " measured.",
                        "L-0026 row 3, column sex: The cell is none of these: 1, 2, f, l, m, p."
                                + " Write one of them.",
                        "L-0026 row 3, column age_unit: The cell is none of these: d, m. Write one"
                                + " of them.",
                        "L-0026 row 3, column measure: The cell is none of these: h, l. Write one"
                                + " of them.",
                        "L-0027 row 4, column age: An age is never below zero. Check the birth"
                                + " date and the date of the measurement.",
                        "L-0026 row 4, column oedema: The cell is none of these: 1, 2, n, y. Write"
                                + " one of them.",
                        "L-0024 row 5: The row has 14 cells, the first row has 13. Check for a"
                                + " comma inside a number; write 6.2 with a point.");
        assertThat(rows).hasSize(6);
        assertThat(rows[1]).isEqualTo("a,,2,d,846,\"9,1\",85.5,l,,,,,n" + BLANKS);
        assertThat(rows[5]).contains(",84.8,l,0,12.5155749377002,2,-1.21,0");
    }

    @Test
    void text_that_java_would_take_for_a_number_is_no_number() {
        for (String cell : List.of("NaN", "Infinity", "0x1p3", "6d", "1e999", "6.2 kg", "6,2")) {
            findings.clear();
            score(HEADER + "\na,,2,d,846,\"" + cell + "\",85.5,l,,,,,n\n");
            assertThat(findings).as(cell).hasSize(1);
        }
    }

    @Test
    void every_missing_column_is_named_at_once() {
        assertThatThrownBy(() -> score("case_id,sex,age,weight\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().sentence(Language.INDONESIAN))
                                        .isEqualTo(
                                                "Baris pertama tidak menyebut kolom: age_unit,"
                                                        + " lenhei, measure, headc, armc, triskin,"
                                                        + " subskin, oedema."));
        assertThatThrownBy(() -> score("")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> score(HEADER + ",age\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().sentence(Language.ENGLISH))
                                        .isEqualTo(
                                                "The column age stands twice in the first row."));
    }

    @Test
    void quotation_mark_that_never_closes_is_told_with_the_row_before_it() {
        assertThatThrownBy(() -> score(HEADER + "\na,,2,d,846,9,85.5,l,,,,,n\nb,,2,d,\"846,9,85\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().line(Language.ENGLISH))
                                        .startsWith("L-0023 after row 2: "));
    }
}

package id.lokmin.meeting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.TypedCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private static final String TEXT = "KESEPAKATAN\n1. Sweeping imunisasi di RW 03.\nPenutup";
    private static final Fingerprint CODE = Fingerprint.of(TEXT);

    private static final Commitment SHEET =
            new Commitment(
                    "s", "m", 1, TEXT, CODE, Instant.parse("2025-10-03T04:00:00Z"), "n", List.of());

    private static Function<Fingerprint, Optional<Commitment>> knowing(Commitment sheet) {
        return code -> Optional.of(sheet).filter(one -> one.fingerprint().equals(code));
    }

    @Test
    void a_text_is_the_one_signed_however_its_lines_are_broken() {
        String copied =
                "kop surat\n"
                        + Fingerprint.BEGINS
                        + "\nKESEPAKATAN 1. Sweeping\nimunisasi"
                        + " di RW 03. Penutup\n"
                        + Fingerprint.ENDS
                        + "\nhalaman 1";
        assertThat(Verification.of(copied, CODE, knowing(SHEET)))
                .isEqualTo(new Verification.Same(CODE, Optional.of(SHEET)));
        assertThat(Verification.of(copied.replace("RW 03", "RW 04"), CODE, knowing(SHEET)))
                .isInstanceOf(Verification.Different.class);
    }

    @Test
    void without_a_code_the_sheet_is_looked_for_and_an_altered_one_is_not_it() {
        assertThat(Verification.among(CODE, knowing(SHEET)))
                .isEqualTo(new Verification.Same(CODE, Optional.of(SHEET)));
        Commitment altered =
                new Commitment("s", "m", 1, TEXT + " lagi", CODE, SHEET.at(), "n", List.of());
        assertThat(Verification.among(CODE, knowing(altered)))
                .isEqualTo(new Verification.Unknown(CODE));
    }

    @Test
    void the_command_answers_without_a_data_folder_and_by_its_exit_code(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("kesepakatan.txt"), TEXT);
        String nowhere = folder.resolve("kosong").toString();
        TypedCommand same =
                TypedCommand.run(
                        "verify", file.toString(), "--code", CODE.groups(), "--data", nowhere);
        assertThat(same.exit()).isZero();
        assertThat(same.said()).contains("Cocok", CODE.groups());

        Path other = Files.writeString(folder.resolve("lain.txt"), TEXT + " dan lagi");
        assertThat(
                        TypedCommand.run(
                                        "verify",
                                        other.toString(),
                                        "--code",
                                        CODE.hex(),
                                        "--data",
                                        nowhere)
                                .exit())
                .isEqualTo(1);
        assertThat(TypedCommand.run("verify", file.toString(), "--data", nowhere).exit())
                .isEqualTo(1);
        assertThat(TypedCommand.run("verify", "--data", nowhere).exit()).isEqualTo(2);
        assertThat(TypedCommand.run("verify", "--code", "abc", "--data", nowhere).exit())
                .isEqualTo(2);
        assertThat(TypedCommand.run("verify", folder.resolve("tidak-ada.txt").toString()).said())
                .contains("L-0862");
        assertThat(folder.resolve("kosong")).doesNotExist();
    }
}

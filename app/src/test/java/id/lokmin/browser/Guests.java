package id.lokmin.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Thirty people without an account, each with a small phone of their own. Ten phones are open at a
 * time; one that is put away remembers what a phone remembers.
 */
final class Guests {

    private static final int AT_A_TIME = 10;

    /** What is not said for whom somebody stands is their own seat. Nobody here exists. */
    private static final String WHO =
            """
            Sekretaris Camat               | Kecamatan  | Camat Harjamukti
            Lurah Kalitanjung              | Kelurahan  |
            Ketua RW 01                    | RT/RW      |
            Ketua RW 02                    | RT/RW      |
            Ketua RW 03                    | RT/RW      |
            Sekretaris RW 04               | RT/RW      | Ketua RW 04
            Ketua RW 05                    | RT/RW      |
            Ketua RW 06                    | RT/RW      |
            Ketua RW 07                    | RT/RW      |
            Ketua RW 08                    | RT/RW      |
            Ketua RW 09                    | RT/RW      |
            Ketua RW 10                    | RT/RW      |
            Ketua RW 11                    | RT/RW      |
            Ketua RW 12                    | RT/RW      |
            Ketua RW 13                    | RT/RW      |
            PLKB Kecamatan Harjamukti      | PLKB       |
            Penyuluh KUA                   | KUA        | Kepala KUA Harjamukti
            Babinsa Kalitanjung            | TNI        |
            Bhabinkamtibmas Kalitanjung    | Polri      |
            Ketua LPM Kalitanjung          | LPM        |
            Ketua TP PKK Kelurahan Kalitanjung | PKK    |
            Kepala SDN Kalitanjung 1       | Pendidikan |
            Wakil Kepala SMPN              | Pendidikan | Kepala SMPN Kalitanjung
            Kader posyandu RW 01           | Kader      |
            Kader posyandu RW 03           | Kader      |
            Kader posyandu RW 06           | Kader      |
            Kader posyandu RW 07           | Kader      |
            Karang Taruna                  | Karang Taruna |
            Wartawan                       | Media      |
            Pengelola CSR                  | CSR        |
            """;

    /** One of them. */
    record Guest(int number, String position, String sector, String standingFor) {

        /** Nobody's name. */
        String name() {
            return "Tamu %02d".formatted(number);
        }

        /** The position that was invited. */
        String seat() {
            return standingFor.isEmpty() ? position : standingFor;
        }

        /** Whether they sign on the screen; the others sign on paper. */
        boolean takesThePen() {
            return number % 3 == 0;
        }
    }

    /** Something done on a phone. */
    interface Step {
        void on(Page phone, Guest guest);
    }

    private final Browser browser;
    private final List<Guest> all = new ArrayList<>();
    private final Map<Guest, String> memories = new HashMap<>();

    Guests(Browser browser) {
        this.browser = browser;
        for (String line : WHO.strip().split("\n")) {
            String[] cells = line.split("\\|", -1);
            all.add(
                    new Guest(
                            all.size() + 1, cells[0].strip(), cells[1].strip(), cells[2].strip()));
        }
    }

    List<Guest> all() {
        return List.copyOf(all);
    }

    /** Who holds, or stands for, a position. */
    Guest in(String seat) {
        return all.stream().filter(guest -> guest.seat().equals(seat)).findFirst().orElseThrow();
    }

    /** Who comes first for a sector. */
    Guest of(String sector) {
        return all.stream()
                .filter(guest -> guest.sector().equals(sector))
                .findFirst()
                .orElseThrow();
    }

    /** One on whose phone an address is opened. */
    void one(Guest guest, String address, Step... steps) {
        together(List.of(guest), _ -> address, steps);
    }

    /**
     * Some at once: an address is opened on ten phones before any is looked at, and each step is
     * taken on all ten before the next.
     */
    void together(List<Guest> some, Function<Guest, String> address, Step... steps) {
        for (int from = 0; from < some.size(); from += AT_A_TIME) {
            Map<Guest, Page> phones = new LinkedHashMap<>();
            some.subList(from, Math.min(some.size(), from + AT_A_TIME))
                    .forEach(guest ->
                            phones.put(guest, browser.phone(memories.getOrDefault(guest, ""))));
            phones.forEach((guest, phone) ->
                    phone.navigate(
                            address.apply(guest),
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
            for (Step step : steps) {
                phones.forEach((guest, phone) -> step.on(phone, guest));
            }
            phones.forEach((guest, phone) -> memories.put(guest, browser.putAway(phone)));
        }
    }
}

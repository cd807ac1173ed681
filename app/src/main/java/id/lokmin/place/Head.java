package id.lokmin.place;

/**
 * Who heads the Puskesmas, as letters are signed. Prints without the name, so that it never lands
 * in a log.
 *
 * @param name with titles; empty where it is not known
 * @param nip the number of a civil servant, as it is written; empty where there is none
 */
public record Head(String name, String nip) {

    @Override
    public String toString() {
        return "Head[" + (name.isEmpty() ? "unknown" : "known") + "]";
    }
}

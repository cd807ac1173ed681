package id.lokmin.meeting.live;

/**
 * What somebody who came says of themselves.
 *
 * @param name as they write it
 * @param position what they are: {@code Ketua RW 07}
 * @param sector whom they come for, as the attendance list groups them
 * @param standingFor whom they represent (mewakili); empty where themselves
 */
public record ArrivalEntry(
        String name, String position, String sector, String standingFor, Signature signature) {

    /** How long a name or a position may be. */
    public static final int LONGEST = 100;

    public ArrivalEntry {
        name = tidy(name);
        position = tidy(position);
        sector = tidy(sector);
        standingFor = tidy(standingFor);
        if (name.isEmpty() || sector.isEmpty()) {
            throw new IllegalArgumentException("whoever comes has a name and a sector");
        }
    }

    private static String tidy(String typed) {
        String tidy = typed.strip().replaceAll("\\s+", " ");
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy;
    }

    /** The same without a signature. */
    public ArrivalEntry unsigned() {
        return new ArrivalEntry(name, position, sector, standingFor, Signature.NONE);
    }

    /** Prints without the name, so that it never lands in a log. */
    @Override
    public String toString() {
        return "ArrivalEntry[" + sector + "]";
    }
}

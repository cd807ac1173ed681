package id.lokmin.beginning;

/**
 * The account of whoever sets Lokmin up. Prints nothing of it.
 *
 * @param shownAs how pages and the history call them
 */
public record FirstAccount(String signIn, String shownAs, String password) {

    @Override
    public String toString() {
        return "FirstAccount";
    }
}

package id.lokmin.access;

/**
 * The names and addresses under which others on the network may ask for Lokmin.
 *
 * <p>A request under another name is refused: a page elsewhere could point a name of its own at
 * this machine and read along.
 */
@FunctionalInterface
public interface OwnNames {

    /**
     * Whether a request may name this host.
     *
     * @param host as the browser sends it, without the port
     */
    boolean contains(String host);
}

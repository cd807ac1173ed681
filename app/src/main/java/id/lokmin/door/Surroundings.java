package id.lokmin.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What this machine is called on the networks it is in right now; another hotspot, another address.
 *
 * @param names the one to tell people first, for example {@code pc-kia.local}
 * @param addresses IPv4 of private networks (RFC 1918, RFC 3927), the one to tell people first;
 *     others are none of this house
 */
public record Surroundings(List<String> names, List<String> addresses) {

    /** Where packets to elsewhere leave from; of RFC 5737, and no packet is ever sent. */
    private static final InetSocketAddress ELSEWHERE = new InetSocketAddress("192.0.2.1", 9);

    /** Networks that only exist inside the machine. */
    private static final List<String> INSIDE = List.of("docker", "br-", "veth", "virbr", "vboxnet");

    public Surroundings {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
    }

    /**
     * As they are now.
     *
     * @param wanted a name of one's own, or empty
     */
    static Surroundings look(String wanted) {
        String machine = machine();
        Set<String> names = new LinkedHashSet<>();
        if (!wanted.isEmpty()) {
            names.add(wanted);
        }
        // Windows, macOS and Linux with Avahi answer to this name by themselves (RFC 6762).
        names.add(machine + ".local");
        names.add(machine);
        Set<String> addresses = new LinkedHashSet<>();
        outward().filter(Surroundings::isPrivate).ifPresent(one -> addresses.add(text(one)));
        addresses.addAll(ofInterfaces());
        return new Surroundings(List.copyOf(names), List.copyOf(addresses));
    }

    /** The address to tell people: the first of the network, or this machine's own. */
    public String address() {
        return addresses.isEmpty() ? "127.0.0.1" : addresses.getFirst();
    }

    boolean contains(String host) {
        return names.contains(host) || addresses.contains(host);
    }

    private static String machine() {
        String name;
        try {
            name = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            name = "lokmin";
        }
        String label =
                name.toLowerCase(Locale.ROOT)
                        .replaceFirst("\\..*", "")
                        .replaceAll("[^a-z0-9-]", "-")
                        .replaceAll("^-+|-+$", "");
        return LanSettings.isName(label) && !label.equals("localhost") ? label : "lokmin";
    }

    private static Optional<InetAddress> outward() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(ELSEWHERE);
            return Optional.of(socket.getLocalAddress());
        } catch (IOException | UncheckedIOException nowhere) {
            return Optional.empty();
        }
    }

    private static List<String> ofInterfaces() {
        List<String> found = new ArrayList<>();
        try {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp()
                        && !network.isLoopback()
                        && INSIDE.stream().noneMatch(network.getName()::startsWith)) {
                    network.inetAddresses()
                            .filter(Surroundings::isPrivate)
                            .map(Surroundings::text)
                            .forEach(found::add);
                }
            }
        } catch (SocketException none) {
            return List.of();
        }
        return found;
    }

    private static boolean isPrivate(InetAddress address) {
        return address instanceof Inet4Address
                && (address.isSiteLocalAddress() || address.isLinkLocalAddress());
    }

    private static String text(InetAddress address) {
        return address.getHostAddress();
    }
}

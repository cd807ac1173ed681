package id.lokmin.door;

import id.lokmin.access.OwnNames;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Rounds;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door: two more ways in beside the plain one on this machine, HTTPS for everything and plain
 * HTTP for the page that helps to trust it. Opened and closed while the server runs.
 *
 * <p>While it is open it looks around every minute: a laptop that joined another hotspot is called
 * otherwise there, and shows a certificate for that.
 */
public final class LanDoor implements OwnNames, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LanDoor.class);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Path settingsFile;
    private final Certificates certificates;
    private final Rounds watch =
            new Rounds(
                    "door", failure -> LOG.warn("The network could not be looked at: {}", failure));
    private LanSettings settings;
    private volatile Surroundings here;
    private Optional<Service> server = Optional.empty();
    private Optional<Connector> secure = Optional.empty();
    private Optional<Connector> plain = Optional.empty();

    /**
     * @param folder where certificates and settings of the door are kept
     */
    LanDoor(Path folder, Clock clock) {
        settingsFile = folder.resolve("lan.properties");
        settings = LanSettings.of(settingsFile);
        certificates = new Certificates(folder, clock);
        here = Surroundings.look(settings.name());
        watch.begin(this::lookAround, A_MINUTE, A_MINUTE);
    }

    public synchronized LanSettings settings() {
        return settings;
    }

    /** What this machine is called where it is now. */
    public Surroundings surroundings() {
        return here;
    }

    public synchronized boolean isOpen() {
        return secure.isPresent();
    }

    /** The certificate that phones are asked to trust; empty before the door was ever opened. */
    public Optional<X509Certificate> authority() {
        return certificates.authority();
    }

    /** Its SHA-256 as phones show it. */
    public String fingerprint() {
        return authority().map(Certificates::fingerprint).orElse("");
    }

    /** Where others find Lokmin, by its name. */
    public String address() {
        return addressOf(here.names().getFirst());
    }

    /** Where they find it by one of its names. */
    public String addressOf(String name) {
        return "https://" + name + ":" + securePort();
    }

    /** The same by the number of the machine on its network: works where names do not. */
    public String numberedAddress() {
        return addressOf(here.address());
    }

    /** Where a phone is sent that does not trust it yet. */
    public String helpAddress() {
        return "http://" + here.address() + ":" + helpPort() + "/kepercayaan";
    }

    private synchronized int securePort() {
        return secure.map(Connector::getLocalPort).orElse(settings.port());
    }

    private synchronized int helpPort() {
        return plain.map(Connector::getLocalPort).orElse(settings.helpPort());
    }

    /** The server it opens; the door opens now where the settings say so. */
    synchronized void hangIn(Service running) {
        server = Optional.of(running);
        if (settings.open()) {
            try {
                openNow();
            } catch (Refusal taken) {
                LOG.warn("{}", taken.finding().line(Language.INDONESIAN));
            }
        }
    }

    /**
     * Lets the network in, now and at every later start, under a name.
     *
     * @param name a host name, or empty for the machine's own
     * @throws Refusal where a port is taken by another program
     */
    public synchronized void open(String name) {
        closeNow();
        settings = settings.named(name).opened();
        here = Surroundings.look(name);
        openNow();
        settings.keep(settingsFile);
    }

    /** Other ports from the next opening on; 0 for any that is free. */
    public synchronized void usePorts(int forHttps, int forHelp) {
        settings = new LanSettings(settings.open(), settings.name(), forHttps, forHelp);
    }

    /** Lets in nobody but this machine, now and at every later start. */
    public synchronized void shut() {
        closeNow();
        settings = settings.closed();
        settings.keep(settingsFile);
    }

    /** Lets the network in until the server ends, and remembers nothing. */
    public synchronized void openForThisRun() {
        if (!isOpen()) {
            openNow();
        }
    }

    private void openNow() {
        Service running =
                server.orElseThrow(() -> new IllegalStateException("no server is running"));
        here = Surroundings.look(settings.name());
        Connectors connectors = new Connectors(running.findConnectors()[0]);
        secure = Optional.of(add(running, connectors.secure(settings.port(), identity())));
        plain = Optional.of(add(running, connectors.plain(settings.helpPort())));
    }

    private Identity identity() {
        String password = UUID.randomUUID().toString();
        return new Identity(certificates.identity(here, password.toCharArray()), password);
    }

    private Connector add(Service running, Connector connector) {
        running.addConnector(connector);
        if (connector.getState().isAvailable()) {
            return connector;
        }
        running.removeConnector(connector);
        closeNow();
        throw Refusal.because(Problem.PORT_TAKEN, String.valueOf(connector.getPort()));
    }

    private void closeNow() {
        secure.ifPresent(this::remove);
        plain.ifPresent(this::remove);
        secure = Optional.empty();
        plain = Optional.empty();
    }

    private void remove(Connector connector) {
        server.ifPresent(running -> running.removeConnector(connector));
        try {
            if (connector.getState().isAvailable()) {
                connector.stop();
            }
            connector.destroy();
        } catch (LifecycleException stuck) {
            LOG.warn("A way into the server would not close: {}", stuck.getClass().getName());
        }
    }

    private synchronized void lookAround() {
        Surroundings now = Surroundings.look(settings.name());
        boolean renew = secure.isPresent() && certificates.isOutdated(now);
        here = now;
        if (renew) {
            Identity fresh = identity();
            secure.ifPresent(connector -> Connectors.show(connector, fresh));
        }
    }

    @Override
    public boolean contains(String host) {
        return isOpen() && here.contains(host.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        watch.close();
    }
}

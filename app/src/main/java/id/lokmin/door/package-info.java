/**
 * The door to the network: how phones and other computers of the house reach Lokmin, and how they
 * know that it is Lokmin.
 *
 * <p>On the machine itself plain HTTP is enough, and nothing else is open until somebody opens it.
 * Then the door answers with HTTPS under the machine's name and addresses, with a certificate of
 * its own making, and with plain HTTP it answers one page only: the one that tells a phone how to
 * trust that certificate.
 */
@ApplicationModule(
        displayName = "Pintu",
        allowedDependencies = {"access", "shell"})
@NullMarked
package id.lokmin.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

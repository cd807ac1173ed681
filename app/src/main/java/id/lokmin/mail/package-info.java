/**
 * Letters that leave by e-mail, once somebody said by which server; before that nothing leaves.
 *
 * <p>Who writes a letter hands it to the {@link id.lokmin.mail.Outbox} under a key, and the same
 * key goes out once. The {@link id.lokmin.mail.Postman} carries letters away on a thread of its
 * own: where the network is gone they stay and are tried again, where the other side refuses one it
 * says why. Address and words are kept sealed, and only until the letter is gone.
 */
@ApplicationModule(
        displayName = "Surel",
        allowedDependencies = {"place", "access", "shell"})
@NullMarked
package id.lokmin.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

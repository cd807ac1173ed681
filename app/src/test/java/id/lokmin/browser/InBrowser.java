package id.lokmin.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a browser; their methods may take a {@link Browser}.
 *
 * <p>Skipped with a line saying so where Chromium or node is missing, except where the environment
 * has {@code CI}: there they fail. {@code ./lokmin test} installs both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {

    /** What the server serves. */
    Folder value() default Folder.SHARED_DEMONSTRATION;

    /** The data folder that the tests of a class meet. */
    enum Folder {
        /** The demonstration Puskesmas, one for all classes that change nothing. */
        SHARED_DEMONSTRATION,
        /** The demonstration Puskesmas, a copy for this class. */
        OWN_DEMONSTRATION,
        /** Nothing at all, as on the first day. */
        EMPTY
    }
}

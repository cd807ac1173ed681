package id.lokmin.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a route to whoever holds a live {@link GuestLink}, in the place of {@link Needs}. Its path
 * begins with {@code /t/{guest}}; the method gets the link by having a parameter of that type.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForGuests {
    /** The kinds of link that open it; none named means all. */
    Opening[] value();
}

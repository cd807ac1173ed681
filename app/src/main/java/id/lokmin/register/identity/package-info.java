/**
 * Who is who: how names are compared, how a row finds its child, and how what must stay secret is
 * sealed.
 *
 * <p>The rule is one sentence: a usable NIK first, else name, birth date and parent together; and
 * whenever two roads lead to different children, somebody is told and nobody is merged.
 */
@NullMarked
package id.lokmin.register.identity;

import org.jspecify.annotations.NullMarked;

package id.lokmin.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that runs twice: on SQLite and on a real PostgreSQL. Its first parameter is an empty
 * {@link Storage} of its own, closed when the test ends.
 *
 * <pre>{@code
 * @OnEveryDatabase
 * void a_place_is_found_by_its_code(Storage storage) { … }
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(TestDatabases.class)
public @interface OnEveryDatabase {}

package id.lokmin.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission that a command or a route needs. A test finds those without one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    Permission value();

    /**
     * Whether it must hold in the area that the route names: {@code {area}} of its path, or else
     * the parameter {@code area}. A route with this and without an area is refused.
     */
    boolean inArea() default false;
}

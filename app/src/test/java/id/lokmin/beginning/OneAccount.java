package id.lokmin.beginning;

import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Grant;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Accounts that know only how to make the first one; a password of four letters is too short. */
final class OneAccount {

    private @Nullable String made;

    String made() {
        return Objects.requireNonNullElse(made, "nobody");
    }

    Accounts accounts() {
        InvocationHandler answer =
                (_, method, arguments) ->
                        switch (method.getName()) {
                            case "isEmpty" -> made == null;
                            case "wrong" -> wrong(arguments[2].toString());
                            case "first" -> first(List.of(arguments));
                            default -> throw new UnsupportedOperationException(method.getName());
                        };
        return (Accounts)
                Proxy.newProxyInstance(
                        Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, answer);
    }

    private static List<Finding> wrong(String password) {
        return password.length() < 5 ? List.of(Finding.of(Problem.PASSWORD_SHORT, "")) : List.of();
    }

    private @Nullable Account first(List<Object> arguments) {
        Grant grant = (Grant) ((List<?>) arguments.get(2)).getFirst();
        made = arguments.get(0) + " " + grant.role() + " " + grant.area().isEmpty();
        return null;
    }
}

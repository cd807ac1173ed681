package id.lokmin.followup.web;

import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Cuts out of all promises what was asked for, in the order asked for. */
final class PromiseChoice {

    private static final String OPEN = "buka";
    private static final String LATE = "lewat";

    private final PromiseAsked asked;
    private final PlaceTree tree;
    private final LocalDate today;

    PromiseChoice(PromiseAsked asked, PlaceTree tree, LocalDate today) {
        this.asked = asked;
        this.tree = tree;
        this.today = today;
    }

    List<Promise> of(List<Promise> all) {
        return all.stream().filter(this::fits).sorted(order()).toList();
    }

    private boolean fits(Promise promise) {
        return isSearched(promise)
                && isOf(PromiseAsked.SECTOR, promise.says().owner().sector())
                && isOf(PromiseAsked.ORIGIN, promise.origin().kind() + " " + promise.origin().id())
                && isInState(promise)
                && isDue(promise)
                && isInPlace(promise);
    }

    private boolean isOf(String name, String is) {
        return asked.word(name).isEmpty() || asked.word(name).equals(is);
    }

    private boolean isSearched(Promise promise) {
        String words =
                String.join(
                        " ",
                        promise.says().activity(),
                        promise.says().aim().problem(),
                        promise.says().aim().programme(),
                        promise.says().aim().indicator(),
                        promise.says().aim().volume(),
                        promise.says().owner().position(),
                        promise.says().owner().sector(),
                        promise.says().funding());
        return words.toLowerCase(Locale.ROOT)
                .contains(asked.word(PromiseAsked.SEARCH).toLowerCase(Locale.ROOT));
    }

    private boolean isInState(Promise promise) {
        String wanted = asked.word(PromiseAsked.STATE);
        return wanted.isEmpty()
                || (wanted.equals(OPEN) ? promise.isOpen() : promise.state().name().equals(wanted));
    }

    private boolean isDue(Promise promise) {
        String wanted = asked.word(PromiseAsked.DUE);
        if (wanted.equals(LATE)) {
            return promise.isLate(today);
        }
        if (!wanted.matches("[1-9]\\d{0,2}")) {
            return true;
        }
        LocalDate last = today.plusDays(Integer.parseInt(wanted));
        return promise.isOpen()
                && promise.says()
                        .due()
                        .filter(due -> !due.isBefore(today) && !due.isAfter(last))
                        .isPresent();
    }

    private boolean isInPlace(Promise promise) {
        String wanted = asked.word(PromiseAsked.PLACE);
        if (wanted.isEmpty()) {
            return true;
        }
        OptionalInt outer = tree.find(wanted);
        return promise.says().placeCodes().stream()
                .anyMatch(code -> code.equals(wanted) || isWithin(code, outer));
    }

    private boolean isWithin(String code, OptionalInt outer) {
        OptionalInt inner = tree.find(code);
        return outer.isPresent()
                && inner.isPresent()
                && outer.getAsInt() <= inner.getAsInt()
                && inner.getAsInt() < tree.end(outer.getAsInt());
    }

    private Comparator<Promise> order() {
        Comparator<Promise> byDue =
                Comparator.comparing(promise -> promise.says().due().orElse(LocalDate.MAX));
        Comparator<Promise> byNumber =
                Comparator.comparing((Promise promise) -> promise.origin().id())
                        .reversed()
                        .thenComparing(promise -> promise.says().number());
        return switch (asked.word(PromiseAsked.SORT)) {
            case "nomor" -> byNumber;
            case "sektor" ->
                    Comparator.comparing((Promise promise) -> promise.says().owner().sector())
                            .thenComparing(byDue)
                            .thenComparing(byNumber);
            case "keadaan" ->
                    Comparator.comparing((Promise promise) -> rank(promise.state()))
                            .thenComparing(byDue)
                            .thenComparing(byNumber);
            default -> openFirst().thenComparing(byDue).thenComparing(byNumber);
        };
    }

    private static Comparator<Promise> openFirst() {
        return Comparator.comparing(promise -> !promise.isOpen());
    }

    /** What needs somebody first. */
    private static int rank(PromiseState state) {
        return switch (state) {
            case STUCK -> 0;
            case NOT_STARTED -> 1;
            case UNDER_WAY -> 2;
            case PARTLY_DONE -> 3;
            case DONE -> 4;
            case HANDED_ON -> 5;
            case CANCELLED -> 6;
        };
    }
}

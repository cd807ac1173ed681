package id.lokmin.engine.place;

/**
 * A place by its code: {@code 32.74.04.1002-RW07}, "RW 07", an RW. Codes are unique in a tree;
 * names are not.
 */
public record Place(String code, String name, Level level) {

    public Place {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A place needs a code");
        }
    }
}

package id.lokmin.shell;

/**
 * The way from a command into the rooms: opened for one data folder, closed when the command ends.
 *
 * <p>A command takes a {@code House} in its constructor and opens it when it runs, never while its
 * options are read; a command without one runs without Spring.
 */
public interface House {

    /** Opens the rooms over a data folder; the database is made or upgraded where needed. */
    Rooms open(DataFolder folder);

    /** The rooms, open. */
    interface Rooms extends AutoCloseable {

        /** The one object of a type, for example {@code rooms.get(FigureBook.class)}. */
        <T> T get(Class<T> type);

        @Override
        void close();
    }
}

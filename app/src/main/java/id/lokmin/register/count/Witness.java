package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;

/** Is told of every child that is counted: the way back from a figure to the rows behind it. */
public interface Witness {

    /** Looks away. */
    Witness NONE = (_, _, _, _) -> {};

    /**
     * @param child its number in the list that is counted
     * @param element the code of what it counts for
     * @param place the number of the place in the tree
     */
    void counted(int child, String element, int place, Month month);
}

package id.lokmin.intake.sheet;

import java.io.Closeable;
import java.io.IOException;

/** The lines of a text file that hold something, one after the other, cut into fields. */
interface FieldLines extends Closeable {

    /** Goes to the next line that is not empty; answers false where there is none to be had. */
    boolean next() throws IOException;

    /** The number of the line in the file, from 1. */
    int number();

    /** How many fields the line has. */
    int width();

    /** A field as written, of those below {@link #width}. */
    String field(int column);

    /** The number of a field's text among the words of its column. */
    int word(int column, Words words);

    /** A field of one to nine digits as a number, -1 for any other: {@code "42" => 42}. */
    int digits(int column);
}

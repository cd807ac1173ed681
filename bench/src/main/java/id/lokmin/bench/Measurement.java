package id.lokmin.bench;

import java.io.IOException;

/** One piece of work whose speed was promised. */
interface Measurement {

    /** What it is called on the command line, and its log. */
    String name();

    /** What is done, in one sentence. */
    String work();

    /** Does the work, once to warm up where that is fair, then round by round. */
    void run(RunLog log) throws IOException;
}

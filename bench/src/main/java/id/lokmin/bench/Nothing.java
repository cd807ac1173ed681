package id.lokmin.bench;

/** The simplest program there is: what any command costs before it does anything. */
final class Nothing {

    private Nothing() {}

    public static void main(String[] arguments) {}
}

package id.lokmin.paper;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is to be printed together: file names with the way each is made, in the order they are used.
 */
public final class PrintOrder {

    private final Press press;
    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    public PrintOrder(Press press) {
        this.press = press;
    }

    /** A paper to print, {@code name.pdf}, and the same to write on, {@code name.docx}. */
    public void both(String name, Paper paper) {
        file(name + ".pdf", () -> press.pdf(paper));
        file(name + ".docx", () -> press.docx(paper));
    }

    /** Any file; {@code bytes} may be asked on another thread. */
    public void file(String name, Supplier<byte[]> bytes) {
        files.put(name, bytes);
    }

    /**
     * Prints several at once, one to a core: drawing pages is all the work there is.
     *
     * @param progress told the name of each as its turn comes
     */
    public Map<String, byte[]> print(Consumer<String> progress) {
        List<byte[]> printed =
                List.copyOf(files.entrySet()).parallelStream()
                        .map(file -> {
                            progress.accept(file.getKey());
                            return file.getValue().get();
                        })
                        .toList();
        Map<String, byte[]> named = new LinkedHashMap<>();
        Iterator<byte[]> next = printed.iterator();
        files.keySet().forEach(name -> named.put(name, next.next()));
        return named;
    }
}

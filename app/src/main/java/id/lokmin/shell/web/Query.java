package id.lokmin.shell.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address of a list asks for beside its path: words by their names, in the order in which
 * they are written, none of them empty.
 */
public record Query(Map<String, String> said) {

    /** Longer words are cut: nobody types them. */
    private static final int LONGEST = 100;

    public Query {
        Map<String, String> kept = new LinkedHashMap<>();
        said.forEach((name, words) -> {
            String bare = words.strip();
            if (!bare.isEmpty()) {
                kept.put(name, bare.substring(0, Math.min(bare.length(), LONGEST)));
            }
        });
        said = Collections.unmodifiableMap(kept);
    }

    /** Of an address as it came only what has one of these names. */
    public static Query of(Map<String, String> address, Collection<String> names) {
        Map<String, String> known = new LinkedHashMap<>();
        names.forEach(name -> known.put(name, address.getOrDefault(name, "")));
        return new Query(known);
    }

    /** The word of a name; empty where nothing is said. */
    public String word(String name) {
        return said.getOrDefault(name, "");
    }

    /** A number of at most four digits, from 1; 1 for what is none. */
    public int number(String name) {
        String words = word(name);
        return words.matches("[1-9]\\d{0,3}") ? Integer.parseInt(words) : 1;
    }

    /** Whether anything is said under one of these names. */
    public boolean says(Collection<String> names) {
        return names.stream().anyMatch(said::containsKey);
    }

    /** The same with another word; empty takes it out. */
    public Query with(String name, String words) {
        Map<String, String> next = new LinkedHashMap<>(said);
        next.put(name, words);
        return new Query(next);
    }

    /** The same with nothing said under these names. */
    public Query without(List<String> names) {
        Map<String, String> next = new LinkedHashMap<>(said);
        next.keySet().removeAll(names);
        return new Query(next);
    }

    /** A path with this behind it. */
    public String at(String path) {
        return said.isEmpty()
                ? path
                : path
                        + said.entrySet().stream()
                                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

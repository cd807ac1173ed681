package id.lokmin.access.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A browser's long signature in the few words by which its owner knows it: {@code Chrome, Android}.
 * Only names that are the same in every language.
 */
final class DeviceWords {

    /** Looked for in this order: Edge and Opera call themselves Chrome too, Chrome Safari. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceWords() {}

    static String of(String signature) {
        String browser = first(BROWSERS, signature);
        String system = first(SYSTEMS, signature);
        if (browser.isEmpty() && system.isEmpty()) {
            return "?";
        }
        return browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system;
    }

    private static String first(Map<String, String> known, String signature) {
        return known.entrySet().stream()
                .filter(entry -> signature.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}

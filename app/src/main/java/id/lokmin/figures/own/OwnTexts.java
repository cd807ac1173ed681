package id.lokmin.figures.own;

import static id.lokmin.schema.Tables.OWN_INDICATOR_CHANGE;

import id.lokmin.catalog.CatalogFolder;
import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.catalog.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The texts of an own indicator's two files at one moment; an empty text is a file that is not
 * there.
 */
record OwnTexts(String indicator, String elements) {

    /** As they lie in a folder. */
    static OwnTexts of(OwnIndicator indicator, CatalogFolder folder) {
        return new OwnTexts(
                folder.find(indicator.file()).map(CatalogFolder.File::text).orElse(""),
                folder.find(indicator.elementsFile()).map(CatalogFolder.File::text).orElse(""));
    }

    /** As they are to be, with the lines of those before that the form does not know. */
    static OwnTexts writing(OwnIndicator indicator, OwnTexts before) {
        Optional<CatalogFolder.File> old =
                Optional.of(new CatalogFolder.File(indicator.file(), before.indicator()));
        return new OwnTexts(
                OwnFile.write(indicator, old), OwnFile.writeElements(indicator).orElse(""));
    }

    /** Sixteen letters that change with every letter of the files; empty where there are none. */
    String edition() {
        if (indicator.isEmpty() && elements.isEmpty()) {
            return "";
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((indicator + "\0" + elements).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The folder with these files in it. */
    CatalogFolder in(OwnIndicator where, CatalogFolder folder) {
        return with(with(folder, where.file(), indicator), where.elementsFile(), elements);
    }

    private static CatalogFolder with(CatalogFolder folder, String path, String text) {
        return text.isEmpty()
                ? folder.without(path)
                : folder.with(new CatalogFolder.File(path, text));
    }

    Optional<OwnIndicator> read(String folder, String code) {
        String path = folder + "/indicators/" + code + ".yaml";
        return OwnFile.read(
                new CatalogFolder.File(path, indicator),
                Optional.of(
                        new CatalogFolder.File(
                                path.replace("/indicators/", "/elements/"), elements)));
    }

    /** Whether the form wrote them last, or there are none: then nothing is lost with them. */
    boolean isKnownTo(DSLContext sql, OwnIndicator where) {
        if (edition().isEmpty()) {
            return true;
        }
        return sql.selectFrom(OWN_INDICATOR_CHANGE)
                .where(OWN_INDICATOR_CHANGE.CODE.eq(where.code()))
                .orderBy(OWN_INDICATOR_CHANGE.ID.desc())
                .limit(1)
                .fetch(row -> new OwnTexts(row.getIndicatorAfter(), row.getElementsAfter()))
                .contains(this);
    }

    /**
     * The line that a spot stands in, by its name; of the elements' file {@code element} and its
     * number. Empty where the spot is in another file.
     */
    String line(OwnIndicator where, Spot spot) {
        if (spot.file().equals(where.file())) {
            return rows(where.file(), indicator, "indicators").stream()
                    .findFirst()
                    .flatMap(row -> lastBefore(row, spot))
                    .orElse("");
        }
        if (spot.file().equals(where.elementsFile())) {
            List<Yaml.Fields> rows = rows(where.elementsFile(), elements, "elements");
            long before = rows.stream().filter(row -> row.spot().line() <= spot.line()).count();
            return "element" + Math.max(0, before - 1);
        }
        return "";
    }

    private static Optional<String> lastBefore(Yaml.Fields row, Spot spot) {
        return row.keySpots().entrySet().stream()
                .filter(line -> line.getValue().line() <= spot.line())
                .max(Comparator.comparing(line -> line.getValue().line()))
                .map(Map.Entry::getKey);
    }

    private static List<Yaml.Fields> rows(String path, String text, String list) {
        try {
            return YamlReader.read(path, text) instanceof Yaml.Fields root
                    ? root.rows(list)
                    : List.of();
        } catch (YamlReader.Unreadable unreadable) {
            return List.of();
        }
    }
}

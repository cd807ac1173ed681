package id.lokmin.insight.cli;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.CatalogFinding;
import id.lokmin.catalog.CatalogRefused;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.TargetCard;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the catalog's cards are put in words on a terminal. */
final class CatalogWords {

    private static final int DECIMALS = 2;

    private final Terminal terminal;
    private final Texts texts;
    private final Formats formats;

    CatalogWords(Terminal terminal) {
        this.terminal = terminal;
        this.texts = terminal.texts("catalog");
        this.formats = Formats.of(terminal.language());
    }

    /** The catalog of a data folder; empty after its errors have been told on stderr. */
    Optional<Catalog> load(DataFolder folder) {
        try {
            return Optional.of(Catalog.load(folder.catalog()));
        } catch (CatalogRefused refused) {
            for (CatalogFinding finding : refused.findings()) {
                terminal.err().println(finding.line(locale()));
            }
            return Optional.empty();
        }
    }

    Locale locale() {
        return Locale.of(terminal.language().code());
    }

    String text(String key, Object... filled) {
        return texts.get(key, filled);
    }

    String evidence(Evidence evidence) {
        return texts.get("evidence." + evidence.name().toLowerCase(Locale.ROOT));
    }

    String scope(TargetScope scope) {
        return texts.get("scope." + scope.name().toLowerCase(Locale.ROOT));
    }

    /**
     * {@code 90 % (2024, nasional); 5 % (2020, provinsi Jawa Tengah)}; a dash where there is none.
     */
    String targets(IndicatorCard card) {
        return card.targets().isEmpty()
                ? "-"
                : card.targets().stream()
                        .map(target -> target(card, target))
                        .collect(Collectors.joining("; "));
    }

    String target(IndicatorCard card, TargetCard targetCard) {
        Target target = targetCard.target();
        StringBuilder text = new StringBuilder(formats.shortNumber(target.value(), DECIMALS));
        if (card.indicator().direction() == Direction.RANGE) {
            text.append('–').append(formats.shortNumber(target.upper(), DECIMALS));
        }
        text.append(' ').append(card.unit()).append(" (");
        if (target.year() > 0) {
            text.append(target.year()).append(", ");
        }
        text.append(scope(target.scope()));
        if (!targetCard.areaName().isEmpty()) {
            text.append(' ').append(targetCard.areaName());
        } else if (!target.areaCode().isEmpty()) {
            text.append(' ').append(target.areaCode());
        }
        if (!targetCard.isVerified() && target.scope() != TargetScope.UNVERIFIED) {
            text.append(", ").append(texts.get("unverified"));
        }
        return text.append(')').toString();
    }
}

package id.lokmin.meeting;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;

/** Who at the Puskesmas answers for an indicator, as its staff call them: {@code PJ Gizi}. */
public record Officers(Catalog catalog) {

    public String of(IndicatorCard card) {
        return catalog.programmes().stream()
                .filter(programme -> programme.code().equals(card.programme()))
                .map(programme -> "PJ " + programme.name().indonesian())
                .findFirst()
                .orElse("PJ Klaster");
    }
}

package id.lokmin.engine.scoring;

/** How the scores under several criteria become one total. */
public enum Operator {
    /** All added: USG's usual one ("USG Perkesmas", "USG Imunisasi"). */
    SUM,
    /** All multiplied: CARL's only one, and of USG in some Puskesmas. */
    PRODUCT,
    /**
     * Each problem against each other under each criterion; the total is how many of these duels it
     * wins ("Analisa USG 10 penyakit", Puskesmas, 2018).
     */
    PAIRWISE,
    /** (A + B) × C, B the mean of its parts: Hanlon as "Hanlon DBD" works it out. */
    HANLON,
    /** (A + 2B) × C: Hanlon where B may reach 20, twice as much as A. */
    HANLON_TWICE_B,
    /** Weight times score, added: MCUA. */
    WEIGHTED_SUM
}

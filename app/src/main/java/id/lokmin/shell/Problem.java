package id.lokmin.shell;

/**
 * Everything that can be wrong, each with a number that stays the same for ever.
 *
 * <p>The sentence and what to do stand in {@code texts/problems.<language>.properties} under the
 * code and the code with {@code .do}. Blocks: 00 command and data folder, 01 access, 02 place, 03
 * figures, 04 register, 05 intake, 06 follow-up, 07 people, 08 meeting and paper, 09 upkeep, 10
 * catalog. A code that is no longer used stays here, so that it is never given twice.
 */
public enum Problem {
    DATA_FOLDER_MISSING("L-0001", Severity.ERROR),
    DATABASE_UNREADABLE("L-0002", Severity.ERROR),
    FILE_UNREADABLE("L-0003", Severity.ERROR),
    FILE_NOT_WRITABLE("L-0004", Severity.ERROR),
    UNEXPECTED("L-0005", Severity.ERROR),
    OPTION_WRONG("L-0006", Severity.ERROR),
    CATALOG_REFUSED("L-0007", Severity.ERROR),
    PORT_TAKEN("L-0008", Severity.ERROR),
    UPLOAD_TOO_LARGE("L-0009", Severity.ERROR),
    HOST_NAME_WRONG("L-0010", Severity.ERROR),
    DATA_FOLDER_NO_FOLDER("L-0011", Severity.ERROR),
    DATA_FOLDER_IN_USE("L-0012", Severity.ERROR),
    TABLE_COLUMNS_MISSING("L-0021", Severity.ERROR),
    TABLE_COLUMN_TWICE("L-0022", Severity.ERROR),
    TABLE_BROKEN("L-0023", Severity.ERROR),
    TABLE_ROW_UNEVEN("L-0024", Severity.ERROR),
    NUMBER_NEEDED("L-0025", Severity.ERROR),
    CHOICE_NEEDED("L-0026", Severity.ERROR),
    AGE_BELOW_ZERO("L-0027", Severity.ERROR),

    ACCOUNT_UNKNOWN("L-0101", Severity.ERROR),
    SIGN_IN_NAME_TAKEN("L-0102", Severity.ERROR),
    SIGN_IN_NAME_WRONG("L-0103", Severity.ERROR),
    SHOWN_NAME_WRONG("L-0104", Severity.ERROR),
    PASSWORD_SHORT("L-0105", Severity.ERROR),
    PASSWORD_LONG("L-0106", Severity.ERROR),
    PASSWORD_FAMOUS("L-0107", Severity.ERROR),
    PASSWORD_OWN_NAME("L-0108", Severity.ERROR),
    PASSWORD_SAME("L-0109", Severity.ERROR),
    PASSWORD_WRONG("L-0110", Severity.ERROR),
    ACCOUNTS_THERE_ALREADY("L-0111", Severity.ERROR),
    LAST_KEEPER("L-0112", Severity.ERROR),
    ROLE_NEEDED("L-0113", Severity.ERROR),
    ROLE_NEEDS_AREA("L-0114", Severity.ERROR),
    PASSKEY_KNOWN("L-0115", Severity.ERROR),
    PASSKEY_REFUSED("L-0116", Severity.ERROR),
    SIGN_IN_BUSY("L-0117", Severity.ERROR),
    NOT_ON_THIS_MACHINE("L-0118", Severity.ERROR),
    ROLE_ABOVE_OWN("L-0119", Severity.ERROR),

    OWN_INDICATOR_CHANGED("L-0120", Severity.ERROR),
    OWN_INDICATOR_NEEDED("L-0121", Severity.ERROR),

    AREA_UNKNOWN("L-0201", Severity.ERROR),
    AREA_AMBIGUOUS("L-0202", Severity.ERROR),
    AREA_PARENT_UNKNOWN("L-0203", Severity.ERROR),
    AREA_CODE_TWICE("L-0204", Severity.ERROR),
    AREA_LEVEL_UNKNOWN("L-0205", Severity.ERROR),
    AREA_LIST_EMPTY("L-0206", Severity.ERROR),
    AREA_NAME_TWICE("L-0207", Severity.ERROR),
    AREA_PARENT_LEVEL("L-0208", Severity.ERROR),
    AREA_DAY_WRONG("L-0209", Severity.ERROR),
    AREA_FIGURES_AFTER("L-0210", Severity.ERROR),
    AREA_STILL_USED("L-0211", Severity.ERROR),
    AREA_CHANGED_SINCE("L-0212", Severity.ERROR),
    AREA_GONE("L-0213", Severity.ERROR),
    AREA_NAME_MISSING("L-0214", Severity.ERROR),
    ALIAS_TAKEN("L-0215", Severity.ERROR),
    AREA_RANGE_WRONG("L-0216", Severity.ERROR),
    AREA_TABLE_UNREADABLE("L-0217", Severity.ERROR),
    BOUNDARY_FILE_UNREADABLE("L-0218", Severity.ERROR),
    BOUNDARY_FILE_TOO_LARGE("L-0219", Severity.ERROR),
    BOUNDARY_SHAPE_WRONG("L-0220", Severity.WARNING),
    BOUNDARY_UNMATCHED("L-0221", Severity.WARNING),
    BOUNDARY_TWICE("L-0222", Severity.WARNING),
    BOUNDARY_ELSEWHERE("L-0223", Severity.ERROR),

    FIGURE_NEGATIVE("L-0301", Severity.ERROR),
    FIGURE_GIVEN_TWICE("L-0302", Severity.ERROR),
    FIGURE_CHANGED_LATER("L-0303", Severity.WARNING),
    FIGURE_UNREADABLE("L-0304", Severity.ERROR),
    FIGURE_NOT_WHOLE("L-0305", Severity.ERROR),
    FIGURE_TOO_LARGE("L-0306", Severity.ERROR),
    FIGURES_CONTRADICT("L-0307", Severity.ERROR),
    FIGURES_STRAIN("L-0308", Severity.WARNING),
    FIGURES_STRAIN_YEAR("L-0309", Severity.WARNING),
    FIGURE_ABOVE_SASARAN("L-0310", Severity.WARNING),
    FIGURE_JUMPS("L-0311", Severity.WARNING),
    FIGURE_TENFOLD("L-0312", Severity.WARNING),
    FIGURE_CHANGED_MEANWHILE("L-0313", Severity.ERROR),
    FIGURE_NOT_YOURS("L-0314", Severity.ERROR),

    REGISTER_KEY_WRONG("L-0401", Severity.ERROR),
    NIK_NOT_SIXTEEN_DIGITS("L-0402", Severity.ERROR),
    NIK_DATE_IMPOSSIBLE("L-0403", Severity.ERROR),
    NIK_DUMMY("L-0404", Severity.WARNING),
    NIK_SCIENTIFIC("L-0405", Severity.WARNING),
    NIK_LOST_DIGITS("L-0406", Severity.WARNING),
    NIK_DISAGREES("L-0407", Severity.WARNING),
    NIK_OF_ANOTHER_CHILD("L-0408", Severity.ERROR),
    CHILD_LOOKS_KNOWN("L-0409", Severity.WARNING),
    CHILD_AMBIGUOUS("L-0410", Severity.WARNING),
    DATE_BEFORE_BIRTH("L-0411", Severity.ERROR),
    DATE_IN_FUTURE("L-0412", Severity.ERROR),
    AGE_OUTSIDE_PROGRAMME("L-0413", Severity.WARNING),
    UNIT_DOUBT("L-0414", Severity.ERROR),
    SIZE_IMPOSSIBLE("L-0415", Severity.ERROR),
    SCORE_FLAGGED("L-0416", Severity.ERROR),
    SOURCE_OUTLIER("L-0417", Severity.WARNING),
    SOURCE_SCORE_DIFFERS("L-0418", Severity.WARNING),
    HEIGHT_FELL("L-0419", Severity.WARNING),
    WEIGHT_JUMPED("L-0420", Severity.WARNING),
    POSITION_UNUSUAL("L-0421", Severity.WARNING),
    MEASURED_TWICE("L-0422", Severity.ERROR),
    SEX_UNKNOWN("L-0423", Severity.WARNING),
    VACCINE_UNKNOWN("L-0424", Severity.ERROR),
    DOSE_TWICE("L-0425", Severity.WARNING),
    DOSE_TOO_YOUNG("L-0426", Severity.WARNING),
    DOSE_TOO_SOON("L-0427", Severity.WARNING),
    DOSE_ENTERED_LATE("L-0428", Severity.WARNING),
    CHILD_UNKNOWN("L-0429", Severity.WARNING),
    RW_UNKNOWN("L-0430", Severity.WARNING),
    DOSE_PLACE_UNKNOWN("L-0431", Severity.ERROR),
    ENTERED_BEFORE_GIVEN("L-0432", Severity.WARNING),
    HOME_UNKNOWN("L-0433", Severity.WARNING),
    REGISTER_KEY_LOST("L-0434", Severity.ERROR),
    FILE_EMPTY("L-0501", Severity.ERROR),
    FILE_TOO_LARGE("L-0502", Severity.ERROR),
    FILE_INFLATES("L-0503", Severity.ERROR),
    FILE_LOCKED("L-0504", Severity.ERROR),
    FILE_OTHER_KIND("L-0505", Severity.ERROR),
    FILE_BROKEN("L-0506", Severity.ERROR),
    LAYOUT_UNKNOWN("L-0507", Severity.ERROR),
    TABLE_EMPTY("L-0508", Severity.ERROR),
    PROFILE_UNKNOWN("L-0509", Severity.ERROR),
    MONTH_UNKNOWN("L-0510", Severity.ERROR),
    CELL_EMPTY("L-0511", Severity.ERROR),
    NUMBER_UNREADABLE("L-0512", Severity.ERROR),
    NUMBER_OUT_OF_RANGE("L-0513", Severity.ERROR),
    DECIMAL_SIGN_LOST("L-0514", Severity.ERROR),
    POINT_AMBIGUOUS("L-0515", Severity.ERROR),
    POINT_AS_FRACTION("L-0516", Severity.WARNING),
    FORMULA_AS_TEXT("L-0517", Severity.WARNING),
    CLOCK_FOR_DECIMAL("L-0518", Severity.ERROR),
    FRACTION_OF_PEOPLE("L-0519", Severity.ERROR),
    GRAMS_FOR_KILOGRAMS("L-0520", Severity.WARNING),
    DATE_UNREADABLE("L-0521", Severity.ERROR),
    DATE_IMPOSSIBLE("L-0522", Severity.ERROR),
    DATE_SWAPPED("L-0523", Severity.ERROR),
    CHOICE_UNKNOWN("L-0524", Severity.ERROR),
    CHOICE_PASSED("L-0525", Severity.WARNING),
    ROW_TWICE("L-0526", Severity.NOTE),
    ROW_CONTRADICTS("L-0527", Severity.ERROR),
    SHEETS_PASSED("L-0528", Severity.NOTE),
    ROWS_PASSED("L-0529", Severity.NOTE),
    FORMULA_FAILED("L-0530", Severity.ERROR),
    NUMBER_PASSED("L-0531", Severity.WARNING),
    COLUMN_NOT_STORED("L-0532", Severity.NOTE),
    BATCH_UNKNOWN("L-0533", Severity.ERROR),
    BATCH_UNDONE_ALREADY("L-0534", Severity.ERROR),
    ELEMENT_UNKNOWN("L-0535", Severity.ERROR),
    MONTH_UNREADABLE("L-0536", Severity.ERROR),
    DATE_PASSED("L-0537", Severity.WARNING),
    COUNTS_DISAGREE("L-0538", Severity.ERROR),
    BATCH_NOT_UNDOABLE("L-0539", Severity.ERROR),
    TITLE_TWICE("L-0540", Severity.ERROR),
    NUMBER_TWICE("L-0541", Severity.ERROR),
    MEETING_UNKNOWN("L-0542", Severity.ERROR),
    INSTITUTION_INCOMPLETE("L-0543", Severity.ERROR),
    FACT_TWICE("L-0544", Severity.ERROR),
    UPLOAD_WITHOUT_FILES("L-0545", Severity.ERROR),
    UPLOAD_TOO_MANY("L-0546", Severity.ERROR),
    DELIVERY_TOO_LARGE("L-0547", Severity.ERROR),
    UPLOAD_NOT_KEPT("L-0548", Severity.ERROR),
    DELIVERY_UNKNOWN("L-0549", Severity.ERROR),
    DELIVERY_CLOSED("L-0550", Severity.ERROR),
    IMPORT_NEEDS_WHOLE_AREA("L-0551", Severity.ERROR),
    IMPORT_SUPERSEDED("L-0552", Severity.ERROR),
    FILE_IMPORTED_BEFORE("L-0553", Severity.NOTE),
    VERSION_UNKNOWN("L-0554", Severity.ERROR),
    UPLOAD_GONE("L-0555", Severity.ERROR),
    FINDINGS_ONLY_COUNTED("L-0556", Severity.WARNING),

    PROMISE_OWNER_MISSING("L-0601", Severity.WARNING),
    PROMISE_PLACE_MISSING("L-0602", Severity.WARNING),
    PROMISE_NUMBER_MISSING("L-0603", Severity.WARNING),
    PROMISE_DATE_MISSING("L-0604", Severity.WARNING),
    PROMISE_PROOF_MISSING("L-0605", Severity.WARNING),
    PROMISE_DATE_PAST("L-0606", Severity.WARNING),

    PROMISE_UNKNOWN("L-0720", Severity.ERROR),
    PROMISE_DONE_WITHOUT_PROOF("L-0721", Severity.ERROR),
    PROMISE_CLOSED("L-0722", Severity.ERROR),
    PROMISE_STILL_OPEN("L-0723", Severity.ERROR),
    PROMISE_REASON_MISSING("L-0724", Severity.ERROR),

    MEETING_FILE_UNREADABLE("L-0801", Severity.ERROR),
    MEETING_BLANK_UNKNOWN("L-0802", Severity.ERROR),
    MEETING_NOT_STORED("L-0803", Severity.ERROR),
    LETTER_NUMBER_TAKEN("L-0804", Severity.ERROR),
    MINUTES_NOT_FINAL("L-0841", Severity.ERROR),
    MINUTES_CORRECTED_MEANWHILE("L-0842", Severity.ERROR),
    MINUTES_EMPTY("L-0843", Severity.ERROR),
    SHEET_REPLACED("L-0844", Severity.ERROR),
    LETTER_TEXT_UNREADABLE("L-0845", Severity.ERROR),

    EMAIL_UNFIT("L-0860", Severity.WARNING),
    PROBLEMS_LOCKED("L-0861", Severity.ERROR),
    SHEET_FILE_UNREADABLE("L-0862", Severity.ERROR),
    PERIOD_WITHOUT_REPORTS("L-0890", Severity.ERROR),

    FIRST_PUSKESMAS_OPEN("L-0880", Severity.ERROR),
    FIRST_VILLAGES_OPEN("L-0881", Severity.ERROR),
    FIGURE_AREA_GONE("L-0882", Severity.ERROR),
    NO_FIGURES_YET("L-0883", Severity.ERROR),

    MINUTES_LOCKED("L-0820", Severity.ERROR),
    MINUTE_OF_ANOTHER_MEETING("L-0821", Severity.ERROR),
    PHOTO_NOT_ONE("L-0822", Severity.ERROR),
    PHOTO_TOO_LARGE("L-0823", Severity.ERROR),
    PHOTO_BROKEN("L-0824", Severity.ERROR),

    BACKUP_DAMAGED("L-0901", Severity.ERROR),
    FOLDER_NOT_EMPTY("L-0902", Severity.ERROR),
    BACKUP_NEEDS_SQLITE("L-0903", Severity.ERROR),
    DATABASE_DAMAGED("L-0904", Severity.ERROR),
    AUDIT_CHAIN_BROKEN("L-0905", Severity.ERROR),
    DEMO_FOLDER_TAKEN("L-0907", Severity.ERROR);

    private final String code;
    private final Severity severity;

    Problem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Its number, {@code L-####}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in one sentence. */
    public String sentence(Language language, Object... filled) {
        return Texts.of("problems", language).get(code, filled);
    }

    /** What to do about it, in one sentence. */
    public String advice(Language language, Object... filled) {
        return Texts.of("problems", language).get(code + ".do", filled);
    }
}

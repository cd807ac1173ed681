package id.lokmin.intake.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may have a workbook of rejected rows: it holds the rows as they were written, names and all,
 * so whoever brought the file, and whoever may read names.
 */
final class RejectAccess {

    private RejectAccess() {}

    static boolean isOpen(String broughtBy, Visit visit) {
        return visit.visitor().mayEverywhere(Permission.SEE_NAMES)
                || visit.visitor().actor().equals(broughtBy);
    }

    static void check(String broughtBy, Visit visit) {
        if (!isOpen(broughtBy, visit)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** {@code rekap.csv => rekap-ditolak.xlsx}. */
    static String name(String fileName) {
        return fileName.replaceFirst("\\.[^.]*$", "") + "-ditolak.xlsx";
    }
}

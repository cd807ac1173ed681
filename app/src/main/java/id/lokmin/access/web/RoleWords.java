package id.lokmin.access.web;

import id.lokmin.access.AreaTree;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.access.Visit;
import java.util.List;
import java.util.stream.Collectors;

/** Roles as people read them: {@code Pembina wilayah (RW 07)}, {@code Kepala Puskesmas}. */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role, Visit visit) {
        return visit.texts("access").get("role." + role.code());
    }

    static String of(List<Grant> grants, Visit visit) {
        return of(grants, visit, visit.visitor().areas());
    }

    static String of(List<Grant> grants, Visit visit, AreaTree areas) {
        return grants.stream()
                .map(grant ->
                        of(grant.role(), visit)
                                + grant.area()
                                        .map(code -> " (" + areaName(code, areas) + ")")
                                        .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** The name of an area; its code where it is not there any more. */
    static String areaName(String code, AreaTree areas) {
        return areas.list().stream()
                .filter(area -> area.code().equals(code))
                .map(AreaTree.Named::name)
                .findFirst()
                .orElse(code);
    }
}

package id.lokmin.access.web;

import id.lokmin.access.AreaTree;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.access.Visit;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The part of a form in which roles are ticked and areas chosen. */
final class RolesForm {

    /** The parameter of the ticked roles; that of a role's areas is {@code wilayah.<role>}. */
    static final String ROLES = AccountFields.ROLES;

    static final String AREAS = "wilayah.";

    /** A role that can be ticked. */
    record Choice(
            String code,
            String name,
            String lead,
            boolean ticked,
            boolean bound,
            List<Area> areas,
            List<Area> others) {}

    /** An area that a role holds in, or could be given. */
    record Area(String code, String name) {}

    private RolesForm() {}

    /** The roles that this visitor may give, with what an account has. */
    static List<Choice> choices(List<Grant> grants, Visit visit) {
        AreaTree areas = visit.visitor().areas();
        return Arrays.stream(Role.values())
                .filter(visit.visitor()::covers)
                .map(role -> choice(role, grants, visit, areas))
                .toList();
    }

    private static Choice choice(Role role, List<Grant> grants, Visit visit, AreaTree areas) {
        Set<String> held = new LinkedHashSet<>();
        grants.stream()
                .filter(grant -> grant.role() == role)
                .forEach(grant -> grant.area().ifPresent(held::add));
        List<Area> others =
                role.isBoundToAreas()
                        ? areas.list().stream()
                                .filter(area -> !held.contains(area.code()))
                                .map(area ->
                                        new Area(
                                                area.code(),
                                                "· ".repeat(area.depth()) + area.name()))
                                .toList()
                        : List.of();
        return new Choice(
                role.code(),
                RoleWords.of(role, visit),
                visit.texts("access").get("role." + role.code() + ".lead"),
                grants.stream().anyMatch(grant -> grant.role() == role),
                role.isBoundToAreas(),
                held.stream().map(code -> new Area(code, RoleWords.areaName(code, areas))).toList(),
                others);
    }

    /**
     * What was ticked.
     *
     * @throws Refusal where nothing was, a role lacks its area, or gives more than the visitor has
     */
    static List<Grant> read(MultiValueMap<String, String> form, Visit visit) {
        List<Grant> grants = new ArrayList<>();
        for (String code : form.getOrDefault(ROLES, List.of())) {
            Role role = Role.find(code).orElseThrow(() -> Refusal.because(Problem.ROLE_NEEDED));
            if (!visit.visitor().covers(role)) {
                throw Refusal.because(Problem.ROLE_ABOVE_OWN, RoleWords.of(role, visit));
            }
            if (!role.isBoundToAreas()) {
                grants.add(Grant.everywhere(role));
                continue;
            }
            List<String> areas =
                    form.getOrDefault(AREAS + code, List.of()).stream()
                            .filter(area -> !area.isBlank())
                            .distinct()
                            .toList();
            if (areas.isEmpty()) {
                throw Refusal.because(Problem.ROLE_NEEDS_AREA, RoleWords.of(role, visit));
            }
            areas.forEach(area -> grants.add(Grant.in(role, area)));
        }
        if (grants.isEmpty()) {
            throw Refusal.because(Problem.ROLE_NEEDED);
        }
        return grants;
    }

    /** What was ticked as far as it can be read, for showing a wrong form again. */
    static List<Grant> readGently(MultiValueMap<String, String> form) {
        List<Grant> grants = new ArrayList<>();
        for (String code : form.getOrDefault(ROLES, List.of())) {
            Role.find(code)
                    .ifPresent(role -> {
                        List<String> areas =
                                form.getOrDefault(AREAS + code, List.of()).stream()
                                        .filter(area -> !area.isBlank())
                                        .distinct()
                                        .toList();
                        areas.forEach(area -> grants.add(Grant.in(role, area)));
                        if (areas.isEmpty()) {
                            grants.add(Grant.everywhere(role));
                        }
                    });
        }
        return grants;
    }
}

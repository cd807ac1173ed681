package id.lokmin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The key figures of September 2025, counted from the cells of the files with plain loops: a second
 * opinion that shares no code with the product.
 */
final class Recount {
    private static final List<String> BASIC_IMMUNISATION =
            List.of(
                    "HB0 - 1",
                    "BCG - 1",
                    "Polio Tetes - 1",
                    "Polio Tetes - 2",
                    "Polio Tetes - 3",
                    "Polio Tetes - 4",
                    "IPV - 1",
                    "DPT-HB-Hib - 1",
                    "DPT-HB-Hib - 2",
                    "DPT-HB-Hib - 3",
                    "Campak Rubella - 1");

    private final Path folder;
    private final GrowthCurve height = GrowthCurve.height();
    private final GrowthCurve lying = GrowthCurve.weightForLength();
    private final GrowthCurve standing = GrowthCurve.weightForHeight();

    Recount(Path folder) {
        this.folder = folder;
    }

    /** Children of September, each once: weighed, and of them stunted and wasted. */
    record Nutrition(int weighed, int stunted, int wasted) {}

    private List<List<String>> nutritionRows(int month) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row :
                Rows.of(folder.resolve("eppgbm-status-gizi-2025-%02d.xlsx".formatted(month)))) {
            rows.add(row.stream().map(cell -> cell.replace("\u00a0", "")).toList());
        }
        return rows.subList(1, rows.size());
    }

    private static String person(List<String> row) {
        return row.get(2) + "|" + row.get(4) + "|" + row.get(7);
    }

    private static double number(String text) {
        return "-".equals(text) ? 0 : Double.parseDouble(text.replace(',', '.'));
    }

    /** The RW of a row, 0 where the area has no such RW. */
    private static int rw(List<String> row) {
        int number = Integer.parseInt(row.get(15).replaceAll("\\D", ""));
        return number <= 13 ? number : 0;
    }

    Nutrition september() throws IOException {
        Set<String> seen = new HashSet<>();
        int stunted = 0;
        int wasted = 0;
        for (List<String> row : nutritionRows(9)) {
            LocalDate on = LocalDate.parse(row.get(18));
            if (on.getYear() != 2025 || rw(row) == 0 || !seen.add(person(row))) {
                continue;
            }
            boolean boy = "L".equals(row.get(3));
            int days = (int) (on.toEpochDay() - LocalDate.parse(row.get(4)).toEpochDay());
            double tall = number(row.get(20));
            if (tall > 0) {
                double zHeight = height.z(boy, days, tall);
                double zThin =
                        ("Berdiri".equals(row.get(21)) ? standing : lying)
                                .z(boy, tall, number(row.get(19)));
                stunted += zHeight < -2 && zHeight >= -6 ? 1 : 0;
                wasted += zThin < -2 && zThin >= -5 ? 1 : 0;
            }
        }
        return new Nutrition(seen.size(), stunted, wasted);
    }

    /**
     * Children who got supplementary food this year while the label of the row said Gizi Kurang.
     */
    int fed() throws IOException {
        Set<String> fed = new HashSet<>();
        for (int month = 1; month <= 9; month++) {
            for (List<String> row : nutritionRows(month)) {
                if (number(row.get(30)) > 0 && "Gizi Kurang".equals(row.get(27))) {
                    fed.add(person(row).replaceFirst("\\|.*\\|", "|"));
                }
            }
        }
        return fed.size();
    }

    /** Infants asked and exclusively breastfed in September: {@code 62/100}. */
    String breastfeeding() throws IOException {
        Map<Integer, List<String>> rows = recap(9);
        int asked = rows.values().stream().mapToInt(row -> count(row.get(20))).sum();
        int breastfed = rows.values().stream().mapToInt(row -> count(row.get(21))).sum();
        return breastfed + "/" + asked;
    }

    private static int count(String cell) {
        return cell.isEmpty() || "-".equals(cell) ? 0 : Integer.parseInt(cell);
    }

    private Map<Integer, List<String>> recap(int month) throws IOException {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (List<String> row :
                Rows.of(folder.resolve("rekap-kia-2025-%02d.xlsx".formatted(month)))) {
            if (row.size() > 2 && row.getFirst().matches("\\d+")) {
                rows.put(Integer.valueOf(row.get(1).replaceAll("\\D", "")), row);
            }
        }
        return rows;
    }

    /** Share of part in whole, January to September, per RW; columns of the recap from 0. */
    Map<Integer, Double> share(int part, int whole) throws IOException {
        Map<Integer, int[]> sums = new TreeMap<>();
        for (int month = 1; month <= 9; month++) {
            for (Map.Entry<Integer, List<String>> row : recap(month).entrySet()) {
                int[] sum = sums.computeIfAbsent(row.getKey(), key -> new int[2]);
                sum[0] += count(row.getValue().get(part));
                sum[1] += count(row.getValue().get(whole));
            }
        }
        Map<Integer, Double> shares = new TreeMap<>();
        sums.forEach((rw, sum) -> shares.put(rw, (double) sum[0] / sum[1]));
        return shares;
    }

    /**
     * Infants per RW whose last missing dose of the basic set fell into this year, before their
     * first birthday.
     */
    Map<Integer, Integer> immunised() throws IOException {
        Map<String, Integer> homes = homes();
        Map<String, Map<String, LocalDate>> children = new HashMap<>();
        for (String file : List.of("asik-imunisasi-2023-2024.xlsx", "asik-imunisasi-2025.xlsx")) {
            List<List<String>> rows = Rows.of(folder.resolve(file));
            for (List<String> row : rows.subList(1, rows.size())) {
                children.computeIfAbsent(
                                row.get(2) + "|" + row.get(3) + "|" + row.get(6),
                                key -> new HashMap<>())
                        .merge(
                                row.get(13),
                                LocalDate.parse(row.get(14)),
                                (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        Map<Integer, Integer> immunised = new TreeMap<>();
        for (Map.Entry<String, Map<String, LocalDate>> child : children.entrySet()) {
            if (!child.getValue().keySet().containsAll(BASIC_IMMUNISATION)) {
                continue;
            }
            LocalDate last = LocalDate.MIN;
            for (String antigen : BASIC_IMMUNISATION) {
                LocalDate on = child.getValue().getOrDefault(antigen, LocalDate.MIN);
                last = on.isAfter(last) ? on : last;
            }
            LocalDate born = LocalDate.parse(child.getKey().split("\\|")[1]);
            if (last.getYear() == 2025 && last.isBefore(born.plusMonths(12))) {
                String name = child.getKey().split("\\|")[0];
                immunised.merge(homes.getOrDefault(name, 0), 1, Integer::sum);
            }
        }
        return immunised;
    }

    /** RW by a child's name, as the weighing lists have it. */
    private Map<String, Integer> homes() throws IOException {
        Map<String, Integer> homes = new HashMap<>();
        for (int month = 1; month <= 9; month++) {
            for (List<String> row : nutritionRows(month)) {
                homes.put(title(row.get(2)), rw(row));
            }
        }
        return homes;
    }

    private static String title(String capitals) {
        StringBuilder title = new StringBuilder();
        for (String word : capitals.split(" ")) {
            title.append(title.isEmpty() ? "" : " ").append(word.charAt(0));
            word.chars().skip(1).map(Character::toLowerCase).forEach(title::appendCodePoint);
        }
        return title.toString();
    }

    /** RW that reached 90 % x 9/12 of their surviving infants. */
    Set<Integer> onTarget() throws IOException {
        Map<Integer, Integer> immunised = immunised();
        Set<Integer> reached = new TreeSet<>();
        for (List<String> row : Rows.of(folder.resolve("sasaran-2025.xlsx"))) {
            if (row.size() > 8 && row.getFirst().matches("\\d+")) {
                int rw = Integer.parseInt(row.get(1).replaceAll("\\D", ""));
                double survivors = Double.parseDouble(row.get(8));
                if (immunised.getOrDefault(rw, 0) >= 0.9 * 9 / 12 * survivors) {
                    reached.add(rw);
                }
            }
        }
        return reached;
    }
}

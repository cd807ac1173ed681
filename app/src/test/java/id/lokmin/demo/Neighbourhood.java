package id.lokmin.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * One RW of the demonstration area: its size, and how its figures lean.
 *
 * @param number 1 to 13
 * @param people inhabitants, persons
 * @param births live births a year
 * @param survivors surviving infants a year (sasaran), the denominator of complete immunisation
 * @param households RT in it
 * @param attendance share of children weighed in September, 0 to 1
 * @param attendanceTrend change of that share a month
 * @param stunted children with z(TB/U) below -2 in September
 * @param wasted children with z(BB/TB) below -2 in September
 * @param fed of the wasted, those who got supplementary food (PMT) this year
 * @param heightTrend change of z(TB/U) a month; positive means that stunting falls
 * @param immunised infants whose basic immunisation became complete in January to September
 * @param mothers share of the year's pregnant women reached by September (K1), 0 to 1
 * @param anaemic share of the women tested, 0 to 1
 * @param thin share of the women measured who have LiLA below 23.5 cm (KEK), 0 to 1
 * @param infantsAsked infants of 0 to 5 months asked about breastfeeding in September
 * @param breastfed of them, exclusively breastfed
 * @param posyandu names of the posyandu that serve it; one may serve two RW
 */
record Neighbourhood(
        int number,
        int people,
        int births,
        int survivors,
        int households,
        double attendance,
        double attendanceTrend,
        int stunted,
        int wasted,
        int fed,
        double heightTrend,
        int immunised,
        double mothers,
        double anaemic,
        double thin,
        int infantsAsked,
        int breastfed,
        List<String> posyandu) {

    // Sums that the article tells: stunted 153, wasted 81, fed 34, breastfed 62 of 100 asked.
    // Complete immunisation: only RW 03, 06 and 08 reach 90 % x 9/12 of their survivors.
    private static final String TABLE =
            """
            no people births surv rt  att   trend  stunt waste fed  height  idl  k1   anem kek  asked asi posyandu
             1  1480    24   24   5  0.85  0.004     13     7   3   0.010   13  0.76 0.18 0.09    9   6  Anggrek 1, Anggrek 2
             2  1320    21   21   5  0.82 -0.006     12     6   2   0.004   12  0.72 0.15 0.08    8   5  Bougenville
             3  1150    18   18   4  0.90  0.003      8     4   2   0.016   14  0.82 0.12 0.06    7   5  Cempaka
             4  1610    26   26   6  0.81 -0.004     17     9   4  -0.012   13  0.70 0.24 0.13   10   5  Dahlia 1, Dahlia 2, Edelweis
             5  1390    22   22   5  0.84  0.002     12     6   2   0.006   13  0.74 0.20 0.10    8   5  Edelweis
             6  1240    20   20   4  0.89  0.005      9     5   3   0.014   15  0.80 0.14 0.07    8   6  Flamboyan
             7  1720    28   27   7  0.79 -0.005     22    12   4  -0.018   12  0.64 0.42 0.26   11   5  Gladiol 1, Gladiol 2
             8  1060    17   17   4  0.91  0.002      8     4   2   0.010   13  0.83 0.11 0.05    7   5  Hortensia
             9  1530    25   25   6  0.80  0.006     16     8   4  -0.006   14  0.69 0.22 0.12    9   5  Ixora 1, Ixora 2
            10  1270    20   20   5  0.84 -0.003     11     6   2   0.008   12  0.77 0.17 0.09    8   5  Jasmin
            11   980    16   16   4  0.86  0.004      9     5   2  -0.004    9  0.71 0.25 0.14    5   4  Kamboja
            12  1180    19   19   4  0.85 -0.002     11     6   2   0.005   11  0.75 0.19 0.08    7   4  Lavender
            13   560     9    9   2  0.83  0.000      5     3   2   0.000    5  0.67 0.14 0.10    3   2  Jasmin
            """;

    Neighbourhood {
        posyandu = List.copyOf(posyandu);
    }

    static List<Neighbourhood> all() {
        List<Neighbourhood> found = new ArrayList<>();
        TABLE.lines()
                .skip(1)
                .map(line -> line.strip().split("\\s+", 18))
                .forEach(cell -> found.add(of(cell)));
        return List.copyOf(found);
    }

    private static Neighbourhood of(String[] cell) {
        return new Neighbourhood(
                Integer.parseInt(cell[0]),
                Integer.parseInt(cell[1]),
                Integer.parseInt(cell[2]),
                Integer.parseInt(cell[3]),
                Integer.parseInt(cell[4]),
                Double.parseDouble(cell[5]),
                Double.parseDouble(cell[6]),
                Integer.parseInt(cell[7]),
                Integer.parseInt(cell[8]),
                Integer.parseInt(cell[9]),
                Double.parseDouble(cell[10]),
                Integer.parseInt(cell[11]),
                Double.parseDouble(cell[12]),
                Double.parseDouble(cell[13]),
                Double.parseDouble(cell[14]),
                Integer.parseInt(cell[15]),
                Integer.parseInt(cell[16]),
                List.of(cell[17].split(", ")));
    }

    /** {@code RW 07}, as it stands in official lists. */
    String name() {
        return "RW %02d".formatted(number);
    }
}

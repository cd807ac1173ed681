package id.lokmin.engine.growth;

import java.util.Arrays;

/**
 * The measurements of many children as columns, the fast way into {@link GrowthStandard}.
 *
 * <p>59 bytes a child; NaN stands for a measurement that was not taken, as in {@link
 * Anthropometry}. To be filled by one thread before others read it.
 */
public final class ChildColumns {

    static final Position[] POSITIONS = Position.values();

    final byte[] sex;
    final double[] age;
    final double[] weight;
    final double[] length;
    final byte[] position;
    final double[] head;
    final double[] arm;
    final double[] triceps;
    final double[] subscapular;
    final boolean[] oedema;

    public ChildColumns(int size) {
        sex = new byte[size];
        age = new double[size];
        weight = new double[size];
        length = new double[size];
        position = new byte[size];
        head = new double[size];
        arm = new double[size];
        triceps = new double[size];
        subscapular = new double[size];
        oedema = new boolean[size];
        Arrays.fill(sex, (byte) Sex.UNKNOWN.ordinal());
    }

    public int size() {
        return sex.length;
    }

    /** Puts a child into row {@code i}. */
    public void set(int i, Anthropometry child) {
        sex[i] = (byte) child.sex().ordinal();
        age[i] = child.age().exactDays();
        weight[i] = child.weight();
        length[i] = child.length();
        position[i] = (byte) child.position().ordinal();
        head[i] = child.head();
        arm[i] = child.arm();
        triceps[i] = child.triceps();
        subscapular[i] = child.subscapular();
        oedema[i] = child.oedema();
    }
}

package id.lokmin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What Linux tells about a process while it lives.
 *
 * @param cpuSeconds user and system time of all its threads, in hundredths
 * @param residentMegabytes memory it holds now
 * @param peakMegabytes most it ever held
 */
record Vitals(double cpuSeconds, double residentMegabytes, double peakMegabytes) {

    /** Hundredths of a second: USER_HZ is 100 on every Linux that Java runs on. */
    private static final double TICKS_A_SECOND = 100;

    /** Empty on other systems, and when the process has ended. */
    static Optional<Vitals> of(long pid) {
        Path folder = Path.of("/proc", String.valueOf(pid));
        try {
            return read(
                    Files.readString(folder.resolve("stat")),
                    Files.readAllLines(folder.resolve("status")));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    /** See proc_pid_stat(5): fields 14 and 15 are utime and stime; the name may hold spaces. */
    static Optional<Vitals> read(String stat, List<String> status) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double cpu = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        double resident = megabytes(status, "VmRSS:");
        double peak = megabytes(status, "VmHWM:");
        return peak == 0 ? Optional.empty() : Optional.of(new Vitals(cpu, resident, peak));
    }

    private static double megabytes(List<String> status, String key) {
        return status.stream()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(0);
    }
}

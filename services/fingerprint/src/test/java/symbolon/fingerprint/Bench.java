package symbolon.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Speed on real prints: {@code Bench <folder of <finger>_<impression>.png>}, after {@code mvn test-compile}. Warm figures:
 * each is the best of five rounds. Comparisons and extraction run on one thread and are told in its processor time, which
 * other work on the machine disturbs less; the search runs on two threads and is told by the clock.
 */
final class Bench {
    private static final int ROUNDS = 5;
    private static final int GALLERY = 10_000;

    /** Of the thread that asks. */
    private static final LongSupplier PROCESSOR = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    private Bench() {}

    private interface Work {
        void run() throws Exception;
    }

    /** Seconds of the fastest round, by {@code clock} in nanoseconds. */
    private static double best(LongSupplier clock, Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long since = clock.getAsLong();
            work.run();
            best = Math.min(best, (clock.getAsLong() - since) / 1e9);
        }
        return best;
    }

    public static void main(String[] args) throws Exception {
        List<byte[]> images = images(Path.of(args[0]));
        double extraction = best(PROCESSOR, () -> images.forEach(image -> Templates.extract(image, Templates.DEFAULT_DPI)));
        System.out.printf("extraction %.1f ms an image%n", extraction * 1000 / images.size());

        var templates = images.stream().map(image -> new FingerprintTemplate(Templates.extract(image, 500).template())).toList();
        double comparison = best(PROCESSOR, () -> {
            for (var probe : templates) {
                var matcher = new FingerprintMatcher(probe);
                for (var candidate : templates) matcher.match(candidate);
            }
        });
        System.out.printf("1:1 %.0f comparisons a second on one thread%n", templates.size() * templates.size() / comparison);

        try (var gallery = new Gallery(2)) {
            var rows = new ArrayList<Gallery.Row>();
            for (int i = 0; i < GALLERY; i++)
                rows.add(new Gallery.Row(new Gallery.Key("SIS", "person-" + i, 1), i + 1, templates.get(i % templates.size())));
            gallery.put(rows);
            var probe = List.of(new Prints.Print(1, templates.get(0)));
            double search = best(System::nanoTime, () -> gallery.search(probe, List.of("SIS"), 40, 10, 600_000));
            System.out.printf("1:N %.2f s over %d prints on two threads%n", search, GALLERY);
        }
    }

    private static List<byte[]> images(Path folder) throws IOException {
        var images = new ArrayList<byte[]>();
        try (var files = Files.newDirectoryStream(folder, "*.png")) {
            for (Path file : files) images.add(Files.readAllBytes(file));
        }
        return images;
    }
}

package symbolon.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Speed on real prints: {@code Bench <folder of <finger>_<impression>.png>}, after {@code mvn test-compile}, prints one line
 * of JSON. Warm figures: each is the best of some rounds. Comparisons and extraction run on one thread and are told in its
 * processor time, which other work on the machine disturbs less; the search runs on two threads and is told by the clock
 * and in processor time of the process.
 *
 * <p>{@code perSecond} is of one probe after the other against a gallery of strangers with two mates among them, as in a
 * search; each row has a template of its own in memory, though the few fingers of the folder stand for all.
 * {@code allPairsPerSecond} is of all pairs of the folder, where mates are many and each probe is made for few comparisons.
 */
final class Bench {
    private static final int ROUNDS = 8;
    private static final int GALLERY = 10_000;
    private static final int MATES = 2;
    private static final int THREADS = 2;
    private static final int POSITION = 1;
    private static final double THRESHOLD = 40;

    private Bench() {}

    private interface Work {
        void run(int round) throws Exception;
    }

    /** Seconds of the fastest round, by {@code clock} in nanoseconds. */
    private static double best(LongSupplier clock, Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long since = clock.getAsLong();
            work.run(round);
            best = Math.min(best, (clock.getAsLong() - since) / 1e9);
        }
        return best;
    }

    public static void main(String[] args) throws Exception {
        LongSupplier thread = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var figures = new LinkedHashMap<String, Object>();
        var fingers = images(Path.of(args[0]));

        var images = fingers.stream().flatMap(List::stream).toList();
        figures.put("images", images.size());
        figures.put("extractionMs", 1000 / images.size() * best(thread, round -> images.forEach(Bench::extract)));

        var prints = fingers.stream().map(finger -> finger.stream().map(Bench::extract).toList()).toList();
        var all = prints.stream().flatMap(List::stream).map(FingerprintTemplate::new).toList();
        figures.put("probeMs", 1000.0 / all.size() * best(thread, round -> all.forEach(print -> new Template(print).matcher())));
        figures.put("allPairsPerSecond", all.size() * all.size() / best(thread, round -> {
            for (var probe : all) {
                var matcher = new Template(probe).matcher();
                for (var candidate : all) matcher.match(candidate);
            }
        }));

        var rows = rows(prints);
        var probes = prints.get(0).stream().skip(MATES).map(print -> new Template(new FingerprintTemplate(print))).toList();
        figures.put("gallery", rows.size());
        figures.put("mates", MATES);
        figures.put("perSecond", rows.size() / best(thread, round -> {
            var matcher = new Template(probes.get(round % probes.size()).features()).matcher();
            for (var row : rows) matcher.match(row.template());
        }));
        try (var gallery = new Gallery(THREADS)) {
            gallery.put(gallery.state().start(), rows);
            Work search = round -> gallery.search(List.of(new Prints.Print(POSITION, probes.get(round % probes.size()))),
                    List.of("SIS"), THRESHOLD, 10, 600_000);
            figures.put("threads", THREADS);
            figures.put("searchSeconds", best(System::nanoTime, search));
            figures.put("searchCpuSeconds", best(system::getProcessCpuTime, search));
        }
        System.out.println(Body.JSON.writeValueAsString(figures));
    }

    /** Impressions of the first finger are the mates, those of all others the strangers. */
    private static List<Gallery.Row> rows(List<List<byte[]>> prints) {
        var strangers = prints.stream().skip(1).flatMap(List::stream).toList();
        var rows = new ArrayList<Gallery.Row>();
        for (int i = 0; i < GALLERY; i++) {
            byte[] print = i < MATES ? prints.get(0).get(i) : strangers.get(i % strangers.size());
            var key = new Gallery.Key("SIS", "person-" + i, POSITION);
            rows.add(new Gallery.Row(key, i + 1, new FingerprintTemplate(print)));
        }
        Collections.shuffle(rows, new Random(1));
        return rows;
    }

    private static byte[] extract(byte[] image) {
        return Templates.extract(image, Templates.DEFAULT_DPI).template();
    }

    /** By finger, then impression. */
    private static List<List<byte[]>> images(Path folder) throws IOException {
        var images = new TreeMap<String, List<byte[]>>();
        try (var files = Files.newDirectoryStream(folder, "*_*.png")) {
            for (Path file : files) {
                String finger = file.getFileName().toString().split("_")[0];
                images.computeIfAbsent(finger, name -> new ArrayList<>()).add(Files.readAllBytes(file));
            }
        }
        return List.copyOf(images.values());
    }
}

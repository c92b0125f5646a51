package symbolon.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Speed on real prints: {@code Bench <folder of <finger>_<impression>.png>}, after {@code mvn test-compile}. Warm figures:
 * each is the best of five rounds. Comparisons and extraction run on one thread, the search on two.
 */
final class Bench {
    private static final int ROUNDS = 5;
    private static final int GALLERY = 10_000;

    private Bench() {}

    private interface Work {
        void run() throws Exception;
    }

    /** Seconds of the fastest round. */
    private static double best(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long since = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - since) / 1e9);
        }
        return best;
    }

    public static void main(String[] args) throws Exception {
        List<byte[]> images = images(Path.of(args[0]));
        double extraction = best(() -> images.forEach(image -> Templates.extract(image, Templates.DEFAULT_DPI)));
        System.out.printf("extraction %.1f ms an image%n", extraction * 1000 / images.size());

        var templates = images.stream().map(image -> new FingerprintTemplate(Templates.extract(image, 500).template())).toList();
        double comparison = best(() -> {
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
            double search = best(() -> gallery.search(probe, List.of("SIS"), 40, 10, 600_000));
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

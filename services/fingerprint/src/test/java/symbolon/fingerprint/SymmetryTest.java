package symbolon.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SymmetryTest {
    private static final int POSITION = 2;
    private static final double THRESHOLD = 30;

    @Test
    void realPrintsScoreTheSameWhicheverAsks() throws IOException {
        RealPrints.assumeThere();
        assertSymmetric(RealPrints.read(true).stream().flatMap(List::stream).toList());
    }

    @Test
    void syntheticPrintsScoreTheSameWhicheverAsks() {
        assertSymmetric(weakImpressions(20, 4));
    }

    private static void assertSymmetric(List<Template> prints) {
        int differ = 0;
        for (Template one : prints)
            for (Template other : prints) {
                double score = one.score(other);
                double forward = one.matcher().match(other.features());
                assertEquals(score, other.score(one));
                assertTrue(score >= forward, () -> score + " below " + forward);
                if (score > forward) differ++;
            }
        assertTrue(differ > 0, "the library itself is symmetric: this test tells nothing");
    }

    @Test
    void aSearchInRealPrintsFindsWhatComparingEachWouldFind() throws Exception {
        RealPrints.assumeThere();
        assertSearchEqualsComparing(RealPrints.read(true).stream().flatMap(List::stream).toList());
    }

    @Test
    void aSearchInSyntheticPrintsFindsWhatComparingEachWouldFind() throws Exception {
        assertSearchEqualsComparing(weakImpressions(40, 4));
    }

    private static void assertSearchEqualsComparing(List<Template> prints) throws InterruptedException {
        try (var gallery = new Gallery(2)) {
            var rows = new ArrayList<Gallery.Row>();
            for (int i = 0; i < prints.size(); i++)
                rows.add(new Gallery.Row(new Gallery.Key("SIS", "" + i, POSITION), i + 1, prints.get(i).features()));
            gallery.put(gallery.state().start(), rows);
            int borderline = 0;
            for (Template probe : prints) {
                var expected = new TreeMap<String, Double>();
                for (int i = 0; i < prints.size(); i++) {
                    double score = probe.score(prints.get(i));
                    if (score >= THRESHOLD) expected.put("" + i, score);
                    if (Math.abs(score - THRESHOLD) < THRESHOLD / 2) borderline++;
                }
                var found = new TreeMap<String, Double>();
                for (var candidate : gallery.search(List.of(new Prints.Print(POSITION, probe)), List.of("SIS"), THRESHOLD,
                        prints.size(), 60_000).candidates()) {
                    assertEquals(Map.of(POSITION, candidate.score()), candidate.fingers());
                    found.put(candidate.reference(), candidate.score());
                }
                assertEquals(expected, found);
            }
            assertTrue(borderline > 0, "no pair came near the threshold");
        }
    }

    /** Impressions in which most of a finger's minutiae are lost, so that scores lie near the threshold. */
    private static List<Template> weakImpressions(int fingers, int impressions) {
        var random = new Random(3);
        var prints = new ArrayList<Template>();
        for (int finger = 0; finger < fingers; finger++) {
            var cloud = Synthetic.finger(random);
            for (int i = 0; i < impressions; i++) {
                var seen = cloud.stream().filter(minutia -> random.nextDouble() < 0.45).toList();
                double degrees = 120 * random.nextDouble() - 60;
                prints.add(new Template(new FingerprintTemplate(Synthetic.template(seen, degrees, random))));
            }
        }
        return prints;
    }
}

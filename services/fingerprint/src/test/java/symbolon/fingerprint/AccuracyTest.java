package symbolon.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final double EER_GOAL = 0.003;
    private static final double FNMR_GOAL = 0.005;

    /** @param prints by finger, then impression */
    private static Errors compare(List<List<Template>> prints) {
        var mates = new ArrayList<Double>();
        var strangers = new ArrayList<Double>();
        for (int finger = 0; finger < prints.size(); finger++)
            for (int i = 0; i < prints.get(finger).size(); i++) {
                var print = prints.get(finger).get(i);
                for (int j = i + 1; j < prints.get(finger).size(); j++)
                    mates.add(print.score(prints.get(finger).get(j)));
                for (int other = finger + 1; other < prints.size(); other++)
                    for (var stranger : prints.get(other)) strangers.add(print.score(stranger));
            }
        var errors = Errors.of(mates, strangers);
        System.out.printf("%d mates, %d strangers: EER %.3f %%, FNMR at zero false matches %.3f %%, highest stranger %.1f%n",
                mates.size(), strangers.size(), errors.equalErrorRate() * 100,
                errors.falseNonMatchAtZeroFalseMatches() * 100, errors.highestStranger());
        return errors;
    }

    private static void assertGoals(Errors errors) {
        assertTrue(errors.equalErrorRate() <= EER_GOAL, errors::toString);
        assertTrue(errors.falseNonMatchAtZeroFalseMatches() <= FNMR_GOAL, errors::toString);
    }

    @Test
    void theRatesThemselvesAreCountedRight() {
        var errors = Errors.of(List.of(10.0, 20.0, 30.0, 40.0), List.of(1.0, 2.0, 3.0, 25.0));
        assertEquals(0.25, errors.equalErrorRate());
        assertEquals(0.5, errors.falseNonMatchAtZeroFalseMatches());
    }

    @Test
    void impressionsOfSyntheticFingersAreFoundAtAnyAngle() {
        var random = new Random(1);
        var prints = new ArrayList<List<Template>>();
        for (int finger = 0; finger < 30; finger++) {
            var cloud = Synthetic.finger(random);
            var impressions = new ArrayList<Template>();
            for (double degrees : new double[] {0, 20, -40, 60, 180})
                impressions.add(new Template(new FingerprintTemplate(Synthetic.template(cloud, degrees, random))));
            prints.add(impressions);
        }
        assertGoals(compare(prints));
    }

    @Test
    void realPrintsReachTheGoals() throws IOException {
        RealPrints.assumeThere();
        assertGoals(compare(RealPrints.read(false)));
    }

    @Test
    void realPrintsTurnedBy20To60DegreesReachTheGoals() throws IOException {
        RealPrints.assumeThere();
        assertGoals(compare(RealPrints.read(true)));
    }
}

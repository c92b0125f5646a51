package symbolon.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    /** Beside the repository, as for the other tests on real data; prints are never part of it. */
    private static final Path REAL = Path.of("../../../shared/data/biometrics/fingers");
    private static final double EER_GOAL = 0.003;
    private static final double FNMR_GOAL = 0.005;

    /** @param prints by finger, then impression */
    private static Errors compare(List<List<FingerprintTemplate>> prints) {
        var mates = new ArrayList<Double>();
        var strangers = new ArrayList<Double>();
        for (int finger = 0; finger < prints.size(); finger++)
            for (int i = 0; i < prints.get(finger).size(); i++) {
                var matcher = new FingerprintMatcher(prints.get(finger).get(i));
                for (int j = i + 1; j < prints.get(finger).size(); j++)
                    mates.add(matcher.match(prints.get(finger).get(j)));
                for (int other = finger + 1; other < prints.size(); other++)
                    for (var print : prints.get(other)) strangers.add(matcher.match(print));
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
        var prints = new ArrayList<List<FingerprintTemplate>>();
        for (int finger = 0; finger < 30; finger++) {
            var cloud = Synthetic.finger(random);
            var impressions = new ArrayList<FingerprintTemplate>();
            for (double degrees : new double[] {0, 20, -40, 60, 180})
                impressions.add(new FingerprintTemplate(Synthetic.template(cloud, degrees, random)));
            prints.add(impressions);
        }
        assertGoals(compare(prints));
    }

    @Test
    void realPrintsReachTheGoals() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "skipped: no prints at " + REAL);
        assertGoals(compare(real(false)));
    }

    @Test
    void realPrintsTurnedBy20To60DegreesReachTheGoals() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "skipped: no prints at " + REAL);
        assertGoals(compare(real(true)));
    }

    /** With {@code turned} every other impression is turned, to the left and to the right, by 20 to 60 degrees. */
    private static List<List<FingerprintTemplate>> real(boolean turned) throws IOException {
        var random = new Random(2);
        var prints = new ArrayList<List<FingerprintTemplate>>();
        for (int finger = 1; Files.exists(file(finger, 1)); finger++) {
            var impressions = new ArrayList<FingerprintTemplate>();
            for (int i = 1; Files.exists(file(finger, i)); i++) {
                byte[] file = Files.readAllBytes(file(finger, i));
                double degrees = (20 + 40 * random.nextDouble()) * (i % 4 == 0 ? 1 : -1);
                byte[] image = turned && i % 2 == 0 ? turn(file, degrees) : file;
                impressions.add(new FingerprintTemplate(Templates.extract(image, Templates.DEFAULT_DPI).template()));
            }
            prints.add(impressions);
        }
        return prints;
    }

    private static Path file(int finger, int impression) {
        return REAL.resolve(finger + "_" + impression + ".png");
    }

    private static byte[] turn(byte[] file, double degrees) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        int side = (int) Math.ceil(Math.hypot(image.getWidth(), image.getHeight()));
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = turned.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, side, side);
        canvas.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        canvas.drawImage(image, (side - image.getWidth()) / 2, (side - image.getHeight()) / 2, null);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(turned, "png", bytes);
        return bytes.toByteArray();
    }
}

package symbolon.fingerprint;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** Prints beside the repository, as for the other tests on real data: they are never part of it. */
final class RealPrints {
    private static final Path FOLDER = Path.of("../../../shared/data/biometrics/fingers");

    private RealPrints() {}

    static void assumeThere() {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no prints at " + FOLDER);
    }

    /** With {@code turned} every other impression is turned, to the left and to the right, by 20 to 60 degrees. */
    static List<List<Template>> read(boolean turned) throws IOException {
        var random = new Random(2);
        var prints = new ArrayList<List<Template>>();
        for (int finger = 1; Files.exists(file(finger, 1)); finger++) {
            var impressions = new ArrayList<Template>();
            for (int i = 1; Files.exists(file(finger, i)); i++) {
                byte[] file = Files.readAllBytes(file(finger, i));
                double degrees = (20 + 40 * random.nextDouble()) * (i % 4 == 0 ? 1 : -1);
                byte[] image = turned && i % 2 == 0 ? turn(file, degrees) : file;
                impressions.add(new Template(new FingerprintTemplate(Templates.extract(image, Templates.DEFAULT_DPI).template())));
            }
            prints.add(impressions);
        }
        return prints;
    }

    private static Path file(int finger, int impression) {
        return FOLDER.resolve(finger + "_" + impression + ".png");
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

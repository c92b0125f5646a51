package symbolon.fingerprint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Generated images: waves of a period of 9 pixels, as ridges at 500 dpi, with a minutia where the phase turns once round a point. */
final class Images {
    private Images() {}

    static BufferedImage ridges(int width, int height, long seed) {
        var random = new Random(seed);
        double[] spots = random.doubles(60, -0.35, 0.35).toArray();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0, dy = y - height / 2.0;
                double phase = Math.hypot(dx, dy + height) / 9 * 2 * Math.PI;
                for (int i = 0; i < spots.length; i += 2)
                    phase += Math.atan2(dy - spots[i] * height, dx - spots[i + 1] * width) * (i % 4 == 0 ? 1 : -1);
                boolean inside = Math.hypot(dx / width, dy / height) < 0.45;
                image.getRaster().setSample(x, y, 0, inside ? (int) (128 + 100 * Math.sin(phase)) : 255);
            }
        return image;
    }

    static byte[] write(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) throw new IOException("no writer of " + format);
        return bytes.toByteArray();
    }

    static byte[] pgm(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("P5\n# made\n" + image.getWidth() + " " + image.getHeight() + "\n255\n").getBytes());
        int[] samples = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
        for (int sample : samples) bytes.write(sample);
        return bytes.toByteArray();
    }
}

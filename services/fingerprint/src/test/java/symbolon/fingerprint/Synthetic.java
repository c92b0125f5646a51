package symbolon.fingerprint;

import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Fingerprint;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Minutia;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005MinutiaType;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Position;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fingers that never were: clouds of minutiae, and impressions of them, as ISO/IEC 19794-2:2005 records. */
final class Synthetic {
    /** Pixels at 500 dpi. */
    static final int SIDE = 500;

    private Synthetic() {}

    record Minutia(double x, double y, double angle) {}

    /** 40 minutiae at least 14 pixels apart in a disc of 180 pixels; angles in radians. */
    static List<Minutia> finger(Random random) {
        var found = new ArrayList<Minutia>();
        while (found.size() < 40) {
            double x = random.nextDouble() * 360 - 180;
            double y = random.nextDouble() * 360 - 180;
            if (Math.hypot(x, y) > 180 || found.stream().anyMatch(m -> Math.hypot(m.x - x, m.y - y) < 14)) continue;
            found.add(new Minutia(x, y, random.nextDouble() * 2 * Math.PI));
        }
        return found;
    }

    /** Turned by {@code degrees}, each place moved by a pixel or so, angles by 3 degrees or so, one in ten lost. */
    static byte[] impression(List<Minutia> finger, double degrees, Random random, int position) {
        double turn = Math.toRadians(degrees);
        var seen = new ArrayList<Minutia>();
        for (Minutia m : finger) {
            if (random.nextDouble() < 0.1) continue;
            double x = m.x * Math.cos(turn) - m.y * Math.sin(turn) + random.nextGaussian();
            double y = m.x * Math.sin(turn) + m.y * Math.cos(turn) + random.nextGaussian();
            seen.add(new Minutia(x, y, m.angle + turn + random.nextGaussian() * 0.05));
        }
        return record(seen, position);
    }

    private static byte[] record(List<Minutia> minutiae, int position) {
        var template = new Iso19794p2v2005Template();
        template.width = SIDE;
        template.height = SIDE;
        template.resolutionX = 197;
        template.resolutionY = 197;
        var print = new Iso19794p2v2005Fingerprint();
        print.position = Iso19794p2v2005Position.values()[position];
        for (Minutia m : minutiae) {
            var written = new Iso19794p2v2005Minutia();
            written.type = Iso19794p2v2005MinutiaType.ENDING;
            written.positionX = (int) Math.round(m.x + SIDE / 2.0);
            written.positionY = (int) Math.round(m.y + SIDE / 2.0);
            // Counter-clockwise in 256 steps, while the image's y runs down.
            written.angle = Math.floorMod(Math.round(-m.angle / (2 * Math.PI) * 256), 256);
            print.minutiae.add(written);
        }
        template.fingerprints.add(print);
        return template.toByteArray();
    }

    static byte[] template(List<Minutia> finger, double degrees, Random random) {
        return Templates.read(impression(finger, degrees, random, 2)).fingers().get(0).template();
    }
}

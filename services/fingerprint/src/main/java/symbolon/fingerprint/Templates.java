package symbolon.fingerprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Template;
import com.machinezoo.fingerprintio.ansi378v2009.Ansi378v2009Template;
import com.machinezoo.fingerprintio.ansi378v2009am1.Ansi378v2009Am1Template;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.fingerprintio.iso19794p2v2011.Iso19794p2v2011Template;
import com.machinezoo.noexception.ExceptionHandler;
import com.machinezoo.noexception.Exceptions;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Native templates of SourceAFIS (CBOR): made of images, of foreign records, and read back. */
final class Templates {
    static final String ENGINE = "sourceafis";
    /** What every image has where nothing else is stated: the resolution of ISO/IEC 19794-4 for exchange. */
    static final double DEFAULT_DPI = 500;
    static final double MIN_DPI = 250;
    static final double MAX_DPI = 2000;
    /** The engine works at 500 dpi, so a low resolution would blow an image up: pixels after that scaling. */
    private static final double MAX_SCALED_PIXELS = 4_000_000;
    /** At 12 bytes a minutia well above the 255 of ISO/IEC 19794-2; building a template costs their square. */
    static final int MAX_TEMPLATE_BYTES = 4096;
    /** Positions of ISO/IEC 19794-2: 1 right thumb to 5 right little, 6 left thumb to 10 left little. */
    static final int UNKNOWN_POSITION = 0;
    static final int LAST_POSITION = 10;

    /** Many writers break a detail of the standard that comparing does not need. */
    private static final ExceptionHandler LENIENT = Exceptions.silence();

    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());

    private Templates() {}

    static String version() {
        return FingerprintCompatibility.version();
    }

    record Extracted(byte[] template, int minutiae, int width, int height, GreyImage.Ridges ridges) {}

    /** The stated resolution is taken as it is; that of the file's own header is not read, for it is often wrong. */
    static Extracted extract(byte[] file, double dpi) {
        GreyImage image = GreyImage.decode(file);
        double scale = DEFAULT_DPI / dpi;
        if (image.width() * (double) image.height() * scale * scale > MAX_SCALED_PIXELS)
            throw new Problem(422, "IMAGE_TOO_LARGE", "/image", "At 500 dpi the image is larger than 4,000,000 pixels");
        var options = new FingerprintImageOptions().dpi(dpi);
        byte[] template = new FingerprintTemplate(
                new FingerprintImage(image.width(), image.height(), image.pixels(), options)).toByteArray();
        return new Extracted(template, minutiae(template), image.width(), image.height(), image.ridges(dpi));
    }

    static int minutiae(byte[] template) {
        try {
            return CBOR.readTree(template).path("types").asText().length();
        } catch (IOException e) {
            throw new IllegalStateException("a template of the engine is not CBOR", e);
        }
    }

    /** A native template; {@code field} is named when it is none. */
    static FingerprintTemplate read(byte[] template, String field) {
        if (template.length > MAX_TEMPLATE_BYTES)
            throw new Problem(422, "TEMPLATE_TOO_LARGE", field, "At most " + MAX_TEMPLATE_BYTES + " bytes are taken");
        try {
            if (CBOR.readTree(template).path("types").isTextual()) return new FingerprintTemplate(template);
        } catch (IOException | RuntimeException e) {
            // Told below.
        }
        throw new Problem(422, "TEMPLATE_INVALID", field, "Not a template of this engine");
    }

    record Imported(int position, byte[] template, int minutiae) {}

    record Record(String format, List<Imported> fingers) {}

    /** ISO/IEC 19794-2:2005 and :2011, ANSI INCITS 378-2004, -2009 and its amendment. */
    static Record read(byte[] record) {
        TemplateFormat format;
        List<Integer> positions;
        List<FingerprintTemplate> templates;
        try {
            format = TemplateFormat.identify(record);
        } catch (RuntimeException e) {
            format = null;
        }
        if (format == null)
            throw new Problem(415, "RECORD_TYPE_UNKNOWN", "/record", "ISO/IEC 19794-2 or ANSI INCITS 378 is expected");
        try {
            positions = positions(format, record);
            templates = FingerprintCompatibility.importTemplates(record);
        } catch (RuntimeException e) {
            throw new Problem(422, "RECORD_DAMAGED", "/record", "The record cannot be read");
        }
        if (templates.isEmpty()) throw new Problem(422, "RECORD_EMPTY", "/record", "The record holds no finger");
        var fingers = new ArrayList<Imported>();
        for (int i = 0; i < templates.size(); i++) {
            byte[] template = templates.get(i).toByteArray();
            fingers.add(new Imported(positions.get(i), template, minutiae(template)));
        }
        return new Record(format.name(), fingers);
    }

    /** All these formats number the fingers alike; a palm or several fingers in one view count as unknown. */
    private static List<Integer> positions(TemplateFormat format, byte[] record) {
        var ordinals = switch (format) {
            case ISO_19794_2_2005 -> new Iso19794p2v2005Template(record, LENIENT).fingerprints.stream().map(f -> f.position.ordinal());
            case ISO_19794_2_2011 -> new Iso19794p2v2011Template(record, LENIENT).fingerprints.stream().map(f -> f.position.ordinal());
            case ANSI_378_2004 -> new Ansi378v2004Template(record, LENIENT).fingerprints.stream().map(f -> f.position.ordinal());
            case ANSI_378_2009 -> new Ansi378v2009Template(record, LENIENT).fingerprints.stream().map(f -> f.position.ordinal());
            case ANSI_378_2009_AM1 -> new Ansi378v2009Am1Template(record, LENIENT).fingerprints.stream().map(f -> f.position.ordinal());
        };
        return ordinals.map(ordinal -> ordinal > LAST_POSITION ? UNKNOWN_POSITION : ordinal).toList();
    }
}

package symbolon.fingerprint;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jnbis.api.Jnbis;

/**
 * A decoded image: {@code pixels} of 0 (black) to 255 (white), row by row. The size is read from the header and checked
 * before anything is decoded, so that a small file cannot ask for much memory.
 */
record GreyImage(int width, int height, byte[] pixels) {
    /** A slap of four fingers at 1,000 dpi has about 10 million pixels. */
    static final long MAX_PIXELS = 16_000_000;
    /** Half a finger tip at 250 dpi; anything smaller has no print to find. */
    static final int MIN_SIDE = 50;
    private static final int MAX_SIDE = 8_000;
    private static final String FIELD = "/image";

    static {
        // ImageIO otherwise writes every stream to a file: prints do not belong on the disk.
        ImageIO.setUseCache(false);
    }

    /** PNG, JPEG, BMP, PGM (binary, 8 bits) or WSQ, told by the first bytes. */
    static GreyImage decode(byte[] file) {
        try {
            if (startsWith(file, 0x89, 'P', 'N', 'G')) return standard(file, "png");
            if (startsWith(file, 0xFF, 0xD8)) return standard(file, "jpeg");
            if (startsWith(file, 'B', 'M')) return standard(file, "bmp");
            if (startsWith(file, 'P', '5')) return pgm(file);
            if (startsWith(file, 0xFF, 0xA0)) return wsq(file);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) throw problem;
            throw damaged();
        }
        throw new Problem(415, "IMAGE_TYPE_UNKNOWN", FIELD, "PNG, JPEG, BMP, PGM (P5) or WSQ is expected");
    }

    private static GreyImage standard(byte[] file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            // Without metadata: text and colour profiles may be compressed, and are not needed.
            reader.setInput(stream, true, true);
            checkSize(reader.getWidth(0), reader.getHeight(0));
            boolean[] cut = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> cut[0] = true);
            BufferedImage image = reader.read(0);
            // The JPEG reader only warns of a file that ends early, and fills it with grey.
            if (cut[0] && format.equals("jpeg")) throw damaged();
            return new GreyImage(image.getWidth(), image.getHeight(), grey(image));
        } finally {
            reader.dispose();
        }
    }

    private static byte[] grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[width * height];
        Raster raster = image.getRaster();
        boolean stored = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            // Stored greys as they are: getRGB would bend them by a gamma that the scanner did not mean.
            if (stored) raster.getSamples(0, y, width, 1, 0, row);
            else image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int p = row[x];
                pixels[y * width + x] = (byte) (stored ? p : ((p >> 16 & 255) + (p >> 8 & 255) + (p & 255)) / 3);
            }
        }
        return pixels;
    }

    private static GreyImage pgm(byte[] file) {
        int[] numbers = new int[3];
        int at = 2;
        for (int i = 0; i < 3; i++) {
            while (Character.isWhitespace(file[at]) || file[at] == '#')
                if (file[at++] == '#') while (file[at] != '\n') at++;
            int start = at;
            while (file[at] >= '0' && file[at] <= '9') at++;
            numbers[i] = Integer.parseInt(new String(file, start, at - start, StandardCharsets.US_ASCII));
        }
        at++;
        checkSize(numbers[0], numbers[1]);
        int size = numbers[0] * numbers[1];
        if (numbers[2] != 255 || file.length - at < size) throw damaged();
        return new GreyImage(numbers[0], numbers[1], Arrays.copyOfRange(file, at, at + size));
    }

    private static GreyImage wsq(byte[] file) {
        if (!startsWith(Arrays.copyOfRange(file, file.length - 2, file.length), 0xFF, 0xA1)) throw damaged();
        // Segments are marker and length; the frame header (FFA2) holds height and width after black and white.
        int at = 2;
        while (word(file, at) != 0xFFA2) at += 2 + Math.max(2, word(file, at + 2));
        checkSize(word(file, at + 8), word(file, at + 6));
        var bitmap = Jnbis.wsq().decode(file).asBitmap();
        return new GreyImage(bitmap.getWidth(), bitmap.getHeight(), bitmap.getPixels());
    }

    private static int word(byte[] file, int at) {
        return (file[at] & 255) << 8 | file[at + 1] & 255;
    }

    private static boolean startsWith(byte[] file, int... first) {
        if (file.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((file[i] & 255) != first[i]) return false;
        return true;
    }

    private static void checkSize(int width, int height) {
        if (width < MIN_SIDE || height < MIN_SIDE)
            throw new Problem(422, "IMAGE_TOO_SMALL", FIELD, "Each side needs at least " + MIN_SIDE + " pixels");
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS)
            throw new Problem(422, "IMAGE_TOO_LARGE", FIELD, "At most " + MAX_PIXELS + " pixels are taken");
    }

    private static Problem damaged() {
        return new Problem(422, "IMAGE_DAMAGED", FIELD, "The image cannot be decoded");
    }

    /**
     * Parts of a quality score of our own, which is not NFIQ 2.
     *
     * @param ridgeArea square millimetres with ridges: blocks of 16 x 16 pixels whose greys deviate by 16 or more
     * @param contrast mean span of the greys of those blocks, 0..1; 0 when there are none
     */
    record Ridges(double ridgeArea, double contrast) {}

    private static final int BLOCK = 16;
    private static final double RIDGE_DEVIATION = 16;

    Ridges ridges(double dpi) {
        int blocks = 0;
        double span = 0;
        for (int top = 0; top + BLOCK <= height; top += BLOCK)
            for (int left = 0; left + BLOCK <= width; left += BLOCK) {
                int sum = 0, squares = 0, low = 255, high = 0;
                for (int y = top; y < top + BLOCK; y++)
                    for (int x = left; x < left + BLOCK; x++) {
                        int p = pixels[y * width + x] & 255;
                        sum += p;
                        squares += p * p;
                        low = Math.min(low, p);
                        high = Math.max(high, p);
                    }
                double mean = sum / (double) (BLOCK * BLOCK);
                if (squares / (double) (BLOCK * BLOCK) - mean * mean < RIDGE_DEVIATION * RIDGE_DEVIATION) continue;
                blocks++;
                span += (high - low) / 255.0;
            }
        double side = BLOCK * 25.4 / dpi;
        return new Ridges(blocks * side * side, blocks == 0 ? 0 : span / blocks);
    }
}

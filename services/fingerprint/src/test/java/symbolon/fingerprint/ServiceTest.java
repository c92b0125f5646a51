package symbolon.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static final String TOKEN = "a token of the tests, long enough";
    private static final Path RECORDS = Path.of("../../../shared/data/biometrics/iso-19794-2");
    private final HttpClient client = HttpClient.newHttpClient();
    private Service service;

    record Answer(int status, JsonNode body) {
        void isRefused(int status, String code, String field) {
            assertEquals(status, this.status, body::toString);
            assertEquals(code, body.path("code").asText());
            assertEquals(field, body.path("field").asText(null));
        }
    }

    @BeforeEach
    void start() throws Exception {
        service = new Service("127.0.0.1", 0, TOKEN, 2);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Answer send(String method, String path, byte[] body, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token).build();
        var answer = client.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), Body.JSON.readTree(answer.body()));
    }

    private Answer post(String path, Object body) throws Exception {
        return send("POST", path, Body.JSON.writeValueAsBytes(body), TOKEN);
    }

    private JsonNode health() throws Exception {
        return send("GET", "/health", null, TOKEN).body;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Map<String, Object> print(int position, byte[] template) {
        return Map.of("position", position, "template", base64(template));
    }

    private static Map<String, Object> row(String partition, String reference, int position, long sequence, byte[] template) {
        return Map.of("partition", partition, "reference", reference, "position", position, "sequence", sequence,
                "template", base64(template));
    }

    @Test
    void everyRequestNeedsTheToken() throws Exception {
        for (String token : List.of("", "x", TOKEN + "x")) send("GET", "/health", null, token).isRefused(401, "TOKEN_INVALID", null);
        assertEquals("sourceafis", health().at("/engine/id").asText());
        assertEquals("3.18.1", health().at("/engine/version").asText());
    }

    @Test
    void badRequestsAreRefusedByCodeAndField() throws Exception {
        post("/nowhere", Map.of()).isRefused(404, "ROUTE_UNKNOWN", null);
        send("GET", "/verify", null, TOKEN).isRefused(405, "METHOD_UNKNOWN", null);
        send("POST", "/verify", "{".getBytes(), TOKEN).isRefused(400, "JSON_INVALID", null);
        send("POST", "/verify", "[".repeat(5000).getBytes(), TOKEN).isRefused(400, "JSON_INVALID", null);
        send("POST", "/verify", "[]".getBytes(), TOKEN).isRefused(400, "FIELD_INVALID", "/");
        send("POST", "/verify", new byte[2 << 20], TOKEN).isRefused(413, "BODY_TOO_LARGE", null);
        post("/extract", Map.of("image", "not base64!")).isRefused(400, "FIELD_INVALID", "/image");
        post("/extract", Map.of("image", "AAAA", "dpi", 20)).isRefused(400, "FIELD_INVALID", "/dpi");
        post("/verify", Map.of("probe", List.of(Map.of("position", 11)))).isRefused(400, "FIELD_INVALID", "/probe/0/position");
        post("/compare", Map.of("probe", base64(new byte[40]))).isRefused(422, "TEMPLATE_INVALID", "/probe");
        post("/verify", Map.of("probe", List.of(print(1, new byte[40])))).isRefused(422, "TEMPLATE_INVALID", "/probe/0/template");
        post("/verify", Map.of("probe", List.of(print(1, new byte[5000])))).isRefused(422, "TEMPLATE_TOO_LARGE", "/probe/0/template");
        post("/search", Map.of("partitions", List.of("SIS"), "top", 1, "deadlineMs", 1)).isRefused(400, "FIELD_INVALID", "/threshold");
        post("/import", Map.of("record", base64(new byte[100]))).isRefused(415, "RECORD_TYPE_UNKNOWN", "/record");
        byte[] record = Synthetic.impression(Synthetic.finger(new Random(3)), 0, new Random(3), 4);
        post("/import", Map.of("record", base64(Arrays.copyOf(record, 60)))).isRefused(422, "RECORD_DAMAGED", "/record");
    }

    @Test
    void hostileBytesNeverMakeAnInternalError() throws Exception {
        var random = new Random(4);
        byte[] record = Synthetic.impression(Synthetic.finger(random), 0, random, 4);
        byte[] template = Templates.read(record).fingers().get(0).template();
        byte[] image = Images.write(Images.ridges(120, 120, 5), "png");
        for (int i = 0; i < 60; i++) {
            for (var each : List.of(List.of("/import", "record", record), List.of("/extract", "image", image))) {
                var answer = post((String) each.get(0), Map.of((String) each.get(1), base64(damaged((byte[]) each.get(2), random))));
                assertTrue(answer.status < 500, answer::toString);
            }
            var prints = List.of(print(1, damaged(template, random)));
            var answer = post("/verify", Map.of("probe", prints, "candidate", prints));
            assertTrue(answer.status < 500, answer::toString);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? 1 + random.nextInt(bytes.length) : bytes.length);
        for (int i = 0; i < 4; i++) copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        return copy;
    }

    @Test
    void oneImageGivesOneTemplateInEveryFormatWithoutLoss() throws Exception {
        var image = Images.ridges(300, 400, 6);
        byte[] png = Images.write(image, "png");
        var answer = post("/extract", Map.of("image", base64(png))).body;
        assertTrue(answer.at("/quality/minutiae").asInt() > 10, answer::toString);
        // An ellipse of 270 x 360 pixels is 197 square millimetres at 500 dpi; blocks stand over its edge.
        assertEquals(197, answer.at("/quality/ridgeArea").asDouble(), 25);
        assertEquals(0.8, answer.at("/quality/contrast").asDouble(), 0.1);
        for (byte[] file : List.of(Images.write(image, "bmp"), Images.pgm(image)))
            assertEquals(answer, post("/extract", Map.of("image", base64(file))).body);
        var jpeg = post("/extract", Map.of("image", base64(Images.write(image, "jpeg")))).body;
        var same = post("/verify", Map.of(
                "probe", List.of(Map.of("position", 1, "template", answer.get("template"))),
                "candidate", List.of(Map.of("position", 1, "template", jpeg.get("template"))))).body;
        assertTrue(same.get("score").asDouble() > 40, same::toString);
        var compared = post("/compare", Map.of(
                "probe", answer.get("template"),
                "candidates", List.of(Map.of("template", jpeg.get("template"))))).body;
        assertEquals(same.get("score"), compared.at("/scores/0"));
    }

    @Test
    void theStatedResolutionIsTheOneThatCounts() throws Exception {
        String image = base64(Images.write(Images.ridges(300, 400, 6), "png"));
        var at500 = post("/extract", Map.of("image", image)).body;
        var at600 = post("/extract", Map.of("image", image, "dpi", 600)).body;
        assertNotEquals(at500.get("template"), at600.get("template"));
        double ratio = at600.at("/quality/ridgeArea").asDouble() / at500.at("/quality/ridgeArea").asDouble();
        assertEquals(25.0 / 36, ratio, 1e-6);
    }

    @Test
    void imagesThatCannotBeTakenAreRefusedBeforeTheyAreDecoded() throws Exception {
        byte[] png = Images.write(Images.ridges(300, 400, 7), "png");
        byte[] bomb = png.clone();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
        refused(bomb, 422, "IMAGE_TOO_LARGE");
        refused("P5 40000 40000 255\n".getBytes(), 422, "IMAGE_TOO_LARGE");
        // An old WSQ header: FFA0, frame segment with black, white, height and width.
        byte[] wsq = new byte[40];
        ByteBuffer.wrap(wsq).putInt(0, 0xFFA0FFA2).putShort(4, (short) 17).putShort(8, (short) 40000).putShort(10, (short) 40000)
                .putShort(38, (short) 0xFFA1);
        refused(wsq, 422, "IMAGE_TOO_LARGE");
        refused(Images.write(Images.ridges(30, 30, 7), "png"), 422, "IMAGE_TOO_SMALL");
        for (String format : List.of("png", "jpeg", "bmp")) {
            byte[] whole = Images.write(Images.ridges(300, 400, 7), format);
            refused(Arrays.copyOf(whole, whole.length / 2), 422, "IMAGE_DAMAGED");
        }
        refused(Arrays.copyOf(Images.pgm(Images.ridges(300, 400, 7)), 1000), 422, "IMAGE_DAMAGED");
        refused("GIF89a".getBytes(), 415, "IMAGE_TYPE_UNKNOWN");
        String large = base64(Images.write(Images.ridges(1500, 1500, 7), "png"));
        post("/extract", Map.of("image", large, "dpi", 250)).isRefused(422, "IMAGE_TOO_LARGE", "/image");
    }

    private void refused(byte[] image, int status, String code) throws Exception {
        post("/extract", Map.of("image", base64(image))).isRefused(status, code, "/image");
    }

    @Test
    void recordsComeInWithTheirFingerPositions() throws Exception {
        var random = new Random(8);
        var answer = post("/import", Map.of("record", base64(Synthetic.impression(Synthetic.finger(random), 0, random, 7)))).body;
        assertEquals("ISO_19794_2_2005", answer.get("format").asText());
        assertEquals(7, answer.at("/fingers/0/position").asInt());
        assertTrue(answer.at("/fingers/0/minutiae").asInt() > 25, answer::toString);
    }

    @Test
    void sampleRecordsOfTheEngineMatchAsTheyShould() throws Exception {
        assumeTrue(Files.isDirectory(RECORDS), "skipped: no records at " + RECORDS);
        var prints = new ArrayList<Object>();
        for (String name : List.of("probe", "matching", "nonmatching")) {
            byte[] file = Files.readAllBytes(RECORDS.resolve("iso-" + name + ".dat"));
            prints.add(Map.of("position", 1, "template", post("/import", Map.of("record", base64(file))).body.at("/fingers/0/template")));
        }
        assertTrue(score(prints.get(0), prints.get(1)) > 100);
        assertTrue(score(prints.get(0), prints.get(2)) < 20);
    }

    private double score(Object probe, Object candidate) throws Exception {
        return post("/verify", Map.of("probe", List.of(probe), "candidate", List.of(candidate))).body.get("score").asDouble();
    }

    @Test
    void scoresAreAddedOverTheFingersThatBothSidesHave() throws Exception {
        var random = new Random(9);
        var thumb = Synthetic.finger(random);
        var index = Synthetic.finger(random);
        var probe = List.of(print(1, Synthetic.template(thumb, 0, random)), print(2, Synthetic.template(index, 0, random)),
                print(3, Synthetic.template(index, 0, random)));
        var candidate = List.of(print(1, Synthetic.template(thumb, 30, random)), print(2, Synthetic.template(index, 30, random)),
                print(0, Synthetic.template(index, 0, random)));
        var answer = post("/verify", Map.of("probe", probe, "candidate", candidate)).body;
        assertEquals(2, answer.get("fingers").size());
        double sum = answer.at("/fingers/0/score").asDouble() + answer.at("/fingers/1/score").asDouble();
        assertEquals(sum, answer.get("score").asDouble(), 1e-9);
        assertTrue(answer.at("/fingers/1/score").asDouble() > 40, answer::toString);
    }

    @Test
    void aPersonIsFoundAmongManyByAllFingersTogether() throws Exception {
        var random = new Random(10);
        var rows = new ArrayList<Object>();
        var thumb = Synthetic.finger(random);
        var index = Synthetic.finger(random);
        for (int i = 1; i <= 300; i++) {
            String partition = i % 2 == 0 ? "SIS" : "VIS";
            boolean mate = i == 200 || i == 201;
            for (int position = 1; position <= 2; position++) {
                var finger = !mate ? Synthetic.finger(random) : position == 1 ? thumb : index;
                rows.add(row(partition, "person-" + i, position, i, Synthetic.template(finger, 0, random)));
            }
        }
        assertEquals(600, toGallery("put", rows).body.get("changed").asInt());
        assertEquals(Body.JSON.readTree("{\"SIS\":300,\"VIS\":300}"), health().get("rows"));
        assertEquals(300, health().get("sequence").asInt());
        var probe = List.of(print(1, Synthetic.template(thumb, 20, random)), print(2, Synthetic.template(index, -20, random)));

        var found = search(probe, List.of("SIS"), 60, 10, 60_000).body;
        assertEquals(300, found.get("compared").asInt());
        assertEquals(1, found.get("candidates").size(), found::toString);
        assertEquals("person-200", found.at("/candidates/0/reference").asText());
        assertEquals(2, found.at("/candidates/0/fingers").size());
        assertFalse(found.get("truncated").asBoolean());

        var first = search(probe, List.of("SIS", "VIS"), 60, 1, 60_000).body;
        assertEquals(1, first.get("candidates").size());
        assertTrue(first.get("truncated").asBoolean());
        assertEquals(0, search(probe, List.of("EES"), 0, 1, 60_000).body.get("compared").asInt());
    }

    private Answer search(Object probe, List<String> partitions, double threshold, int top, long deadlineMs) throws Exception {
        return post("/search", Map.of("probe", probe, "partitions", partitions, "threshold", threshold, "top", top,
                "deadlineMs", deadlineMs));
    }

    @Test
    void aScanThatIsNotThroughInTimeIsSaidToBe() throws Exception {
        var random = new Random(11);
        byte[] template = Synthetic.template(Synthetic.finger(random), 0, random);
        for (int batch = 0; batch < 5; batch++) {
            var rows = new ArrayList<Object>();
            for (int i = 0; i < 2000; i++) rows.add(row("SIS", "person-" + batch + "-" + i, 1, 1, template));
            assertEquals(200, toGallery("put", rows).status);
        }
        search(List.of(print(1, template)), List.of("SIS"), 0, 1, 1).isRefused(504, "DEADLINE_EXCEEDED", "/deadlineMs");
        // Scanned in time, but every row is a hit to be confirmed, which takes several times as long.
        search(List.of(print(1, template)), List.of("SIS"), 40, 1, 2000).isRefused(504, "DEADLINE_EXCEEDED", "/deadlineMs");
        assertEquals(10_000, search(List.of(print(1, template)), List.of("SIS"), 1e6, 1, 60_000).body.get("compared").asInt());
    }

    @Test
    void olderRowsNeitherReplaceNorBringBackNewerOnes() throws Exception {
        var random = new Random(12);
        var ours = Synthetic.finger(random);
        byte[] older = Synthetic.template(Synthetic.finger(random), 0, random);
        byte[] newer = Synthetic.template(ours, 0, random);
        Map<String, ?> key = Map.of("partition", "SIS", "reference", "person", "position", 1);
        assertEquals(1, put(row("SIS", "person", 1, 5, newer)));
        assertEquals(0, put(row("SIS", "person", 1, 4, older)));
        var probe = List.of(print(1, newer));
        assertEquals(1, search(probe, List.of("SIS"), 100, 5, 60_000).body.get("candidates").size());
        assertEquals(0, delete(key, 4));
        assertEquals(1, delete(key, 6));
        assertEquals(0, put(row("SIS", "person", 1, 6, newer)));
        assertEquals(0, search(probe, List.of("SIS"), 0, 5, 60_000).body.get("compared").asInt());
        assertEquals(1, put(row("SIS", "person", 1, 7, newer)));
        assertEquals(7, health().get("sequence").asInt());
    }

    @Test
    void aBatchWithOneBadRowLeavesTheGalleryAsItWas() throws Exception {
        var random = new Random(13);
        byte[] template = Synthetic.template(Synthetic.finger(random), 0, random);
        toGallery("put", List.of(row("SIS", "a", 1, 1, template), row("SIS", "b", 1, 2, new byte[9])))
                .isRefused(422, "TEMPLATE_INVALID", "/rows/1/template");
        assertEquals(0, health().get("rows").size());
        assertEquals(0, health().get("sequence").asInt());
    }

    @Test
    void aGalleryThatWasEmptiedHoldsNothingAndTakesNoRowMeantForTheOneBefore() throws Exception {
        var random = new Random(14);
        byte[] template = Synthetic.template(Synthetic.finger(random), 0, random);
        assertEquals(1, put(row("SIS", "ghost", 1, 9, template)));
        Object before = health().get("start");
        Object present = post("/gallery/reset", Map.of("start", before)).body.get("start");
        assertNotEquals(before, present);
        assertEquals(present, health().get("start"));
        assertEquals(0, health().get("rows").size());
        assertEquals(0, health().get("sequence").asInt());
        var rows = List.of(row("SIS", "ghost", 1, 10, template));
        for (String path : List.of("/gallery/put", "/gallery/delete"))
            post(path, Map.of("start", before, "rows", rows)).isRefused(409, "GALLERY_REPLACED", "/start");
        post("/gallery/reset", Map.of("start", before)).isRefused(409, "GALLERY_REPLACED", "/start");
        post("/gallery/put", Map.of("rows", rows)).isRefused(400, "FIELD_INVALID", "/start");
        // Numbers of before count no more.
        assertEquals(1, put(row("SIS", "kept", 1, 1, template)));
        var found = search(List.of(print(1, template)), List.of("SIS"), 100, 5, 60_000).body;
        assertEquals(List.of("kept"), found.get("candidates").findValuesAsText("reference"));
        assertEquals(present, found.get("start"));
    }

    /** Rows for the gallery as it is now. */
    private Answer toGallery(String action, List<?> rows) throws Exception {
        return post("/gallery/" + action, Map.of("start", health().get("start"), "rows", rows));
    }

    private int put(Object row) throws Exception {
        return toGallery("put", List.of(row)).body.get("changed").asInt();
    }

    private int delete(Map<String, ?> key, long sequence) throws Exception {
        var row = new java.util.HashMap<String, Object>(key);
        row.put("sequence", sequence);
        return toGallery("delete", List.of(row)).body.get("changed").asInt();
    }
}

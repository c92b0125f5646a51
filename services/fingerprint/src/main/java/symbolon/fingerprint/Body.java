package symbolon.fingerprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A JSON object of a request; every refusal names the field by its path, such as {@code /rows/3/position}. */
record Body(JsonNode node, String path) {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Body parse(byte[] bytes) throws IOException {
        try {
            return object(JSON.readTree(bytes), "");
        } catch (JsonProcessingException e) {
            throw new Problem(400, "JSON_INVALID", null, "The body is not JSON");
        }
    }

    private static Body object(JsonNode node, String path) {
        if (node == null || !node.isObject()) throw Problem.invalid(path.isEmpty() ? "/" : path, "An object is expected");
        return new Body(node, path);
    }

    String at(String name) {
        return path + "/" + name;
    }

    /** The objects of a list of at least {@code min} and at most {@code max}. */
    List<Body> objects(String name, int min, int max) {
        JsonNode list = list(name, min, max);
        var found = new ArrayList<Body>(list.size());
        for (int i = 0; i < list.size(); i++) found.add(object(list.get(i), at(name) + "/" + i));
        return found;
    }

    List<String> texts(String name, int min, int max, int maxLength) {
        JsonNode list = list(name, min, max);
        var found = new ArrayList<String>(list.size());
        for (int i = 0; i < list.size(); i++) found.add(text(list.get(i), at(name) + "/" + i, maxLength));
        return found;
    }

    private JsonNode list(String name, int min, int max) {
        JsonNode list = node.path(name);
        if (!list.isArray() || list.size() < min || list.size() > max)
            throw Problem.invalid(at(name), "A list of " + min + " to " + max + " is expected");
        return list;
    }

    String text(String name, int maxLength) {
        return text(node.path(name), at(name), maxLength);
    }

    private static String text(JsonNode value, String path, int maxLength) {
        if (!value.isTextual() || value.asText().isEmpty() || value.asText().length() > maxLength)
            throw Problem.invalid(path, "Text of 1 to " + maxLength + " characters is expected");
        return value.asText();
    }

    byte[] bytes(String name) {
        JsonNode value = node.path(name);
        try {
            if (value.isTextual() && !value.asText().isEmpty()) return Base64.getDecoder().decode(value.asText());
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw Problem.invalid(at(name), "Base64 is expected");
    }

    long whole(String name, long min, long max) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < min || value.asLong() > max)
            throw Problem.invalid(at(name), "A whole number from " + min + " to " + max + " is expected");
        return value.asLong();
    }

    /** {@code missing} where the field is absent. */
    double number(String name, double min, double max, double missing) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) return missing;
        if (!value.isNumber() || !(value.asDouble() >= min && value.asDouble() <= max))
            throw Problem.invalid(at(name), "A number from " + min + " to " + max + " is expected");
        return value.asDouble();
    }
}

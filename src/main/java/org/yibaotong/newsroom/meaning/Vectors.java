package org.yibaotong.newsroom.meaning;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service for the vectors of texts, and believes an answer only when it is whole. */
final class Vectors {

    private static final long ANSWER_MOST = 16 << 20;
    private static final int OK = 200;

    private final MeaningSettings settings;
    private final JsonMapper json;
    private final HttpClient client;

    Vectors(MeaningSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience())
                .build();
    }

    /** @throws IOException when it does not answer, or not for each text a vector of one length */
    List<double[]> of(URI address, List<String> texts) throws IOException {
        try {
            return vectors(json.readTree(send(address, texts)).path("data"), texts.size());
        } catch (JacksonException e) {
            throw new IOException("The answer is no JSON", e);
        }
    }

    private byte[] send(URI address, List<String> texts) throws IOException {
        var question =
                json.writeValueAsString(Map.of("model", settings.model(), "input", texts, "encoding_format", "float"));
        var request = HttpRequest.newBuilder(URI.create(address + "/embeddings"))
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + settings.key())
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        try {
            HttpResponse<byte[]> answer =
                    client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_MOST));
            if (answer.statusCode() != OK) {
                throw new IOException("It answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting", e);
        }
    }

    /** They may come in any order, each with its place. */
    private static List<double[]> vectors(JsonNode data, int wanted) throws IOException {
        var found = new TreeMap<Integer, double[]>();
        for (var one : data) {
            found.put(one.path("index").asInt(-1), vector(one.path("embedding")));
        }
        var vectors = List.copyOf(found.values());
        boolean whole = found.keySet().stream().allMatch(place -> place >= 0 && place < wanted);
        if (!whole || vectors.size() != wanted || !areOfOneLength(vectors)) {
            throw new IOException("Not every text has its vector");
        }
        return vectors;
    }

    private static boolean areOfOneLength(List<double[]> vectors) {
        int length = vectors.getFirst().length;
        return length > 0 && vectors.stream().allMatch(vector -> vector.length == length);
    }

    private static double[] vector(JsonNode numbers) {
        return IntStream.range(0, numbers.size())
                .mapToDouble(at -> numbers.path(at).asDouble(0))
                .toArray();
    }
}

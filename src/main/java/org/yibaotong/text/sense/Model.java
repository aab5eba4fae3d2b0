package org.yibaotong.text.sense;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

/**
 * The model bge-small-zh-v1.5 of BAAI with its weights in a byte each, run by ONNX Runtime. Both come with the program as libraries;
 * nothing is fetched. One text at a time and on one thread, because a batch of texts changes what is read of each in the last digits.
 */
final class Model implements SenseReader {

    private static final String WEIGHTS = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    /** In MB. It takes some 80 of them, which a machine of 2 GB is to have for its people; one of 4 GB says a little less. */
    private static final long ROOM = 3_500;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces words;
    private final PieceRarity rarity;

    private Model(OrtEnvironment environment, OrtSession session, WordPieces words, PieceRarity rarity) {
        this.environment = environment;
        this.session = session;
        this.words = words;
        this.rarity = rarity;
    }

    /**
     * On a machine that has room for it beside all else.
     *
     * @param memory of the machine, or what it gives this program, in MB
     * @throws LinkageError where there is no machine code for the processor or the system
     */
    static Model open(long memory) throws IOException, OrtException {
        if (memory < ROOM) {
            throw new IOException("there are %d MB of memory, and it takes %d".formatted(memory, ROOM));
        }
        return open();
    }

    static Model open() throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "sense");
        return new Model(environment, session(environment), words(), PieceRarity.read());
    }

    static WordPieces words() throws IOException {
        return WordPieces.read(resource(TOKENIZER));
    }

    /** From a file, so that the weights never lie in Java's memory. */
    private static OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
        var file = Files.createTempFile("sense", ".onnx");
        try (var weights = resource(WEIGHTS);
                var options = frugal()) {
            Files.copy(weights, file, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(file.toString(), options);
        } finally {
            Files.delete(file);
        }
    }

    /** Memory is given back after each text instead of being kept for the next. */
    private static OrtSession.SessionOptions frugal() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Model.class.getResourceAsStream(name), name);
    }

    @Override
    public Sense read(String text) throws OrtException {
        var pieces = words.of(text);
        return Sense.of(vectors(pieces), rarity.of(pieces));
    }

    private float[][] vectors(int[] pieces) throws OrtException {
        var ids = new long[1][pieces.length];
        var mask = new long[1][pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            ids[0][i] = pieces[i];
            mask[0][i] = 1;
        }
        try (var said = OnnxTensor.createTensor(environment, ids);
                var all = OnnxTensor.createTensor(environment, mask);
                var first = OnnxTensor.createTensor(environment, new long[1][pieces.length]);
                var read = session.run(Map.of("input_ids", said, "attention_mask", all, "token_type_ids", first))) {
            return ((float[][][]) read.get(0).getValue())[0];
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}

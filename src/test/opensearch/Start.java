import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Runs one node of OpenSearch until it is killed: {@code Start FOLDER PORT}. */
class Start {

    public static void main(String[] arguments) throws InterruptedException {
        new AnyPort()
                .build(OpenSearchRunner.newConfigs()
                        .basePath(arguments[0])
                        .numOfNode(1)
                        .baseHttpPort(Integer.parseInt(arguments[1]) - 1)
                        .clusterName("yibaotong-test"));
        new CountDownLatch(1).await();
    }

    private static class AnyPort extends OpenSearchRunner {

        AnyPort() {
            maxHttpPort = 65_535;
        }
    }
}

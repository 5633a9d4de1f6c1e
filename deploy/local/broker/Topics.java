import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Creates the missing topics of a file. Run from source with the arguments bootstrap servers and file.
 */
final class Topics {

  private static final int PARTITIONS = 3;

  private Topics() {}

  public static void main(String[] args) throws Exception {
    Properties policies = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of(args[1]))) {
      policies.load(file);
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", args[0]))) {
      create(admin, policies);
    }
  }

  private static void create(Admin admin, Properties policies)
      throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    List<NewTopic> missing =
        policies.stringPropertyNames().stream()
            .filter(name -> !present.contains(name))
            .map(name -> topic(name, policies.getProperty(name)))
            .toList();
    admin.createTopics(missing).all().get();
    missing.forEach(topic -> System.out.println("created " + topic.name()));
  }

  private static NewTopic topic(String name, String policy) {
    return new NewTopic(name, PARTITIONS, (short) 1)
        .configs(Map.of("cleanup.policy", policy, "retention.ms", "-1"));
  }
}

package vn.hdnd.cuulong.platform.testkit.councils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hdnd.cuulong.platform.testkit.contracts.ProjectRoot;

/** Records of the topic of councils, as its owner writes them. */
public final class CouncilRows {

  private static final String SAMPLE =
      "regional-exchange-service/src/main/resources/tables/hdnd.councils.v1/sample.json";

  private CouncilRows() {}

  /** The golden sample: Long An, which ended on 30/06/2025. */
  public static ObjectNode sample() {
    try {
      return (ObjectNode)
          JsonMapper.shared().readTree(Files.readString(ProjectRoot.resolve(SAMPLE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

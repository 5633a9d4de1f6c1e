package vn.hdnd.cuulong.demo.office;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import vn.hdnd.cuulong.demo.texts.Resources;

/** The topics that voters raise. */
record VoterTopics(
    @JsonProperty("VENUES") List<String> venues,
    @JsonProperty("TOPICS") List<Topic> topics,
    @JsonProperty("VOICES") List<String> voices,
    @JsonProperty("ANSWERS") Map<String, List<String>> answers) {

  /**
   * A topic.
   *
   * @param field of the council's committees
   * @param level that is competent
   * @param sector branch of work, from the service's list
   * @param agencies the field of the agencies that answer
   * @param asks the requests, with blanks
   */
  record Topic(
      String field,
      String level,
      String sector,
      @JsonProperty("for") String agencies,
      List<String> asks) {}

  static VoterTopics load() {
    return Resources.read("texts/voter-contact.yaml", new TypeReference<>() {});
  }
}

package vn.hdnd.cuulong.demo.send;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.Request;

/**
 * Writes a request with the same bytes each time, with the ids from the answers to other commands.
 */
final class Bodies {

  private final JsonMapper json;

  Bodies(Answers answers) {
    var module = new SimpleModule();
    module.addSerializer(IdOf.class, new IdSerializer(answers));
    this.json =
        JsonMapper.builder()
            .addModule(module)
            .changeDefaultPropertyInclusion(
                defaults -> defaults.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
  }

  String write(Request request) {
    return json.writeValueAsString(request);
  }

  private static final class IdSerializer extends ValueSerializer<IdOf> {

    private final Answers answers;

    IdSerializer(Answers answers) {
      this.answers = answers;
    }

    @Override
    public void serialize(IdOf of, JsonGenerator out, SerializationContext context) {
      out.writeString(
          answers
              .of(of.key())
              .map(Answer::id)
              .orElseThrow(() -> new IllegalStateException(of.key() + " is not answered yet")));
    }
  }
}

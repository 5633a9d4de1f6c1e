package vn.hdnd.cuulong.platform.web.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ProblemErrorController.class})
public class ProblemConfiguration {

  @Bean
  ProblemTexts problemTexts() {
    return new ProblemTexts();
  }

  @Bean
  Problems problems(ProblemTexts texts, JsonMapper json) {
    return new Problems(texts, json);
  }

  @Bean
  Failures failures(ProblemTexts texts, ObjectProvider<ProblemMapping> mappings) {
    return new Failures(texts, mappings.orderedStream().toList());
  }
}

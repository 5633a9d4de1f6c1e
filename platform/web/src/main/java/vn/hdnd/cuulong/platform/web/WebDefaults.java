package vn.hdnd.cuulong.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Safe default settings for every process, with a lower precedence than its own settings. */
final class WebDefaults implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      environment
          .getPropertySources()
          .addLast(
              new ResourcePropertySource(
                  "cuulong web defaults",
                  new ClassPathResource("web-defaults.properties", WebDefaults.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

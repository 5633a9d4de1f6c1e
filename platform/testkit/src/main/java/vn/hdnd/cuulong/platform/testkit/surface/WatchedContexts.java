package vn.hdnd.cuulong.platform.testkit.surface;

import com.mongodb.MongoClientSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/** Observes the MongoDB client of every Spring context that a test starts. */
public final class WatchedContexts implements ContextCustomizerFactory {

  private static final boolean DRIVER_PRESENT =
      ClassUtils.isPresent("com.mongodb.client.MongoClient", null)
          && ClassUtils.isPresent(
              "org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer",
              null);

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return DRIVER_PRESENT ? new Watching() : null;
  }

  /** A record, so that contexts are still shared between tests. */
  private record Watching() implements ContextCustomizer {

    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      MongoClientSettingsBuilderCustomizer watching = Watching::watch;
      context.getBeanFactory().registerSingleton("mongoSurface", watching);
    }

    private static void watch(MongoClientSettings.Builder settings) {
      settings.addCommandListener(MongoSurface.listener());
    }
  }
}

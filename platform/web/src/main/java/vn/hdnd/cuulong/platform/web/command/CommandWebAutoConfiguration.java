package vn.hdnd.cuulong.platform.web.command;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.web.WebAutoConfiguration;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.action.Operations;
import vn.hdnd.cuulong.platform.web.problem.ProblemTexts;
import vn.hdnd.cuulong.platform.web.problem.Problems;

/** Commands over HTTP, in a process that has the write path. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnClass(CommandContext.class)
@EnableConfigurationProperties(ServedCouncils.class)
public class CommandWebAutoConfiguration {

  @Bean
  StoreProblems storeProblems() {
    return new StoreProblems();
  }

  @Bean
  CaseActions caseActions(
      ObjectProvider<RequestMappingHandlerMapping> mappings,
      ObjectProvider<AccessTable> tables,
      ProblemTexts texts,
      Clock clock,
      DayRule days) {
    return new CaseActions(new Operations(mappings, tables), texts, clock, days);
  }

  @Bean
  WebMvcConfigurer commandContextArgument(Clock clock, DayRule days) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandContextArgument(clock, days));
        resolvers.add(new IdempotencyKeyArgument());
      }
    };
  }

  @Bean
  WebMvcConfigurer servedCouncilCheck(ServedCouncils councils) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        var _ = interceptors.addInterceptor(new ServedCouncilCheck(councils));
      }
    };
  }

  /** Needs the service's events for the preview of a dry run. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(EventCatalogue.class)
  static class Outcomes {

    @Bean
    CommandOutcomeAdvice commandOutcomeAdvice(Problems problems, EventCatalogue catalogue) {
      return new CommandOutcomeAdvice(problems, catalogue);
    }
  }
}

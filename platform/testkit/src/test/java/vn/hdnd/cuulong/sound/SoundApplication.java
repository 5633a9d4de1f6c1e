package vn.hdnd.cuulong.sound;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.sound.lamps.Lamps;
import vn.hdnd.cuulong.sound.lamps.LightingLamp;

@Import(LightingLamp.class)
@Configuration(proxyBeanMethods = false)
class SoundApplication {

  @ConfigurationProperties("sound")
  record Settings(int lamps) {}

  @Bean
  Lamps lamps(Settings settings) {
    return new Lamps(settings.lamps());
  }
}

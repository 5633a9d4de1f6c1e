package vn.hdnd.cuulong.planted;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.planted.shelf.Shelf;

@Configuration(proxyBeanMethods = false)
public class PlantedConfiguration {

  @Bean
  Shelf onlyNew(Integer size) {
    return new Shelf(size);
  }
}

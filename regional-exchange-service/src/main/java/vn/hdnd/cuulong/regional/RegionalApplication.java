package vn.hdnd.cuulong.regional;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the regional exchange. */
@SpringBootApplication
public class RegionalApplication {

  public static void main(String[] args) {
    SpringApplication.run(RegionalApplication.class, args);
  }
}

package vn.hdnd.cuulong.supervision;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the supervision service. */
@SpringBootApplication
public class SupervisionApplication {

  public static void main(String[] args) {
    SpringApplication.run(SupervisionApplication.class, args);
  }
}

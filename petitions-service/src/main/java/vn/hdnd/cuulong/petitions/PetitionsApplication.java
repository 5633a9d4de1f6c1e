package vn.hdnd.cuulong.petitions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the petitions service. */
@SpringBootApplication
public class PetitionsApplication {

  static void main(String[] arguments) {
    SpringApplication.run(PetitionsApplication.class, arguments);
  }
}

package vn.hdnd.cuulong.votercontact;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the voter contact service. */
@SpringBootApplication
public class VoterContactApplication {

  static void main(String[] arguments) {
    SpringApplication.run(VoterContactApplication.class, arguments);
  }
}

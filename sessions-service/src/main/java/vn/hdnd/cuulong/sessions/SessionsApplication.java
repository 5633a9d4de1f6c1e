package vn.hdnd.cuulong.sessions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process of the sessions service. */
@SpringBootApplication
public class SessionsApplication {

  public static void main(String[] args) {
    SpringApplication.run(SessionsApplication.class, args);
  }
}

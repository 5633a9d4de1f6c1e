package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CommandsAutoConfigurationTest {

  private final CommandsAutoConfiguration configuration = new CommandsAutoConfiguration();

  @Test
  void saysAfterSecondsThatTheStoreIsAway() {
    MongoClientSettings settings = settings("mongodb://127.0.0.1");
    assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
        .isEqualTo(5);
    assertThat(settings.getSocketSettings().getReadTimeout(TimeUnit.SECONDS)).isEqualTo(15);
    assertThat(settings.getConnectionPoolSettings().getMaxWaitTime(TimeUnit.SECONDS)).isEqualTo(5);
  }

  @Test
  void leavesItToTheAddressToSayOtherwise() {
    MongoClientSettings settings =
        settings("mongodb://127.0.0.1/?serverSelectionTimeoutMS=60000&socketTimeoutMS=90000");
    assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
        .isEqualTo(60);
    assertThat(settings.getSocketSettings().getReadTimeout(TimeUnit.SECONDS)).isEqualTo(90);
  }

  @Test
  void waitsForAMajorityAndItsJournal() {
    MongoClientSettings settings = settings("mongodb://127.0.0.1/?w=1");
    assertThat(settings.getWriteConcern().getWString()).isEqualTo("majority");
    assertThat(settings.getWriteConcern().getJournal()).isTrue();
  }

  private MongoClientSettings settings(String address) {
    MongoClientSettings.Builder builder = MongoClientSettings.builder();
    configuration.boundedPatience().customize(builder);
    builder.applyConnectionString(new ConnectionString(address));
    configuration.durableWrites().customize(builder);
    return builder.build();
  }
}

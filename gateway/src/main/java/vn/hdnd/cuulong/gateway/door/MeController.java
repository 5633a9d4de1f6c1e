package vn.hdnd.cuulong.gateway.door;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.gateway.GatewaySettings;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Claims;
import vn.hdnd.cuulong.platform.security.Role;

/** Tells signed-in callers their account, council and roles. */
@RestController
final class MeController {

  private final GatewaySettings settings;

  MeController(GatewaySettings settings) {
    this.settings = settings;
  }

  record Me(
      String username,
      String name,
      String council,
      String councilName,
      String gateway,
      List<String> roles) {}

  @GetMapping("/me")
  Me me(Caller caller, @AuthenticationPrincipal Jwt token) {
    String name = token.getClaimAsString(Claims.NAME);
    return new Me(
        caller.account(),
        name == null ? caller.account() : name,
        caller.council().value(),
        settings.nameOf(caller.council().value()),
        settings.name(),
        caller.roles().stream().map(Role::name).sorted().toList());
  }
}

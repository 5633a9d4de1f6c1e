package vn.hdnd.cuulong.gateway.door;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.gateway.GatewaySettings;
import vn.hdnd.cuulong.platform.security.Caller;

/** Admits the people of this gateway's councils, and roles that are admitted from any council. */
@Component
final class Admission implements AuthorizationManager<RequestAuthorizationContext> {

  private final GatewaySettings settings;

  Admission(GatewaySettings settings) {
    this.settings = settings;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
    @Nullable Authentication authentication = who.get();
    return new AuthorizationDecision(
        authentication != null
            && authentication.getPrincipal() instanceof Jwt token
            && admits(Caller.of(token)));
  }

  boolean admits(Caller caller) {
    return settings.admits().contains(caller.council().value())
        || caller.roles().stream().anyMatch(role -> settings.admitsRoles().contains(role.name()));
  }
}

package vn.hdnd.cuulong.platform.security;

import org.springframework.security.core.AuthenticationException;

/** The token could not be validated because the realm's keys are out of reach; a retry may help. */
public final class IdentityProviderAway extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  public IdentityProviderAway(Throwable cause) {
    super("the identity provider does not answer", cause);
  }
}

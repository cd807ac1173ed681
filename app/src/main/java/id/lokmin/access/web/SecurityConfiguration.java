package id.lokmin.access.web;

import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Deny by default: a route without a permission is refused, and without signing in there is one
 * permission, to see figures. The server listens on 127.0.0.1 only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** Own stylesheet and icon only: no script at all, no frame, no form to elsewhere. */
    private static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** A page elsewhere could point its own name at 127.0.0.1 and read along; not by these. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return http.authorizeHttpRequests(
                        requests -> requests.anyRequest().access(new RoutePermissions(routes)))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY))
                                .frameOptions(frames -> frames.deny())
                                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(THIS_MACHINE::contains);
        return firewall;
    }

    /**
     * Nobody can sign in yet; without this bean Spring Boot would invent a user and print a
     * password.
     */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}

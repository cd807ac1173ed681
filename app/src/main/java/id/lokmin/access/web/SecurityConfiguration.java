package id.lokmin.access.web;

import id.lokmin.access.OwnNames;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Deny by default: a route without a permission is refused to everybody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /**
     * Own stylesheets, modules and pictures only: nothing inline, no frame, no form to elsewhere.
     * The small signs in Bootstrap's stylesheet are pictures written as {@code data:}.
     */
    private static final String CONTENT_SECURITY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /**
     * How long a browser insists on HTTPS once it had it. Not longer: a machine set up anew has
     * another certificate, and a phone that insists could not even ask how to trust it.
     */
    private static final long A_MONTH = 30L * 24 * 60 * 60;

    /** A page elsewhere could point its own name at 127.0.0.1 and read along; not by these. */
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            Visitors visitors,
            Guests guests,
            Doorman doorman) {
        return http.authorizeHttpRequests(requests ->
                        requests.anyRequest()
                                .access(new RoutePermissions(routes, visitors, guests)))
                .securityContext(contexts ->
                        contexts.securityContextRepository(new SessionContexts(visitors)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(doorman).accessDeniedHandler(doorman))
                .requestCache(kept -> kept.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY))
                                .frameOptions(frames -> frames.deny())
                                .httpStrictTransportSecurity(https ->
                                        https.includeSubDomains(false).maxAgeInSeconds(A_MONTH))
                                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Not tied to a session: a form typed before it ended can still be sent after signing in. */
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("lokmin-formulir");
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).sameSite("Strict").path("/").maxAge(Duration.ofDays(7)));
        return tokens;
    }

    @Bean
    HttpFirewall firewall(ObjectProvider<OwnNames> names) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(host ->
                THIS_MACHINE.contains(host) || names.stream().anyMatch(own -> own.contains(host)));
        return firewall;
    }

    /**
     * Nobody signs in through Spring Security's own doors; without this bean Spring Boot would
     * invent a user and print a password.
     */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}

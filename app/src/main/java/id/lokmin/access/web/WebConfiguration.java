package id.lokmin.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands every controller its visit or guest link, and lets browsers keep what never changes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration implements WebMvcConfigurer {

    private final Visits visits;
    private final Visitors visitors;
    private final UnsentForms unsent;
    private final Guests guests;

    WebConfiguration(Visits visits, Visitors visitors, UnsentForms unsent, Guests guests) {
        this.visits = visits;
        this.visitors = visitors;
        this.unsent = unsent;
        this.guests = guests;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new SentForms());
    }

    /** A form that is sent after all need not be offered again. */
    private final class SentForms implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getMethod().equals("POST")) {
                visitors.of(request)
                        .account()
                        .ifPresent(account -> unsent.arrived(account, request.getRequestURI()));
            }
            return true;
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
        resolvers.add(guests);
    }

    /** The address of an asset changes with its content, so a browser never has to ask again. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}

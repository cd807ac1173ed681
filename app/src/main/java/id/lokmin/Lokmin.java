package id.lokmin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entrance of the house: starts the application or runs one command and leaves. */
@SpringBootApplication
public class Lokmin {

    public static void main(String[] arguments) {
        SpringApplication.run(Lokmin.class, arguments);
    }
}

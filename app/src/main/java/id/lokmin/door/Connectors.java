package id.lokmin.door;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Makes further ways into a server, with the bounds of its first one and its threads.
 *
 * @param first the way in that Spring Boot made from the application's settings
 */
record Connectors(Connector first) {

    Connector secure(int port, Identity identity) {
        Connector made = alike(port);
        made.setScheme("https");
        made.setSecure(true);
        Http11NioProtocol protocol = (Http11NioProtocol) made.getProtocolHandler();
        protocol.setSSLEnabled(true);
        made.addSslHostConfig(identity.hostConfig());
        return made;
    }

    /** From the next connection on, another certificate. */
    static void show(Connector secure, Identity fresh) {
        if (secure.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
            protocol.addSslHostConfig(fresh.hostConfig(), true);
        }
    }

    Connector plain(int port) {
        return alike(port);
    }

    private Connector alike(int port) {
        Connector made = new Connector(Http11NioProtocol.class.getName());
        made.setPort(port);
        made.setThrowOnFailure(false);
        made.setMaxPostSize(first.getMaxPostSize());
        made.setMaxParameterCount(first.getMaxParameterCount());
        made.setMaxPartCount(first.getMaxPartCount());
        made.setMaxPartHeaderSize(first.getMaxPartHeaderSize());
        made.setURIEncoding(first.getURIEncoding());
        ProtocolHandler handler = first.getProtocolHandler();
        if (handler instanceof AbstractHttp11Protocol<?> from
                && made.getProtocolHandler() instanceof AbstractHttp11Protocol<?> to) {
            to.setConnectionTimeout(from.getConnectionTimeout());
            to.setKeepAliveTimeout(from.getKeepAliveTimeout());
            to.setMaxConnections(from.getMaxConnections());
            to.setAcceptCount(from.getAcceptCount());
            to.setMaxHttpRequestHeaderSize(from.getMaxHttpRequestHeaderSize());
            to.setMaxSwallowSize(from.getMaxSwallowSize());
            to.setCompression(from.getCompression());
            to.setCompressibleMimeType(from.getCompressibleMimeType());
            to.setCompressionMinSize(from.getCompressionMinSize());
            to.setExecutor(from.getExecutor());
        }
        return made;
    }
}

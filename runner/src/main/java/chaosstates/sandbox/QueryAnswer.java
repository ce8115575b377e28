package chaosstates.sandbox;

import java.util.Optional;

/**
 * Answer of a service of AWS that speaks the query protocol.
 *
 * @param failover what the operation sets off
 */
record QueryAnswer(int status, String xml, Optional<Failover> failover) {

    /** Returns the result of an operation. */
    static QueryAnswer ok(String namespace, String operation, String result) {
        String xml =
                "<%1$sResponse xmlns=\"%2$s\"><%1$sResult>%3$s</%1$sResult>%4$s</%1$sResponse>"
                        .formatted(operation, namespace, result, metadata());
        return new QueryAnswer(200, xml, Optional.empty());
    }

    private static String metadata() {
        return "<ResponseMetadata><RequestId>sandbox</RequestId></ResponseMetadata>";
    }

    static QueryAnswer error(String namespace, int status, String code, String message) {
        String xml =
                "<ErrorResponse xmlns=\"%s\"><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>%s</ErrorResponse>"
                        .formatted(
                                namespace,
                                code,
                                escaped(message),
                                "<RequestId>sandbox</RequestId>");
        return new QueryAnswer(status, xml, Optional.empty());
    }

    /** Refuses an operation that no sandbox knows. */
    static QueryAnswer unknown(String namespace, String operation) {
        return error(
                namespace,
                400,
                "InvalidAction",
                "The sandbox of this rehearsal does not know the operation "
                        + operation
                        + "; use `chaos run` with a real account or an emulator");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

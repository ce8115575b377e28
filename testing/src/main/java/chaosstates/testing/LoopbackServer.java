package chaosstates.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Takes connections on loopback, for tests that need an answer byte for byte. Where HTTP is enough,
 * {@code com.sun.net.httpserver} serves.
 */
public final class LoopbackServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Conversation conversation;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    /** Talks with one client, on a thread of its own. */
    @FunctionalInterface
    public interface Conversation {
        void with(Socket client) throws IOException, InterruptedException;
    }

    private LoopbackServer(ServerSocket socket, Conversation conversation) {
        this.socket = socket;
        this.conversation = conversation;
    }

    /** Serves until it is closed, and hangs up then. */
    public static LoopbackServer start(Conversation conversation) throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        LoopbackServer server = new LoopbackServer(socket, conversation);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : clients) {
            client.close();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try {
            conversation.with(client);
        } catch (IOException | InterruptedException clientWentAway) {
            // The peer has seen enough.
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import graphql.ExecutionResult;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alliancegraph.graphql.execution.OperationRunner;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** A client may disconnect at any moment, also while its connection is opened: nothing is held for it after that. */
class DisconnectTest {

    private final ThreadPoolTaskScheduler timer = timer();
    private final Heartbeat heartbeat = new Heartbeat(timer, Duration.ofHours(1));
    private final ConnectionQuota quota = new ConnectionQuota(10, Message.of("graphql.web-sockets"));
    private final Limits limits =
            new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("none", Limits.class);
    private final SocketOperations operations = mock(SocketOperations.class);
    private final SocketEndpoint endpoint = new SocketEndpoint(
            operations, quota, heartbeat, new RequestReader(new PersistedDocuments(Map.of(), 0), limits), limits);

    @AfterEach
    void close() {
        timer.shutdown();
    }

    @Test
    void anEventStreamIsEndedWhileItIsOpened() {
        EventStream stream = new EventStream(heartbeat, JsonMapper.shared(), Language.EN);
        stream.delivery().holds(quota.take(stream.delivery()::dispose));
        AsyncContext context = mock();
        doAnswer(_ -> {
                    stream.delivery().dispose();
                    return null;
                })
                .when(context)
                .addListener(any(AsyncListener.class));

        stream.open(context);

        assertThat(beats()).isZero();
        assertThat(quota.taken()).isZero();
        verify(context, timeout(10_000)).complete();
    }

    @Test
    void anEventStreamCannotBeOpened() throws Exception {
        EventStreams streams = new EventStreams(mock(OperationRunner.class), quota, heartbeat, JsonMapper.shared());
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/graphql"); // does not support async
        ServerResponse response = streams.open(
                ServerRequest.create(request, List.of()), RequestParameters.of(Map.of("query", "{ hello }")));

        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> response.writeTo(request, new MockHttpServletResponse(), List::of));

        assertThat(beats()).isZero();
        assertThat(quota.taken()).isZero();
    }

    @Test
    void aSocketIsClosedBeforeItIsKnown() {
        WebSocketSession session = session();
        when(session.isOpen()).thenReturn(false);

        endpoint.afterConnectionClosed(session, CloseStatus.NO_CLOSE_FRAME);
        endpoint.afterConnectionEstablished(session);

        assertThat(beats()).isZero();
        assertThat(quota.taken()).isZero();
    }

    @Test
    void aSocketIsClosedWhileItIsOpened() {
        WebSocketSession session = session();
        when(session.getAcceptedProtocol()).thenAnswer(_ -> {
            endpoint.afterConnectionClosed(session, CloseStatus.NO_CLOSE_FRAME);
            return "graphql-transport-ws";
        });

        endpoint.afterConnectionEstablished(session);

        assertThat(beats()).isZero();
        assertThat(quota.taken()).isZero();
    }

    @Test
    void nothingIsStartedForASocketThatIsClosed() throws Exception {
        WebSocketSession session = session();
        endpoint.afterConnectionEstablished(session);
        assertThat(beats()).isEqualTo(2);
        assertThat(quota.taken()).isOne();
        endpoint.handleMessage(session, new TextMessage("{\"type\":\"connection_init\"}"));
        SocketConversation conversation = new SocketConversation(session, operations);
        conversation.hear(SocketMessage.of(SocketMessage.Type.CONNECTION_INIT));

        conversation.end();
        conversation.hear(new SocketMessage(SocketMessage.Type.SUBSCRIBE, "a", Map.of("query", "{ hello }")));
        endpoint.afterConnectionClosed(session, CloseStatus.NO_CLOSE_FRAME);
        endpoint.handleMessage(
                session,
                new TextMessage("{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ hello }\"}}"));

        verify(operations, never()).start(any(), any(), any(), anyInt());
        assertThat(beats()).isZero();
        assertThat(quota.taken()).isZero();
    }

    @Test
    void whatAnEndedDeliveryWouldHoldIsGivenBackAtOnce() {
        Delivery delivery = new Delivery(mock(Delivery.Outlet.class), Language.EN);
        delivery.dispose();

        assertThat(delivery.holds(quota.take(delivery::dispose))).isFalse();

        assertThat(quota.taken()).isZero();
    }

    @Test
    void eventsThatBeginAfterTheClientHasGoneAreCancelled() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Delivery delivery = new Delivery(mock(Delivery.Outlet.class), Language.EN);
        delivery.dispose();

        Flux.never()
                .cast(ExecutionResult.class)
                .doOnCancel(() -> cancelled.set(true))
                .subscribe(delivery);

        assertThat(cancelled).isTrue();
    }

    private static ThreadPoolTaskScheduler timer() {
        ThreadPoolTaskScheduler timer = new ThreadPoolTaskScheduler();
        timer.setRemoveOnCancelPolicy(true);
        timer.initialize();
        return timer;
    }

    private int beats() {
        return timer.getScheduledThreadPoolExecutor().getQueue().size();
    }

    private static WebSocketSession session() {
        WebSocketSession session = mock();
        when(session.getId()).thenReturn("1");
        when(session.getHandshakeHeaders()).thenReturn(new HttpHeaders());
        when(session.isOpen()).thenReturn(true);
        when(session.getAcceptedProtocol()).thenReturn("graphql-transport-ws");
        return session;
    }
}

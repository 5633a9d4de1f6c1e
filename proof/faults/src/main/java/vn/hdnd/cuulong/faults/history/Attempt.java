package vn.hdnd.cuulong.faults.history;

import java.time.Instant;

/**
 * One request of a client, and its answer. The same command under the same key may be attempted
 * again: those are several attempts of one command.
 *
 * @param client 0 to 7
 * @param number of the attempt within its client, from 1
 * @param began when the client sent it, by the client's clock
 * @param ended when the answer arrived or the client gave up
 * @param service such as {@code petitions}
 * @param kind the kind of command, such as {@code register-petition}
 * @param council under which it was sent
 * @param key the Idempotency-Key
 * @param target id of the aggregate that it changes; empty if it creates one
 * @param body as it was sent, JSON
 */
public record Attempt(
    int client,
    long number,
    Instant began,
    Instant ended,
    String service,
    String kind,
    String council,
    String key,
    String target,
    String body,
    Answer answer) {}

"""A client of another language at a broker with rules: it reads what is its own, and nothing else.

Arguments: the plain broker whose events are copied, the broker with rules. librdkafka does the talking.
"""

import json
import pathlib
import sys
import uuid

from confluent_kafka import Consumer, KafkaError, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import (
    AclBinding,
    AclOperation,
    AclPermissionType,
    AdminClient,
    NewTopic,
    ResourcePatternType,
    ResourceType,
    ScramCredentialInfo,
    ScramMechanism,
    UserScramCredentialUpsertion,
)

PLAIN, RULED = sys.argv[1:]
RULES = json.loads(pathlib.Path(__file__).with_name("rules.json").read_text())
OWN, FOREIGN = "hdnd.sessions.events.v1", "hdnd.petitions.events.v1"
PATIENCE = 15


def ruled(user, password=None):
    """How a user signs in. The passwords of this broker, which lives a minute, are the names."""
    return {
        "bootstrap.servers": RULED,
        "security.protocol": "SASL_PLAINTEXT",
        "sasl.mechanism": "SCRAM-SHA-512",
        "sasl.username": user,
        "sasl.password": password or user,
        "log_level": 0,
    }


def binding(user, kind, name, operation):
    return AclBinding(
        kind, name, ResourcePatternType.PREFIXED, f"User:{user}", "*", operation, AclPermissionType.ALLOW
    )


def bindings():
    for user, rule in RULES.items():
        for topic in rule["reads"]:
            yield binding(user, ResourceType.TOPIC, topic, AclOperation.READ)
        for topic in rule["writes"]:
            yield binding(user, ResourceType.TOPIC, topic, AclOperation.WRITE)
        for group in rule["groups"]:
            yield binding(user, ResourceType.GROUP, group, AclOperation.READ)


def done(futures):
    for future in futures.values():
        future.result(PATIENCE)


def lay_down_the_rules():
    admin = AdminClient(ruled("operator"))
    scram = ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192)
    done(
        admin.alter_user_scram_credentials(
            [UserScramCredentialUpsertion(user, scram, user.encode()) for user in RULES]
        )
    )
    done(admin.create_topics([NewTopic(topic, 1, 1) for topic in (OWN, FOREIGN)]))
    done(admin.create_acls(list(bindings())))


def everything(settings, topic):
    """All records that are on a topic now."""
    consumer = Consumer({**settings, "group.id": f"press-{uuid.uuid4()}", "enable.auto.commit": False})
    partitions = consumer.list_topics(topic, PATIENCE).topics[topic].partitions
    ends = {each: consumer.get_watermark_offsets(TopicPartition(topic, each), PATIENCE) for each in partitions}
    consumer.assign([TopicPartition(topic, each, low) for each, (low, _) in ends.items()])
    wanted = sum(high - low for low, high in ends.values())
    found = []
    while len(found) < wanted:
        for record in consumer.consume(wanted - len(found), PATIENCE):
            if record.error():
                raise KafkaException(record.error())
            found.append(record)
    consumer.close()
    return found


def copy(topic, records):
    failures = []
    producer = Producer({**ruled("operator"), "enable.idempotence": True})
    for record in records:
        producer.produce(
            topic, record.value(), record.key(), headers=record.headers(),
            on_delivery=lambda error, _: failures.append(error) if error else None,
        )
    left = producer.flush(PATIENCE)
    must(not failures and not left, f"{len(records)} events of {topic} are copied")


def outcome(settings, topic, group):
    """The error that a subscription ends in: none at all when a record arrives, silence when nothing does."""
    refused = []
    consumer = Consumer(
        {**settings, "group.id": group, "auto.offset.reset": "earliest", "error_cb": lambda e: refused.append(e.code())}
    )
    consumer.subscribe([topic])
    try:
        record = consumer.poll(PATIENCE)
        if record is None:
            return refused[0] if refused else "silence"
        return record.error().code() if record.error() else None
    finally:
        consumer.close()


def write_refusal(settings, topic):
    errors = []
    producer = Producer({**settings, "message.timeout.ms": PATIENCE * 1000})
    producer.produce(topic, b"{}", on_delivery=lambda error, _: errors.append(error))
    producer.flush(PATIENCE)
    return errors[0].code() if errors and errors[0] else None


def must(right, text):
    if not right:
        sys.exit(f"not so: {text}")
    print(f"  {text}")


lay_down_the_rules()
events = everything({"bootstrap.servers": PLAIN}, OWN)
must(events, "there are events to read")
copy(OWN, events)
copy(FOREIGN, everything({"bootstrap.servers": PLAIN}, FOREIGN))
press = ruled("press")
read = everything(press, OWN)
same = [(r.key(), r.value(), r.headers()) for r in read] == [(r.key(), r.value(), r.headers()) for r in events]
must(same, f"press reads its topic: {len(read)} events, key, value and headers as they were")
must(outcome(press, OWN, "press-desk") is None, "and with its own group")
must(
    outcome(press, FOREIGN, "press-desk") == KafkaError.TOPIC_AUTHORIZATION_FAILED,
    "press is refused another topic",
)
must(outcome(press, OWN, "regional") == KafkaError.GROUP_AUTHORIZATION_FAILED, "and another's group")
must(write_refusal(press, OWN) == KafkaError.TOPIC_AUTHORIZATION_FAILED, "and may write nothing, even there")
must(outcome(ruled("press", "wrong"), OWN, "press-desk") == KafkaError._AUTHENTICATION, "a wrong password opens nothing")

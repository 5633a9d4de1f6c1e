"""What the documents mean and OpenAPI has no word for."""

import re

import schemathesis

PLAIN = re.compile(r"[\w.~-]+", re.ASCII)


def empty(value):
    return value == "" or isinstance(value, list) and "" in value


def whole(value):
    """A number as people write it: to JSON Schema 3.0 is an integer, to the services it is none."""
    if isinstance(value, dict):
        return {name: whole(each) for name, each in value.items()}
    if isinstance(value, list):
        return [whole(each) for each in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


@schemathesis.hook
def filter_case(context, case):
    """An empty parameter counts as none at all: that is how a browser sends a field left empty. A path
    with a sign that has to be escaped never reaches a service: the firewall refuses it."""
    plain = all(PLAIN.fullmatch(str(value)) for value in (case.path_parameters or {}).values())
    return plain and not any(empty(value) for value in (case.query or {}).values())


@schemathesis.hook
def map_case(context, case):
    """The quotes of a version get lost on the way to a header: with 0 every command would end there."""
    if case.headers and case.headers.get("If-Match") == "0":
        case.headers["If-Match"] = "*"
    if isinstance(case.body, dict | list):
        case.body = whole(case.body)
    return case

"""Masks secrets in whatever the functions print or log: Lambda keeps it for everyone who may read the log."""

import json
import logging
import sys
from urllib.parse import quote, quote_plus

MASK = "***"
SHORTEST = 4  # a shorter one hides nothing, and masking it would garble every text

_texts = set()
_installed = False


def hide(secrets):
    """Masks these texts from now on, whichever thread tells them."""
    _texts.update(form for text in secrets for form in _forms(text) if len(form) >= SHORTEST)
    if _texts and not _installed:
        _install()


def _forms(text):
    """Returns a text as it is, and as it looks in Python, in JSON, in a URL and in a form."""
    json_forms = (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1])
    url_forms = (quote(text), quote(text, safe=""), quote_plus(text))
    return (text, text.strip(), repr(text)[1:-1], *json_forms, *url_forms)


def masked(text):
    """Returns the text without secrets, the longest first: one may be part of another."""
    for secret in sorted(_texts, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return text


class _Stream:
    """Stream whose lines are masked as they are written."""

    def __init__(self, stream):
        self._stream = stream

    def write(self, text):
        return self._stream.write(masked(text))

    def writelines(self, lines):
        self._stream.writelines(masked(line) for line in lines)

    def __getattr__(self, name):
        return getattr(self._stream, name)


def _install():
    global _installed
    _installed = True
    sys.stdout, sys.stderr = _Stream(sys.stdout), _Stream(sys.stderr)
    make = logging.getLogRecordFactory()

    def record(*arguments, **named):
        made = make(*arguments, **named)
        message = made.getMessage()
        if masked(message) != message:
            made.msg, made.args = masked(message), ()
        if made.exc_info and made.exc_info[0]:
            trace = logging.Formatter().formatException(made.exc_info)
            if masked(trace) != trace:
                made.exc_info, made.exc_text = None, masked(trace)
        return made

    logging.setLogRecordFactory(record)

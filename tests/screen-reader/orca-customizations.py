"""Writes down what Orca would speak, one utterance a line; no voice is needed, and none is waited for."""

import json
import os

import orca.settings
import orca.speech

_tape = open(os.environ["OSUIKO_SPEECH"], "a", buffering=1, encoding="utf-8")


def _write(text, acss=None, interrupt=True):
    _tape.write(json.dumps(text) + "\n")


# All words pass here; keys and letters that are only echoed go another way.
orca.speech._speak = _write
orca.speech.init = lambda: None

# No page is read from its top when it has loaded: what is wanted is what a person is told at one place.
orca.settings.sayAllOnLoad = False

# On a slow machine Orca would take itself for one that hangs, and begin anew.
orca.settings.timeoutTime = 0

# Townline. `make` alone says what can be done. Needs make and Python 3.11 or newer, nothing else.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
FIND_PYTHON := for python in python3.13 python3.12 python3.11 python3 python; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$python; break; fi; done
PYTHON ?= $(shell $(FIND_PYTHON))

.DEFAULT_GOAL := help
.PHONY: help setup run test lint bench lock clean

help: ## say what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-7s %s\n", $$1, $$2}' Makefile

setup: $(VENV)/.installed ## make the environment in .venv, with the townline command in it

run: setup ## start everything on this machine and print the address to open (Ctrl-C stops it)
	@$(BIN)/python processes/leash.py $(BIN)/townline demo

test: $(VENV)/.developer ## run every test; the conversation's code must be covered to the last branch
	$(BIN)/python -m pytest tests/dialogue --cov=dialogue --cov-fail-under=100
	$(BIN)/python -m pytest

lint: $(VENV)/.developer ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.developer ## measure a turn of the line beside the floor of the same server
	$(BIN)/python -m bench

lock: $(VENV)/.developer ## write requirements.txt and requirements-dev.txt anew from pyproject.toml
	$(PIP) install uv
	$(BIN)/uv pip compile $(LOCK) --group editable --output-file requirements.txt
	$(BIN)/uv pip compile $(LOCK) --group editable --group dev --constraint requirements.txt --output-file requirements-dev.txt

LOCK = pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
	--system-certs --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

clean: ## remove the environment and what tools leave behind; var/ with its data stays
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -not -path './var/*' -prune -exec rm -rf {} +

$(BIN)/python:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Townline needs Python 3.11 or newer, and found none. Install it, or say where it is: make PYTHON=/path/to/python3"; exit 1; fi
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$(PYTHON) is not Python 3.11 or newer. Say where one is: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python could not make an environment. On Debian and Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.installed: $(BIN)/python requirements.txt pyproject.toml
	@echo "Installing Townline into $(VENV) (once, about a minute) ..."
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.developer: $(VENV)/.installed requirements-dev.txt
	@echo "Installing what the tests and checks need (once) ..."
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

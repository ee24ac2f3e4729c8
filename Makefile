# Every target sets up .venv first when it has to: see .ci/setup.
PYTHON := .venv/bin/python
READY := .venv/ready
OFFICE := demo-out/office.vault

.PHONY: help demo run test check bench soak screenshots package lock

help:
	@echo 'make demo   make a sample office in demo-out/, all letters included, and open it'
	@echo 'make run    open the program'
	@echo 'make test   run the tests'
	@echo 'make check  lint, formatting, types'
	@echo 'make bench  measure, against the libraries underneath'
	@echo 'make soak   run the long tests'
	@echo 'make screenshots  take a picture of everything in the window, see gallery/index.html'
	@echo 'make package  a build that needs no Python, and a Debian package, in dist/'
	@echo 'make lock   renew requirements.lock from pyproject.toml (needs uv)'

$(READY): requirements.lock .ci/setup
	@.ci/setup

demo: $(READY)
	@rm -rf demo-out
	$(PYTHON) main.py demo --out demo-out
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(PYTHON) main.py open $(OFFICE); fi

run: $(READY)
	$(PYTHON) main.py

# Three for two cores: a worker waits for a fifth of its time, for timers, programs and the disk.
test: $(READY)
	$(PYTHON) -m pytest -n 3 --dist worksteal

check: $(READY)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy

bench: $(READY)
	$(PYTHON) -m pytest --bench -m bench -s

soak: $(READY)
	$(PYTHON) -m pytest --soak -m soak -n 2 --dist worksteal

screenshots: $(READY)
	@test -f demo-out/demo.json || $(PYTHON) main.py demo --out demo-out
	$(PYTHON) -m tests.ui.gallery demo-out gallery

# The build carries the interpreter as a library, which a distribution may keep in a package apart.
package: $(READY)
	@$(PYTHON) -c 'import ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' \
		2>/dev/null || ! command -v apt-get >/dev/null || .ci/setup --packages libpython$$($(PYTHON) -c \
		'import sys; print("%d.%d" % sys.version_info[:2])')
	@$(PYTHON) -m resources.package

lock:
	uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes \
		--only-binary :all: --no-emit-index-url --no-emit-find-links --upgrade \
		--custom-compile-command 'make lock' pyproject.toml -o requirements.lock
	# The Python 3.11 of Ubuntu 22.04 is a release candidate, which is not < 3.12 in full.
	sed -i "s/python_full_version < '3.12'/python_version < '3.12'/" requirements.lock

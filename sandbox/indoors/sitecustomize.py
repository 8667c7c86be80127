"""Python reads this first, in every process that has this folder on its PYTHONPATH: those of a dry run."""

from sandbox.indoors.guard import stay_indoors

stay_indoors()

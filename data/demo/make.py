"""Write the exports of three invented firms, their list (INDEX.json) and the truth about them.

``python data/demo/make.py`` rewrites every file next to this script, always with the same bytes;
``--into DIR`` writes them elsewhere. Firms, people, addresses and figures are invented.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from maker.businesses import cafe, hairdresser, online_shop
from maker.firms import FIRMS
from maker.produced import Produced

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Read the command line and write everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=HERE, help="folder to write to")
    folder: Path = parser.parse_args().into
    made = {"cafe": cafe(), "hairdresser": hairdresser(), "online_shop": online_shop()}
    for file in _all(made):
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
    _write_json(folder / "INDEX.json", _index(made))
    _write_json(folder / "TRUTH.json", {file.path: file.truth() for file in _all(made)})


def _all(made: Mapping[str, Sequence[Produced]]) -> list[Produced]:
    return [file for files in made.values() for file in files]


def _index(made: Mapping[str, Sequence[Produced]]) -> dict[str, object]:
    sectors = {firm.key: firm.sector for firm in FIRMS}
    return {
        business: {"sector": sectors[business], "files": [file.path for file in files]}
        for business, files in made.items()
    }


def _write_json(path: Path, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

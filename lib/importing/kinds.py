"""What a file is, by its first bytes and never by its name."""

import io
import zipfile
from typing import Final, Literal

Kind = Literal[
    "empty", "text", "zip", "xlsx", "xlsm", "ods", "xls", "xml", "encrypted", "picture", "pdf",
    "binary", "damaged",
]  # fmt: skip

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*", b"BM")
_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")
_SAMPLE_BYTES: Final = 65536


def kind_of(data: bytes) -> Kind:
    """Return the kind of file; ``text`` where nothing says otherwise."""
    head = data[:_SAMPLE_BYTES]
    if not head.strip(b"\x00\xef\xbb\xbf \t\r\n"):
        return "empty"
    if head.startswith(b"PK"):
        return _kind_of_zip(data)
    if head.startswith(_OLE):
        return "encrypted" if _ENCRYPTED_STREAM in data else "xls"
    return _kind_of_stream(head)


def _kind_of_stream(head: bytes) -> Kind:
    if head.startswith(b"%PDF"):
        return "pdf"
    if head.startswith(_PICTURES) and _has_control_bytes(head):
        return "picture"
    if _is_spreadsheet_xml(head):
        return "xml"
    return "binary" if _is_binary(head) else "text"


def _kind_of_zip(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "[Content_Types].xml" in names and any(n.startswith("xl/") for n in names):
                return "xlsm" if "xl/vbaProject.bin" in names else "xlsx"
            if "mimetype" in names and "content.xml" in names:
                return "ods"
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError):
        return "damaged"
    return "zip"


def _is_spreadsheet_xml(head: bytes) -> bool:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:4096]
    return start.startswith(b"<") and b"urn:schemas-microsoft-com:office:spreadsheet" in start


def _has_control_bytes(head: bytes) -> bool:
    return any(byte < ord("\t") for byte in head[:512])


def _is_binary(head: bytes) -> bool:
    """Whether control characters abound that no text has, UTF-16 (half of it NUL) aside."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    controls = sum(head.count(bytes([byte])) for byte in (*range(1, 9), *range(14, 32)))
    return controls > len(head) / 16

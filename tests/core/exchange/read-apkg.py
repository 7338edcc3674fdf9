"""Reads packages of Anki with Python's own zip, SQLite and HTML; tells what it found in each as JSON."""

import hashlib, html, json, re, sqlite3, sys, tempfile, zipfile


def text_of(field):
    return html.unescape(re.sub(r"<[^>]*>", "", field.replace("<br>", "\n")))


def checksum(field):
    text = html.unescape(re.sub(r"<[^>]*>", "", field))
    return int(hashlib.sha1(text.encode()).hexdigest()[:8], 16)


def note(guid, model, tags, fields, stored):
    fields = fields.split("\x1f")
    return {
        "guid": guid,
        "model": model,
        "tags": tags,
        "fields": [text_of(field) for field in fields],
        "checksum": stored == checksum(fields[0]),
    }


def read(path):
    package = zipfile.ZipFile(path)
    with tempfile.NamedTemporaryFile(suffix=".anki2") as file:
        file.write(package.read("collection.anki2"))
        file.flush()
        database = sqlite3.connect(file.name)
        rows = lambda sql: database.execute(sql).fetchall()
        version, models, decks = rows("SELECT ver, models, decks FROM col")[0]
        return {
            "broken": package.testzip(),
            "files": package.namelist(),
            "media": json.loads(package.read("media")),
            "integrity": [row[0] for row in rows("PRAGMA integrity_check")],
            "version": version,
            "models": json.loads(models),
            "decks": json.loads(decks),
            "notes": [note(*row) for row in rows("SELECT guid, mid, tags, flds, csum FROM notes ORDER BY id")],
            "positions": [row[0] for row in rows("SELECT due FROM cards ORDER BY nid")],
            "orphans": rows("SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)")[0][0],
        }


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)

"""Asks the ten queries of DuckDB and pandas: queries as JSON on standard input, files in the folder at hand, answers as
JSON on standard output. Ends with 3 where one of the two is not installed."""
import json
import sys

try:
    import duckdb
    import pandas as pd
except ImportError:
    sys.exit(3)

letters = pd.read_json('letters.jsonl', lines=True, convert_dates=False)


def asked_of_pandas(query):
    *before, last = query.split('\n')
    names = {'pd': pd, 'letters': letters}
    exec('\n'.join(before), names)
    return json.loads(eval(last, names).to_json(orient='values', date_format='iso'))


def asked_of_duckdb(query):
    return json.loads(duckdb.sql(query).df().to_json(orient='values', date_format='iso'))


json.dump(
    [
        {
            'id': query['id'],
            'duckdb': asked_of_duckdb(query['duckdb']),
            'pandas': asked_of_pandas(query['pandas']),
        }
        for query in json.load(sys.stdin)
    ],
    sys.stdout,
)

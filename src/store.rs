//! One encrypted SQLite file: schema, migrations and one module for each noun.

INSERT INTO journal_entry (session, seq, at, entered_at, author, event, previous, hash)
VALUES (:session, :seq, :at, :entered_at, :author, :event, :previous, :hash)

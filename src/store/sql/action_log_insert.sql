INSERT INTO action_log (at, author, operation, subject, record, before, after)
VALUES (:at, :author, :operation, :subject, :record, :before, :after)

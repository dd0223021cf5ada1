INSERT INTO wording (session, block, language, text, made_from)
VALUES (:session, :block, :language, :text, :made_from)
ON CONFLICT (session, block, language) DO UPDATE SET
    text = excluded.text,
    made_from = excluded.made_from

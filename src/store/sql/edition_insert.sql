INSERT INTO edition (protocol, number, reason_kk, reason_ru, author, registered_at, content, sha256)
VALUES (:protocol, :number, :reason_kk, :reason_ru, :author, :registered_at, :content, :sha256)

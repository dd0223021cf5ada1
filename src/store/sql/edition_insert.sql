INSERT INTO edition (
    protocol, number, made, content, sha256, correction, reason_kk, reason_ru, decided_by
)
VALUES (
    :protocol, :number, :made, :content, :sha256, :correction, :reason_kk, :reason_ru, :decided_by
)

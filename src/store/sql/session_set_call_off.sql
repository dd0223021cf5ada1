UPDATE session SET
    stage = :stage,
    call_off = :reason,
    call_off_kk = :kk,
    call_off_ru = :ru,
    present = :present,
    needed = :needed,
    successor = :successor
WHERE id = :id

UPDATE session SET
    stage = :stage,
    failure_kk = :kk,
    failure_ru = :ru,
    successor = :successor
WHERE id = :id

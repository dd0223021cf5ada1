SELECT
    session.call_off AS reason,
    session.call_off_kk AS explanation_kk,
    session.call_off_ru AS explanation_ru,
    session.present,
    session.needed,
    session.successor,
    successor.date AS successor_date
FROM session
LEFT JOIN session AS successor ON successor.id = session.successor
WHERE session.id = :id
